/** One text in every language of the interface; French and Dutch are the official ones. */
export type Texts = { fr: string; nl: string; en: string; de: string }

export type DimensionKey = 'sustainable' | 'human' | 'economic'

export type DirectionKey =
  | 'connectivity'
  | 'human-capital'
  | 'internet-use'
  | 'digital-technology'
  | 'digital-public-services'
  | 'transversality'
  | 'pooling'
  | 'digital-inclusion'
  | 'european-integration'

export type MarkShape =
  | 'circle-arcs'
  | 'circle-half'
  | 'circle-ring'
  | 'circle-quarter'
  | 'circle-bar'
  | 'square-diagonal'
  | 'square-blocks'
  | 'square-open'
  | 'square-diamond'

export type UnitKey =
  | 'percent'
  | 'score'
  | 'ratio'
  | 'count'
  | 'days'
  | 'tonnes'
  | 'micrograms'
  | 'euro-per-inhabitant'
  | 'per-1000'
  | 'per-100000'

export type Better = 'higher' | 'lower'

/** What an indicator looks at, along the chain from means to lasting effect (Huovila et al. 2019). */
export type IndicatorType = 'input' | 'process' | 'output' | 'outcome' | 'impact'

export type Beneficiary = 'citizens' | 'businesses'

/** BXL = the Brussels-Capital Region. Figures of different territories never stand in for each other unseen. */
export type TerritoryKey = 'BXL' | 'BE' | 'EU'

export type SourceKey =
  | 'strategy-page'
  | 'nine-themes-2017'
  | 'office-creation'
  | 'be-brussels'
  | 'economie-desi'
  | 'desi-2020'
  | 'desi-2022'
  | 'desi-2022-calculation'
  | 'digital-decade-2026'
  | 'digital-decade-targets'
  | 'ibsa-households'
  | 'ibsa-focus-2018'
  | 'never-online-2022'
  | 'online-services-2021'
  | 'digital-vulnerability-2021'
  | 'digital-vulnerability-2025'
  | 'mobility-2017'
  | 'economy-2020'
  | 'statbel-population-2020'
  | 'statbel-outlines'
  | 'postal-codes'
  | 'iso-37120'
  | 'sdg-11'
  | 'u4ssc'

/** `address` is a page or, where only part of it is known, the site; null for a printed standard. */
export interface SourceRow {
  key: SourceKey
  name: Texts
  address: string | null
}

export interface DimensionRow {
  key: DimensionKey
  name: Texts
  /** The kind of question that this dimension answers. */
  answers: Texts
}

export interface DirectionRow {
  key: DirectionKey
  number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  code: string
  kind: 'desi' | 'condition'
  mark: MarkShape
  name: Texts
  /** What a proposal in this direction does. */
  answers: Texts
  /** How a proposal is checked on it; conditions only. */
  test: Texts | null
  sources: readonly SourceKey[]
}

/**
 * One observed value, in the indicator's own unit.
 * `isIndicative` marks a figure that is rounded, from a small sample, second-hand or not checked at its
 * publisher; and, as a baseline, one of another territory than the Region.
 */
export interface ObservationRow {
  territory: TerritoryKey
  year: number
  value: number
  source: SourceKey
  isIndicative: boolean
  /** The one that targets start from: at most one for each indicator. */
  isBaseline: boolean
}

export interface TargetRow {
  value: number
  year: number
  source: SourceKey
}

export interface IndicatorRow {
  code: string
  name: Texts
  /**
   * ICU message with `{year}`, `{bound}` (the words "at least" or "at most") and `{level}` (the number
   * with its `unitText`). `{bound} {level}` always stand together, so that a page can mark them or put
   * an interval in their place.
   */
  sentence: Texts
  definition: Texts
  unit: UnitKey
  /** Written after a number; empty for a bare ratio. */
  unitText: Texts
  better: Better
  min: number
  max: number
  /** True where the bounds are only a default that a call is expected to set for itself. */
  boundsByCall: boolean
  weight: number
  dimension: DimensionKey
  beneficiaries: readonly Beneficiary[]
  /** The first is the default one. */
  directions: readonly [DirectionKey, ...DirectionKey[]]
  origin: string
  type: IndicatorType
  target: TargetRow | null
  observations: readonly ObservationRow[]
}

export interface EditionRow {
  key: string
  name: Texts
  /** ISO day. */
  validFrom: string
  /** Whether proposals may aim at its indicators; a context edition is read only. */
  isTargetable: boolean
  note: Texts
  sources: readonly SourceKey[]
}

/** A node of a composite index; `weight` counts among the groups under the same parent. */
export interface IndexGroupRow {
  key: string
  parent: string | null
  weight: number
  name: Texts
}

/** An indicator of a composite index, with its value in Belgium and in the European Union. */
export interface IndexIndicatorRow {
  code: string
  group: string
  name: Texts
  unit: 'percent' | 'score'
  min: number
  max: number
  weight: number
  /** The step to which the values are rounded. */
  step: number
  values: Readonly<Record<'BE' | 'EU', number>>
}

export interface MunicipalityRow {
  /** Five digits, the code of Statistics Belgium. */
  nis: string
  fr: string
  nl: string
  postalCodes: readonly [string, ...string[]]
  population2020: number
  areaKm2: number
  /** Cell of the tile map, counted from 0 at the north-west corner. */
  tile: { column: number; row: number }
}
