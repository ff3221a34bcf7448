import type { DimensionRow } from './types'

/** The three dimensions of the Brussels strategy, each with the question it answers. */
export const dimensions = [
  {
    key: 'sustainable',
    name: {
      fr: 'Développement durable',
      nl: 'Duurzame ontwikkeling',
      en: 'Sustainable development',
      de: 'Nachhaltige Entwicklung',
    },
    answers: {
      fr: 'Les enjeux écologiques',
      nl: 'Ecologische uitdagingen',
      en: 'Ecological issues',
      de: 'Ökologische Fragen',
    },
  },
  {
    key: 'human',
    name: {
      fr: 'Développement humain',
      nl: 'Menselijke ontwikkeling',
      en: 'Human development',
      de: 'Menschliche Entwicklung',
    },
    answers: {
      fr: 'Les enjeux sociaux',
      nl: 'Sociale uitdagingen',
      en: 'Social issues',
      de: 'Soziale Fragen',
    },
  },
  {
    key: 'economic',
    name: {
      fr: 'Développement économique',
      nl: 'Economische ontwikkeling',
      en: 'Economic development',
      de: 'Wirtschaftliche Entwicklung',
    },
    answers: {
      fr: 'Les enjeux de prospérité',
      nl: 'Uitdagingen voor de welvaart',
      en: 'Prosperity',
      de: 'Fragen des Wohlstands',
    },
  },
] as const satisfies readonly DimensionRow[]
