import { ok, type Result } from '~/kernel/result'
import type { CallScheme } from './path-weights'
import { type ProposalEffect, proposalEffect } from './proposal-effect'
import type { Judgement, Sheet } from './reviewer-judgement'
import type { Target } from './target-contribution'

export interface JudgedEffect extends ProposalEffect {
  /** Targets of the proposal that no reviewer whose sheet counts has judged. */
  unjudged: string[]
}

/**
 * The panel's mean index points of a proposal. The share reached and an author's own baseline come
 * from the proposal's targets, the levels from the judgement. Index points are linear in the levels,
 * so the points of the mean levels are the mean of the reviewers' points; the spread is that of the
 * mixture of their distributions.
 */
export function judgedEffect(
  scheme: CallScheme,
  targets: readonly Target[],
  judgement: Judgement,
): Result<JudgedEffect> {
  const judged = targets.flatMap((target) => {
    const levels = judgement.targets.get(target.indicator)?.levels
    return levels ? [{ ...target, ...levels }] : []
  })
  const effect = proposalEffect(scheme, judged)
  if (!effect.ok) return effect
  const contributions = effect.value.contributions.map((one) => {
    const sd = judgement.targets.get(one.indicator)?.sd ?? 0
    const pointsPerUnit = (100 * one.pathWeight * one.share) / one.range
    return { ...one, points: { ...one.points, sd: pointsPerUnit * sd } }
  })
  const variance = contributions.reduce((sum, { points }) => sum + points.sd ** 2, 0)
  return ok({
    ...effect.value,
    points: { ...effect.value.points, sd: Math.sqrt(variance) },
    contributions,
    unjudged: targets
      .map(({ indicator }) => indicator)
      .filter((code) => !judgement.targets.has(code)),
  })
}

/** The index points that one sheet alone predicts: for the strip of all reviewers and calibration. */
export function sheetEffect(
  scheme: CallScheme,
  targets: readonly Target[],
  sheet: Sheet,
): Result<ProposalEffect> {
  const own = new Map(sheet.targets.map((one) => [one.indicator, one]))
  return proposalEffect(
    scheme,
    targets.flatMap((target) => {
      const levels = own.get(target.indicator)
      return levels
        ? [{ ...target, low: levels.low, likely: levels.likely, high: levels.high }]
        : []
    }),
  )
}
