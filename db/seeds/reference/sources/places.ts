import type { SourceRow } from '../types'

/** Where the facts about the nineteen municipalities come from. */
export const placeSources = [
  {
    key: 'statbel-population-2020',
    name: {
      fr: 'Statbel, population au 1er janvier 2020',
      nl: 'Statbel, bevolking op 1 januari 2020',
      en: 'Statbel, population on 1 January 2020',
      de: 'Statbel, Bevölkerung am 1. Januar 2020',
    },
    address: 'https://statbel.fgov.be',
  },
  {
    key: 'statbel-outlines',
    name: {
      fr: 'Superficie calculée sur les contours simplifiés de Statbel (CC BY 4.0)',
      nl: 'Oppervlakte berekend op de vereenvoudigde grenzen van Statbel (CC BY 4.0)',
      en: 'Area computed from Statbel’s simplified outlines (CC BY 4.0)',
      de: 'Fläche berechnet aus den vereinfachten Grenzen von Statbel (CC BY 4.0)',
    },
    address: 'https://statbel.fgov.be',
  },
  {
    key: 'postal-codes',
    name: {
      fr: 'Codes postaux\u00a0: liste belge publiée par mathiasleroy (GitHub) et ccc-ggc.brussels',
      nl: 'Postcodes: Belgische lijst gepubliceerd door mathiasleroy (GitHub) en ccc-ggc.brussels',
      en: 'Postal codes: Belgian list published by mathiasleroy (GitHub) and ccc-ggc.brussels',
      de: 'Postleitzahlen: belgische Liste, veröffentlicht von mathiasleroy (GitHub) und ccc-ggc.brussels',
    },
    address: 'https://github.com/mathiasleroy/belgium-geographic-data',
  },
] as const satisfies readonly SourceRow[]
