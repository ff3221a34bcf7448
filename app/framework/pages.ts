import type { Locale } from '~/i18n/locales'
import type { Hue, MarkShape } from '~/ui/mark'

/** Territories that a drawing can tell apart, from the Region outwards. */
export const territories = ['BXL', 'BE', 'EU'] as const
export type Territory = (typeof territories)[number]

/** The newest value of one territory. */
export interface LatestValue {
  territory: Territory
  value: number
  /** With its unit. */
  text: string
  year: number
  isIndicative: boolean
  /** On the fixed bounds, 0 to 1. */
  at: number
}

/** How a territory moved between its first and its last value. */
export interface Trend {
  territory: Territory
  since: number
  way: 'better' | 'worse' | 'same'
  /** The difference with its sign. */
  change: string
  isUp: boolean
}

/** An indicator among others: where the territories stand between its fixed bounds. */
export interface IndicatorCard {
  code: string
  href: string
  name: { text: string; lang: Locale }
  better: 'higher' | 'lower'
  values: LatestValue[]
  target: { text: string; year: number; at: number } | null
  bounds: { min: string; max: string }
  trend: Trend | null
}

export interface DirectionHead {
  key: string
  href: string
  label: string
  shape: MarkShape
  hue: Hue
  kind: 'desi' | 'condition'
}

/** Belgium and the European Union on one dimension of the context index. */
export interface ContextRow {
  key: string
  label: string
  be: number
  eu: number
  beText: string
  euText: string
}

export interface ContextIndex {
  name: string
  total: ContextRow
  dimensions: ContextRow[]
  source: { text: string; address: string | null } | null
}

export interface IndicatorsView {
  title: string
  description: string
  edition: string
  groups: { direction: DirectionHead; cards: IndicatorCard[] }[]
  count: number
  context: ContextIndex | null
}

export interface ObservationLine {
  territory: Territory
  year: number
  text: string
  value: number
  isIndicative: boolean
  isBaseline: boolean
  source: { text: string; address: string | null }
}

export interface IndicatorView {
  title: string
  description: string
  card: IndicatorCard
  definition: { text: string; lang: Locale } | null
  directions: DirectionHead[]
  facts: { label: string; value: string }[]
  /** The baseline is of another territory than the Region, or there is none. */
  baselineNote: string | null
  observations: ObservationLine[]
  boundsByCall: boolean
}
