import type { Locale } from '~/i18n/locales'

/** What a reviewer types for one target: numbers in their own notation. */
export interface TypedTarget {
  indicator: string
  low: string
  likely: string
  high: string
  confidence: string
  reason: string
}

export interface TypedCriterion {
  key: string
  score: string
  reason: string
}

/** A score sheet as it stands in the form. */
export interface TypedSheet {
  targets: TypedTarget[]
  criteria: TypedCriterion[]
  recommendation: string
  comment: string
}

/** What a review keeps before it is filed (column `draft`); nobody else ever sees it. */
export interface ReviewDraft {
  /** When the reviewer said that no conflict stands in the way; the text opens only then. Ms. */
  declaredAt: number | null
  /** Ms. */
  savedAt: number | null
  sheet: TypedSheet | null
  /** Whose notation the numbers of the sheet are in. */
  locale: Locale | null
}
