import type { SourceRow } from '../types'

/** The strategy of the Region and the figures about it. */
export const brusselsSources = [
  {
    key: 'strategy-page',
    name: {
      fr: 'Smart City Office, page de la stratégie',
      nl: 'Smart City Office, pagina van de strategie',
      en: 'Smart City Office, page on the strategy',
      de: 'Smart City Office, Seite zur Strategie',
    },
    address: 'https://smartcity.brussels/the-project-4-strategy',
  },
  {
    key: 'nine-themes-2017',
    name: {
      fr: 'CIRB, actualité du 2 mars 2017 sur les neuf thèmes',
      nl: 'CIBG, nieuws van 2 maart 2017 over de negen thema’s',
      en: 'BRIC, news of 2 March 2017 on the nine themes',
      de: 'CIRB/CIBG, Meldung vom 2. März 2017 zu den neun Themen',
    },
    address: 'https://cirbportal.irisnet.be',
  },
  {
    key: 'office-creation',
    name: {
      fr: 'CIRB, création d’un Smart City Office',
      nl: 'CIBG, oprichting van een Smart City Office',
      en: 'BRIC, creation of a Smart City Office',
      de: 'CIRB/CIBG, Gründung eines Smart City Office',
    },
    address: 'https://bric.brussels',
  },
  {
    key: 'be-brussels',
    name: {
      fr: 'Région de Bruxelles-Capitale, la stratégie Smart City',
      nl: 'Brussels Hoofdstedelijk Gewest, de Brussels Smart City-strategie',
      en: 'Brussels-Capital Region, the Smart City strategy',
      de: 'Region Brüssel-Hauptstadt, die Smart-City-Strategie',
    },
    address: 'https://be.brussels',
  },
  {
    key: 'ibsa-households',
    name: {
      fr: 'IBSA, «\u00a0Le saviez-vous\u00a0?\u00a0» sur internet à la maison',
      nl: 'BISA, ‘Wist u dat?’ over internet thuis',
      en: 'IBSA/BISA, “Did you know?” on internet at home',
      de: 'IBSA/BISA, „Wussten Sie schon?“ zum Internet zu Hause',
    },
    address: 'https://ibsa.brussels',
  },
  {
    key: 'ibsa-focus-2018',
    name: {
      fr: 'IBSA et Innoviris, Focus sur le numérique en 2018, cité par BX1',
      nl: 'BISA en Innoviris, Focus over digitaal gebruik in 2018, geciteerd door BX1',
      en: 'IBSA/BISA and Innoviris, Focus on digital life in 2018, quoted by BX1',
      de: 'IBSA/BISA und Innoviris, Focus zum Digitalen 2018, zitiert von BX1',
    },
    address: 'https://bx1.be',
  },
  {
    key: 'never-online-2022',
    name: {
      fr: 'Région de Bruxelles-Capitale, usage d’internet en 2022 (703 personnes interrogées à Bruxelles)',
      nl: 'Brussels Hoofdstedelijk Gewest, internetgebruik in 2022 (703 ondervraagden in Brussel)',
      en: 'Brussels-Capital Region, use of the internet in 2022 (703 people asked in Brussels)',
      de: 'Region Brüssel-Hauptstadt, Internetnutzung 2022 (703 Befragte in Brüssel)',
    },
    address: 'https://be.brussels',
  },
  {
    key: 'online-services-2021',
    name: {
      fr: 'Fondation Roi Baudouin, baromètre 2021, cité par Sudinfo',
      nl: 'Koning Boudewijnstichting, barometer 2021, geciteerd door Sudinfo',
      en: 'King Baudouin Foundation, barometer of 2021, quoted by Sudinfo',
      de: 'König-Baudouin-Stiftung, Barometer 2021, zitiert von Sudinfo',
    },
    address: 'https://www.sudinfo.be',
  },
  {
    key: 'digital-vulnerability-2021',
    name: {
      fr: 'Fondation Roi Baudouin, baromètre de l’inclusion numérique 2021, cité par mlett.brussels',
      nl: 'Koning Boudewijnstichting, barometer digitale inclusie 2021, geciteerd door mlett.brussels',
      en: 'King Baudouin Foundation, digital inclusion barometer of 2021, quoted by mlett.brussels',
      de: 'König-Baudouin-Stiftung, Barometer der digitalen Inklusion 2021, zitiert von mlett.brussels',
    },
    address: 'https://mlett.brussels',
  },
  {
    key: 'digital-vulnerability-2025',
    name: {
      fr: 'Osons le numérique, déclaration publiée en 2025 (année de publication)',
      nl: 'Osons le numérique, verklaring gepubliceerd in 2025 (jaar van publicatie)',
      en: 'Osons le numérique, statement published in 2025 (year of publication)',
      de: 'Osons le numérique, Erklärung von 2025 (Jahr der Veröffentlichung)',
    },
    address: 'https://osonslenumerique.be',
  },
  {
    key: 'mobility-2017',
    name: {
      fr: 'Bruxelles Environnement, parts des modes de déplacement en 2017',
      nl: 'Leefmilieu Brussel, aandeel van de vervoerswijzen in 2017',
      en: 'Brussels Environment, share of each way of travelling in 2017',
      de: 'Bruxelles Environnement / Leefmilieu Brussel, Anteile der Verkehrsmittel im Jahr 2017',
    },
    address: 'https://leefmilieu.brussels',
  },
  {
    key: 'economy-2020',
    name: {
      fr: 'Bruxelles Environnement, contexte social et économique (2019 et 2020)',
      nl: 'Leefmilieu Brussel, sociale en economische context (2019 en 2020)',
      en: 'Brussels Environment, social and economic context (2019 and 2020)',
      de: 'Bruxelles Environnement / Leefmilieu Brussel, sozialer und wirtschaftlicher Rahmen (2019 und 2020)',
    },
    address: 'https://environnement.brussels',
  },
] as const satisfies readonly SourceRow[]
