import type { SourceRow } from '../types'

/** The Digital Economy and Society Index, what followed it, and the indicator standards. */
export const europeanSources = [
  {
    key: 'economie-desi',
    name: {
      fr: 'SPF Économie, l’indice DESI et la Belgique',
      nl: 'FOD Economie, de DESI-index en België',
      en: 'FPS Economy, the DESI index and Belgium',
      de: 'FÖD Wirtschaft, der DESI-Index und Belgien',
    },
    address: 'https://economie.fgov.be',
  },
  {
    key: 'desi-2020',
    name: {
      fr: 'Note méthodologique DESI 2020 (Catalogne)',
      nl: 'Methodologische nota DESI 2020 (Catalonië)',
      en: 'Methodological note on DESI 2020 (Catalonia)',
      de: 'Methodische Notiz zu DESI 2020 (Katalonien)',
    },
    address: 'https://desi.cat/en/2020/methodological-note',
  },
  {
    key: 'desi-2022',
    name: {
      fr: 'Commission européenne, DESI 2022 (année de l’édition)',
      nl: 'Europese Commissie, DESI 2022 (jaar van de editie)',
      en: 'European Commission, DESI 2022 (year of the edition)',
      de: 'Europäische Kommission, DESI 2022 (Jahr der Ausgabe)',
    },
    address: 'https://digital-strategy.ec.europa.eu/en/policies/desi',
  },
  {
    key: 'desi-2022-calculation',
    name: {
      fr: 'Annaspella (GitHub), évaluation statistique du DESI (bornes et poids)',
      nl: 'Annaspella (GitHub), statistische beoordeling van DESI (grenzen en gewichten)',
      en: 'Annaspella (GitHub), statistical assessment of DESI (bounds and weights)',
      de: 'Annaspella (GitHub), statistische Bewertung von DESI (Grenzen und Gewichte)',
    },
    address: 'https://github.com/Annaspella/DESI_statistical_assessment',
  },
  {
    key: 'digital-decade-2026',
    name: {
      fr: 'Commission européenne, chiffres de la décennie numérique, édition 2026 (année de l’édition)',
      nl: 'Europese Commissie, cijfers van het digitale decennium, editie 2026 (jaar van de editie)',
      en: 'European Commission, Digital Decade figures, 2026 edition (year of the edition)',
      de: 'Europäische Kommission, Zahlen zur digitalen Dekade, Ausgabe 2026 (Jahr der Ausgabe)',
    },
    address: 'https://digital-decade-desi.digital-strategy.ec.europa.eu',
  },
  {
    key: 'digital-decade-targets',
    name: {
      fr: 'Commission européenne, objectifs de la décennie numérique pour 2030',
      nl: 'Europese Commissie, streefcijfers van het digitale decennium voor 2030',
      en: 'European Commission, Digital Decade targets for 2030',
      de: 'Europäische Kommission, Ziele der digitalen Dekade für 2030',
    },
    address: 'https://commission.europa.eu',
  },
  {
    key: 'iso-37120',
    name: {
      fr: 'ISO 37120, indicateurs des villes',
      nl: 'ISO 37120, indicatoren voor steden',
      en: 'ISO 37120, indicators for cities',
      de: 'ISO 37120, Indikatoren für Städte',
    },
    address: null,
  },
  {
    key: 'sdg-11',
    name: {
      fr: 'Nations unies, objectif de développement durable 11',
      nl: 'Verenigde Naties, duurzame-ontwikkelingsdoelstelling 11',
      en: 'United Nations, Sustainable Development Goal 11',
      de: 'Vereinte Nationen, Nachhaltigkeitsziel 11',
    },
    address: 'https://sdgs.un.org/goals/goal11',
  },
  {
    key: 'u4ssc',
    name: {
      fr: 'U4SSC, indicateurs des villes intelligentes et durables',
      nl: 'U4SSC, indicatoren voor slimme en duurzame steden',
      en: 'U4SSC, indicators for smart sustainable cities',
      de: 'U4SSC, Indikatoren für intelligente und nachhaltige Städte',
    },
    address: 'https://u4ssc.itu.int',
  },
] as const satisfies readonly SourceRow[]
