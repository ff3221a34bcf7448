import type { Locale } from '~/i18n/locales'
import type { Helix } from '~/identity/schema'
import type { Hue, MarkShape } from '~/ui/mark'
import type { PromiseView } from './present-promise.server'
import type { Standing } from './standing'

/** Voices of each group; zero is said too. */
export type VoiceCount = Record<Helix, number>

export interface DirectionMark {
  key: string
  label: string
  shape: MarkShape
  hue: Hue
}

export interface Byline {
  name: string
  helix: Helix
  /** Partners who accepted. */
  partners: { name: string; helix: Helix }[]
}

/** A proposal in a list, as everybody sees it. */
export interface ProposalCardView {
  reference: string
  href: string
  title: string
  language: Locale
  marks: DirectionMark[]
  /** Of its first target; null where that cannot be said. */
  promise: PromiseView | null
  /** Where that promise starts, "2024: 81 %"; null where nobody knows. */
  start: string | null
  by: Byline
  /** Names of municipalities; empty where it is the whole Region. */
  places: string[]
  standing: Standing
  voices: VoiceCount
  comments: number
}
