import { formatNumber } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { readNumber } from '~/i18n/read-number'
import { criteria } from '~/scoring/rubric'
import type { ReviewDraft, TypedSheet } from './schema'
import type { ScoreSheet } from './schema.server'

export const emptySheet = (indicators: readonly string[]): TypedSheet => ({
  targets: indicators.map((indicator) => ({
    indicator,
    low: '',
    likely: '',
    high: '',
    confidence: '',
    reason: '',
  })),
  criteria: criteria.map((key) => ({ key, score: '', reason: '' })),
  recommendation: '',
  comment: '',
})

/** The targets of the present text in their order; what was typed for another one is left out. */
export function fitSheet(typed: TypedSheet, indicators: readonly string[]): TypedSheet {
  const empty = emptySheet(indicators)
  return {
    ...typed,
    targets: empty.targets.map(
      (target) => typed.targets.find((one) => one.indicator === target.indicator) ?? target,
    ),
    criteria: empty.criteria.map(
      (criterion) => typed.criteria.find((one) => one.key === criterion.key) ?? criterion,
    ),
  }
}

/** A filed sheet as its reviewer would type it; every digit comes back. */
export function typedOf(sheet: ScoreSheet, locale: Locale): TypedSheet {
  const say = (value: number) => formatNumber(locale, value, 12)
  return {
    targets: sheet.targets.map(({ indicator, low, likely, high, confidence, reason }) => ({
      indicator,
      low: say(low),
      likely: say(likely),
      high: say(high),
      confidence,
      reason,
    })),
    criteria: sheet.criteria.map(({ key, score, reason }) => ({
      key,
      score: String(score),
      reason,
    })),
    recommendation: sheet.recommendation,
    comment: sheet.comment,
  }
}

/** What was typed on a page in another language, in the notation of this one. */
export function retyped(sheet: TypedSheet, from: Locale, to: Locale): TypedSheet {
  if (from === to) return sheet
  const say = (text: string) => {
    const value = readNumber(text, from)
    return value === null ? text : formatNumber(to, value, 12)
  }
  return {
    ...sheet,
    targets: sheet.targets.map((target) => ({
      ...target,
      low: say(target.low),
      likely: say(target.likely),
      high: say(target.high),
    })),
  }
}

/** How many of its lines are filled in: one a target, one a criterion, and the recommendation. */
export function answered(sheet: TypedSheet): { done: number; total: number } {
  const lines = [
    ...sheet.targets.map(({ indicator: _code, ...fields }) =>
      Object.values(fields).every((field) => field.trim() !== ''),
    ),
    ...sheet.criteria.map(({ score }) => score !== ''),
    sheet.recommendation !== '',
  ]
  return { done: lines.filter(Boolean).length, total: lines.length }
}

export function readReviewDraft(json: string | null): ReviewDraft {
  const none: ReviewDraft = { declaredAt: null, savedAt: null, sheet: null, locale: null }
  return json === null ? none : { ...none, ...(JSON.parse(json) as Partial<ReviewDraft>) }
}
