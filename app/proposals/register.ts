import type { Hue, MarkShape } from '~/ui/mark'
import type { ProposalCardView } from './card'
import type { RegisterFilterName, RegisterQuery } from './register-query'
import type { ProposalStateKey } from './state'

export interface RegisterOption {
  value: string
  label: string
  checked: boolean
  /** How many public proposals have it, whatever else is asked; null where that is not kept. */
  count: number | null
  /** Of a direction. */
  mark?: { shape: MarkShape; hue: Hue }
}

export interface RegisterRail {
  directions: { desi: RegisterOption[]; condition: RegisterOption[] }
  states: { way: RegisterOption[]; carried: RegisterOption[]; ended: RegisterOption[] }
  groups: RegisterOption[]
  municipalities: RegisterOption[]
  indicators: RegisterOption[]
  calls: RegisterOption[]
}

/** One thing that narrows the list; `name` is null for the words searched. */
export interface RegisterChip {
  name: RegisterFilterName | null
  value: string
  label: string
  href: string
  mark?: { shape: MarkShape; hue: Hue }
}

export interface MunicipalityTile {
  nis: string
  name: string
  column: number
  row: number
  count: number
  href: string
  isChosen: boolean
}

export interface BoardColumn {
  state: ProposalStateKey
  count: number
  href: string
  cards: ProposalCardView[]
}

/** Everything the explore page shows. */
export interface RegisterPageView {
  title: string
  description: string
  query: RegisterQuery
  /** Of the whole register. */
  total: number
  found: { count: number; isMore: boolean }
  /** So many texts match that older ones are out of reach. */
  cutAt: number | null
  /** Filters in words, left out because they say nothing here. */
  ignored: string[]
  rail: RegisterRail
  chips: RegisterChip[]
  /** Empty in the board view. */
  cards: ProposalCardView[]
  tiles: MunicipalityTile[]
  board: BoardColumn[]
  next: string | null
  first: string | null
}
