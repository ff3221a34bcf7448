import type { Locale } from '~/i18n/locales'
import type { Hue, MarkShape } from '~/ui/mark'

export interface CallDirectionMark {
  key: string
  label: string
  shape: MarkShape
  hue: Hue
  href: string
  /** Its part of the weights, from 0 to 1. */
  share: number
}

/** A call in the public list. */
export interface CallItem {
  reference: string
  href: string
  state: string
  isStanding: boolean
  title: { text: string; lang: Locale }
  summary: { text: string; lang: Locale }
  opensAt: number | null
  closesAt: number | null
  budget: number | null
  maximumGrant: number | null
  directions: CallDirectionMark[]
  /** Public proposals. */
  proposals: number
}

/** One stage with the days it is promised to take at most. */
export interface StageTerm {
  key: 'admissibility' | 'consultation' | 'evaluation' | 'decision'
  days: number
}

export interface CallPageView extends CallItem {
  pageTitle: string
  /** Cleaned HTML. */
  conditions: { html: string; lang: Locale } | null
  terms: StageTerm[]
  promised: number
  quorum: number
  panelGroups: number
  reviewing: 'hidden' | 'open'
  appeals: boolean
  isOpen: boolean
  /** Whether its ranking is public. */
  isRanked: boolean
}
