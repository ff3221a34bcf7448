import type { Locale } from '~/i18n/locales'
import { readNumber } from '~/i18n/read-number'
import { type FieldReasons, failFields, ok, type Reason, type Result } from '~/kernel/result'
import { limits } from '~/proposals/schema'
import {
  type Confidence,
  type Criterion,
  confidences,
  criteria,
  type Recommendation,
  recommendations,
} from '~/scoring/rubric'
import type { TypedSheet, TypedTarget } from './schema'
import type { ScoreSheet } from './schema.server'

/** Characters of the reason for a target's levels; the API asks for the same. */
const shortestReason = 10

/**
 * A typed sheet as it can be filed, or everything that is wrong with it, field by field under the
 * names of the form (`targets[0].low`).
 */
export function readSheet(typed: TypedSheet, locale: Locale): Result<ScoreSheet> {
  const faults: FieldReasons = {}
  const refuse = (field: string, reason: Reason) => {
    faults[field] = [...(faults[field] ?? []), reason]
  }
  const targets = typed.targets.map((target, place) =>
    readTarget(target, locale, (field, reason) => refuse(`targets[${place}].${field}`, reason)),
  )
  const scored = typed.criteria.map(({ key, score, reason }, place) => {
    if (!/^[0-5]$/.test(score)) {
      refuse(`criteria[${place}].score`, { code: 'reviews.field.score-missing' })
    }
    if (reason.length > limits.reason.max) {
      refuse(`criteria[${place}].reason`, tooLong(limits.reason.max))
    }
    return { key: key as Criterion, score: Number(score), reason: reason.trim() }
  })
  if (scored.some(({ key }) => !criteria.includes(key))) {
    refuse('criteria', { code: 'reviews.field.criterion-missing' })
  }
  if (!isOne(recommendations, typed.recommendation)) {
    refuse('recommendation', { code: 'reviews.field.recommendation-missing' })
  }
  if (typed.comment.length > limits.section.max) refuse('comment', tooLong(limits.section.max))
  if (Object.keys(faults).length > 0) return failFields(faults)
  return ok({
    targets,
    criteria: scored,
    recommendation: typed.recommendation as Recommendation,
    comment: typed.comment.trim(),
  })
}

function readTarget(
  { indicator, confidence, reason, ...levels }: TypedTarget,
  locale: Locale,
  refuse: (field: string, reason: Reason) => void,
): ScoreSheet['targets'][number] {
  const read = (field: 'low' | 'likely' | 'high'): number => {
    if (levels[field].trim() === '') refuse(field, { code: 'http.field.required' })
    const value = readNumber(levels[field], locale)
    if (value === null && levels[field].trim() !== '') refuse(field, { code: 'http.field.number' })
    return value ?? Number.NaN
  }
  const [low, likely, high] = [read('low'), read('likely'), read('high')]
  if (low > likely || likely > high || low > high)
    refuse('likely', { code: 'reviews.field.levels' })
  if (!isOne(confidences, confidence)) {
    refuse('confidence', { code: 'reviews.field.confidence-missing' })
  }
  const written = reason.trim()
  if (written.length < shortestReason) {
    refuse('reason', { code: 'http.field.too-short', params: { count: shortestReason } })
  }
  if (written.length > limits.reason.max) refuse('reason', tooLong(limits.reason.max))
  return { indicator, low, likely, high, confidence: confidence as Confidence, reason: written }
}

const tooLong = (count: number): Reason => ({ code: 'http.field.too-long', params: { count } })

const isOne = (known: readonly string[], value: string): boolean => known.includes(value)
