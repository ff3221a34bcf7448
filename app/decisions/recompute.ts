import { exactSum } from '~/scoring/exact-sum'
import { sheetEffect } from '~/scoring/judged-effect'
import type { Sheet } from '~/scoring/reviewer-judgement'
import { type Criterion, criteria, highestScore } from '~/scoring/rubric'
import type { Evidence, EvidenceProposal } from './evidence'

export interface SheetScore {
  reviewer: string
  helix: string
  recommendation: string
  /** Mean index points that this sheet alone predicts; null where it judges no counted target. */
  effect: number | null
  criteria: Record<Criterion, number | null>
  /** U of this sheet alone, 0 to 1; null where a part is missing. */
  score: number | null
}

/**
 * What each reviewer alone would have scored, from the frozen numbers: the ends of the spread beside
 * the panel's mean.
 */
export function sheetScores(evidence: Evidence, proposal: EvidenceProposal): SheetScore[] {
  const scheme = { directions: evidence.directions, indicators: evidence.indicators }
  return proposal.sheets.map(({ reviewer, helix, recommendation, ...given }) => {
    const own = Object.fromEntries(
      criteria.map((key) => [key, given.criteria.find((one) => one.key === key)?.score ?? null]),
    ) as Record<Criterion, number | null>
    const sheet = { id: reviewer, reviewer, filedAt: 0, recommendation, ...given } as Sheet
    const predicted = sheetEffect(scheme, proposal.targets, sheet)
    const isCounted = predicted.ok && predicted.value.contributions.length > 0
    const effect = isCounted ? predicted.value.points.mean : null
    return {
      reviewer,
      helix,
      recommendation,
      effect,
      criteria: own,
      score: scoreOf(evidence, effect, own),
    }
  })
}

function scoreOf(
  { weights, effectScale }: Evidence,
  effect: number | null,
  own: Record<Criterion, number | null>,
): number | null {
  const total = exactSum(Object.values(weights))
  const parts = [
    { weight: weights.effect ?? 0, utility: effect === null ? null : effect / effectScale },
    ...criteria.map((key) => {
      const score = own[key]
      return { weight: weights[key] ?? 0, utility: score === null ? null : score / highestScore }
    }),
  ]
  if (parts.some(({ weight, utility }) => weight > 0 && utility === null)) return null
  return exactSum(parts.map(({ weight, utility }) => (weight / total) * (utility ?? 0)))
}
