import type { EditionRow } from './types'

/** The framework edition that ships with the product and that the first calls pin. */
export const edition = {
  key: '2026-1',
  name: {
    fr: 'Cadre Smart City, édition 2026-1',
    nl: 'Smart City-kader, editie 2026-1',
    en: 'Smart City framework, edition 2026-1',
    de: 'Smart-City-Rahmen, Ausgabe 2026-1',
  },
  validFrom: '2026-01-01',
  isTargetable: true,
  note: {
    fr: 'Les indicateurs d’effet, comme l’air, la mobilité ou la pauvreté, n’appartiennent à aucun axe en propre. Celui qui est indiqué est un choix par défaut\u00a0; une proposition nomme ses axes à part. Les bornes viennent du DESI quand il en donne\u00a0; les autres sont une proposition.',
    nl: 'Indicatoren van een effect, zoals lucht, mobiliteit of armoede, horen bij geen enkele as in het bijzonder. De vermelde as is een standaardkeuze; een voorstel noemt zijn assen apart. De grenzen komen van DESI waar die er geeft; de andere zijn een voorstel.',
    en: 'Indicators of an effect, such as air, mobility or poverty, belong to no single direction. The one shown is a default; a proposal names its directions separately. Bounds come from DESI where it has them; the others are a proposal.',
    de: 'Indikatoren einer Wirkung wie Luft, Mobilität oder Armut gehören zu keiner einzelnen Ausrichtung. Die angegebene ist eine Voreinstellung; ein Vorschlag nennt seine Ausrichtungen gesondert. Die Grenzen stammen aus DESI, wo es welche gibt; die anderen sind ein Vorschlag.',
  },
  sources: [
    'strategy-page',
    'nine-themes-2017',
    'office-creation',
    'be-brussels',
    'economie-desi',
    'desi-2020',
    'desi-2022',
    'desi-2022-calculation',
    'digital-decade-2026',
    'digital-decade-targets',
    'ibsa-households',
    'ibsa-focus-2018',
    'never-online-2022',
    'online-services-2021',
    'digital-vulnerability-2021',
    'digital-vulnerability-2025',
    'mobility-2017',
    'economy-2020',
    'iso-37120',
    'sdg-11',
    'u4ssc',
  ],
} as const satisfies EditionRow
