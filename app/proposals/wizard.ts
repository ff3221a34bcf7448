import type { Locale } from '~/i18n/locales'
import type { Helix } from '~/identity/schema'
import type { Hue, MarkShape } from '~/ui/mark'
import type { PromiseView } from './present-promise.server'
import type { Typed } from './read-draft'
import type { PartnerStatus, WizardStep } from './schema'

/** What the pages of the wizard are made of: everything in words already. */

export const stepStates = ['not-started', 'saved', 'ready'] as const
export type StepState = (typeof stepStates)[number]

export interface StepLink {
  step: WizardStep
  href: string
  /** Null for the last one, which is not filled in. */
  state: StepState | null
}

export interface DraftHead {
  reference: string
  /** Null before it has one. */
  draftTitle: string | null
  /** Of the text. */
  language: Locale
  revision: number
  state: 'draft' | 'amending'
  /** The last submitted version; 0 for a draft. */
  version: number
  call: { reference: string; title: string; lang: Locale; closes: string | null; isOver: boolean }
  /** "14:32" today, else with the day. */
  savedAt: string
  steps: StepLink[]
}

/** What a page of the wizard answers to a form that was not taken. */
export interface StepReply {
  values: Typed
  /** Field → what is wrong, in words; '' is the form itself. */
  errors: Record<string, string[]>
  /** On which the next attempt builds. */
  revision: number
  /** The text as somebody else saved it meanwhile. */
  newer: { at: string; values: Typed } | null
  /** "Saved 14:32", where it was. */
  saved: string | null
}

/** What the script of the page gets back. */
export interface AutosaveReply {
  status: 'saved' | 'stale' | 'failed'
  revision: number | null
  text: string
}

export interface SentenceReply {
  promises: (PromiseView | null)[]
}

export interface DirectionChoice {
  key: string
  name: string
  hint: string
  shape: MarkShape
  hue: Hue
  isOfCall: boolean
}

export interface IndicatorChoice {
  code: string
  name: string
  lang: Locale
  definition: string | null
  unit: string
  better: 'higher' | 'lower'
  /** "81.6 points in 2026, Belgium", null where nobody has measured it. */
  stands: string | null
  isIndicative: boolean
  source: string | null
  goal: string | null
  isOfCall: boolean
}

export interface PartnerView {
  id: string
  name: string
  helix: Helix
  email: string
  status: PartnerStatus
}

export interface SimilarView {
  reference: string
  href: string
  title: string
  language: Locale
}
