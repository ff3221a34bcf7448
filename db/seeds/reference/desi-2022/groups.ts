import type { IndexGroupRow } from '../types'

/** Dimensions and sub-dimensions of DESI 2022; weights in percent of the parent. */
export const groups = [
  {
    key: '1',
    parent: null,
    weight: 25,
    name: {
      fr: 'Capital humain',
      nl: 'Menselijk kapitaal',
      en: 'Human capital',
      de: 'Humankapital',
    },
  },
  {
    key: '1a',
    parent: '1',
    weight: 50,
    name: {
      fr: 'Compétences des internautes',
      nl: 'Vaardigheden van internetgebruikers',
      en: 'Internet user skills',
      de: 'Kompetenzen der Internetnutzenden',
    },
  },
  {
    key: '1b',
    parent: '1',
    weight: 50,
    name: {
      fr: 'Compétences avancées et développement',
      nl: 'Geavanceerde vaardigheden en ontwikkeling',
      en: 'Advanced skills and development',
      de: 'Fortgeschrittene Kompetenzen und Entwicklung',
    },
  },
  {
    key: '2',
    parent: null,
    weight: 25,
    name: { fr: 'Connectivité', nl: 'Connectiviteit', en: 'Connectivity', de: 'Konnektivität' },
  },
  {
    key: '2a',
    parent: '2',
    weight: 25,
    name: {
      fr: 'Abonnement au haut débit fixe',
      nl: 'Gebruik van vaste breedband',
      en: 'Fixed broadband take-up',
      de: 'Nutzung von festem Breitband',
    },
  },
  {
    key: '2b',
    parent: '2',
    weight: 25,
    name: {
      fr: 'Couverture du haut débit fixe',
      nl: 'Dekking van vaste breedband',
      en: 'Fixed broadband coverage',
      de: 'Versorgung mit festem Breitband',
    },
  },
  {
    key: '2c',
    parent: '2',
    weight: 40,
    name: {
      fr: 'Haut débit mobile',
      nl: 'Mobiele breedband',
      en: 'Mobile broadband',
      de: 'Mobiles Breitband',
    },
  },
  {
    key: '2d',
    parent: '2',
    weight: 10,
    name: {
      fr: 'Prix du haut débit',
      nl: 'Prijzen van breedband',
      en: 'Broadband prices',
      de: 'Breitbandpreise',
    },
  },
  {
    key: '3',
    parent: null,
    weight: 25,
    name: {
      fr: 'Intégration des technologies numériques',
      nl: 'Integratie van digitale technologie',
      en: 'Integration of digital technology',
      de: 'Integration der Digitaltechnik',
    },
  },
  {
    key: '3a',
    parent: '3',
    weight: 15,
    name: {
      fr: 'Intensité numérique',
      nl: 'Digitale intensiteit',
      en: 'Digital intensity',
      de: 'Digitale Intensität',
    },
  },
  {
    key: '3b',
    parent: '3',
    weight: 70,
    name: {
      fr: 'Technologies numériques des entreprises',
      nl: 'Digitale technologie in ondernemingen',
      en: 'Digital technologies for businesses',
      de: 'Digitale Technologien in Unternehmen',
    },
  },
  {
    key: '3c',
    parent: '3',
    weight: 15,
    name: { fr: 'Commerce électronique', nl: 'E-commerce', en: 'E-commerce', de: 'E-Commerce' },
  },
  {
    key: '4',
    parent: null,
    weight: 25,
    name: {
      fr: 'Services publics numériques',
      nl: 'Digitale overheidsdiensten',
      en: 'Digital public services',
      de: 'Digitale öffentliche Dienste',
    },
  },
  {
    key: '4a',
    parent: '4',
    weight: 100,
    name: {
      fr: 'Administration en ligne',
      nl: 'E-government',
      en: 'E-government',
      de: 'E-Government',
    },
  },
] as const satisfies readonly IndexGroupRow[]
