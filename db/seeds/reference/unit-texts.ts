import type { Texts } from './types'

/** What is written after a number. Units that count things name the thing in the indicator itself. */
export const unitTexts = {
  percent: { fr: '%', nl: '%', en: '%', de: '%' },
  score: { fr: 'points', nl: 'punten', en: 'points', de: 'Punkte' },
  ratio: { fr: '', nl: '', en: '', de: '' },
  days: { fr: 'jours', nl: 'dagen', en: 'days', de: 'Tage' },
  tonnes: { fr: 't éq. CO₂', nl: 'ton CO₂-eq.', en: 't CO₂e', de: 't CO₂-Äq.' },
  micrograms: { fr: 'µg/m³', nl: 'µg/m³', en: 'µg/m³', de: 'µg/m³' },
  'euro-per-inhabitant': {
    fr: 'euros par habitant',
    nl: 'euro per inwoner',
    en: 'euros per inhabitant',
    de: 'Euro pro Kopf',
  },
} satisfies Record<string, Texts>
