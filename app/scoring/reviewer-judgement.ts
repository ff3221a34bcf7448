import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { latestSheets } from './latest-sheets'
import { checkLevels, type Levels, pertMean, pertSd } from './pert'
import { refuse } from './refuse'
import {
  type Confidence,
  type ConfidenceWeights,
  type Criterion,
  criteria,
  defaultConfidenceWeights,
  highestScore,
  type Recommendation,
} from './rubric'
import { weightedMean } from './weighted-mean'

/** One filed score sheet of a reviewer, for the present version of a proposal. */
export interface Sheet {
  id: string
  reviewer: string
  /** Epoch milliseconds. */
  filedAt: number
  targets: readonly (Levels & { indicator: string; confidence: Confidence })[]
  /** Without a confidence the score weighs as one of medium confidence. */
  criteria: readonly { key: Criterion; score: number; confidence?: Confidence }[]
  recommendation: Recommendation
}

export interface JudgedTarget {
  /** Weighted means of the reviewers' levels. */
  levels: Levels
  /** Mean of the mixture of the reviewers' PERT distributions, in the indicator's unit. */
  mean: number
  /** Standard deviation of that mixture: their own uncertainty and their disagreement together. */
  sd: number
  reviewers: number
}

export interface JudgedCriterion {
  mean: number
  /** Weighted standard deviation between reviewers; 0 with one of them. */
  sd: number
  lowest: number
  highest: number
  reviewers: number
}

export interface Judgement {
  /** Whose sheets count, sorted. */
  reviewers: string[]
  targets: Map<string, JudgedTarget>
  /** Null where no reviewer scored the criterion. */
  criteria: Record<Criterion, JudgedCriterion | null>
  recommendations: Record<Recommendation, number>
}

/**
 * What the panel says: means weighted by confidence, Σc·y/Σc, per target and per criterion. Only the
 * latest filed sheet of a reviewer counts, and none of a reviewer who abstained or stepped aside.
 * Pass the sheets of the present version only.
 *
 * Refuses an empty panel, scores outside 0–5, levels out of order, the same indicator or criterion
 * twice on one sheet, and confidence weights that are not positive.
 */
export function reviewerJudgement(
  sheets: readonly Sheet[],
  leftOut: readonly string[] = [],
  confidence: ConfidenceWeights = defaultConfidenceWeights,
): Result<Judgement> {
  const counted = latestSheets(sheets, leftOut)
  if (counted.length === 0) return refuse('no-reviewer', 'panel')
  const targets = new Map<string, JudgedTarget>()
  const indicators = counted.flatMap((sheet) => sheet.targets.map(({ indicator }) => indicator))
  for (const indicator of [...new Set(indicators)].sort()) {
    const judged = judgeTarget(counted, indicator, confidence)
    if (!judged.ok) return judged
    targets.set(indicator, judged.value)
  }
  const scored: [Criterion, JudgedCriterion | null][] = []
  for (const key of criteria) {
    const judged = judgeCriterion(counted, key, confidence)
    if (!judged.ok) return judged
    scored.push([key, judged.value])
  }
  const recommendations = { fund: 0, 'fund-if': 0, 'do-not-fund': 0 }
  for (const sheet of counted) recommendations[sheet.recommendation] += 1
  return ok({
    reviewers: counted.map(({ reviewer }) => reviewer),
    targets,
    criteria: Object.fromEntries(scored) as Record<Criterion, JudgedCriterion | null>,
    recommendations,
  })
}

function judgeTarget(
  sheets: readonly Sheet[],
  indicator: string,
  confidence: ConfidenceWeights,
): Result<JudgedTarget> {
  const given: (Levels & { weight: number })[] = []
  for (const sheet of sheets) {
    const own = sheet.targets.filter((target) => target.indicator === indicator)
    if (own.length > 1) return refuse('duplicate-key', indicator)
    for (const target of own) {
      const checked = checkLevels(target, indicator)
      if (!checked.ok) return checked
      given.push({ ...target, weight: confidence[target.confidence] })
    }
  }
  const values = (read: (levels: Levels) => number) =>
    meanAndSd(
      given.map(({ weight, ...levels }) => ({ weight, value: read(levels) })),
      indicator,
    )
  const low = values((levels) => levels.low)
  const likely = values((levels) => levels.likely)
  const high = values((levels) => levels.high)
  const means = values(pertMean)
  const variance = values((levels) => pertSd(levels) ** 2)
  if (!low.ok) return low
  if (!likely.ok) return likely
  if (!high.ok) return high
  if (!means.ok) return means
  if (!variance.ok) return variance
  return ok({
    levels: { low: low.value.mean, likely: likely.value.mean, high: high.value.mean },
    mean: means.value.mean,
    sd: Math.sqrt(variance.value.mean + means.value.sd ** 2),
    reviewers: given.length,
  })
}

function judgeCriterion(
  sheets: readonly Sheet[],
  key: Criterion,
  confidence: ConfidenceWeights,
): Result<JudgedCriterion | null> {
  const given: { weight: number; value: number }[] = []
  for (const sheet of sheets) {
    const own = sheet.criteria.filter((criterion) => criterion.key === key)
    if (own.length > 1) return refuse('duplicate-key', key)
    for (const { score, confidence: sure = 'medium' } of own) {
      if (!(score >= 0 && score <= highestScore)) return refuse('score-out-of-range', key)
      given.push({ weight: confidence[sure], value: score })
    }
  }
  if (given.length === 0) return ok(null)
  const judged = meanAndSd(given, key)
  if (!judged.ok) return judged
  const scores = given.map(({ value }) => value)
  return ok({
    ...judged.value,
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    reviewers: given.length,
  })
}

function meanAndSd(
  given: readonly { weight: number; value: number }[],
  what: string,
): Result<{ mean: number; sd: number }> {
  if (given.some(({ weight }) => !(weight > 0))) return refuse('weights-zero', what)
  const mean = weightedMean(given, 'arithmetic', what)
  if (!mean.ok) return mean
  const squares = exactSum(given.map(({ weight, value }) => weight * (value - mean.value) ** 2))
  const weights = exactSum(given.map(({ weight }) => weight))
  return ok({ mean: mean.value, sd: Math.sqrt(squares / weights) })
}
