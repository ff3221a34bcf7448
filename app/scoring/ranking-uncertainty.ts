import { ok, type Result } from '~/kernel/result'
import { normalQuantile } from './normal-quantile'
import { type Rankable, type RankedKey, type RankingWeights, rankedKeys, ranking } from './ranking'
import { refuse } from './refuse'
import { highestScore } from './rubric'
import { type Smaa, smaa } from './smaa'
import type { WeightSpace } from './weight-space'

export interface UncertainRankable extends Rankable {
  /** Standard deviations, in index points and in scores: the reviewers' own doubt and disagreement. */
  spread: Readonly<Record<RankedKey, number>>
}

export interface RankingUncertainty extends Smaa {
  /** Proposal → where its score U lies in 9 of 10 cases at the call's weights. */
  intervals: Record<string, { low: number; high: number }>
}

/**
 * The ranking of a call under uncertainty: every part of the score is normal around the panel's mean
 * with the panel's spread, on the fixed scales of the ranking. `weightSpace` says what is known of the
 * weights; without it the call's weights hold. Proposals that cannot be ranked are left out. The
 * interval needs no draws: a weighted sum of normal values is normal.
 * Refuses what ranking and smaa refuse, and a negative spread.
 */
export function rankingUncertainty(
  proposals: readonly UncertainRankable[],
  scale: number,
  weights: RankingWeights,
  { draws, seed, weightSpace }: { draws: number; seed: number; weightSpace?: WeightSpace },
): Result<RankingUncertainty> {
  const ranked = ranking(proposals, scale, weights)
  if (!ranked.ok) return ranked
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  const used = rankedKeys.filter((key) => weights[key] > 0)
  const rows = ranked.value.ranked.map(({ id, score, parts }) => ({
    id,
    score,
    parts: parts
      .filter(({ key }) => used.includes(key))
      .map((part) => ({ ...part, sd: byId.get(id)?.spread[part.key] ?? 0 })),
  }))
  const unsound = rows.find(({ parts }) => parts.some(({ sd }) => !(sd >= 0)))
  if (unsound) return refuse('distribution-invalid', unsound.id)
  const top = (key: RankedKey) => (key === 'effect' ? scale : highestScore)

  const drawn = smaa({
    alternatives: rows.map(({ id }) => id),
    criteria: used.map((key) => ({ key, better: 'higher', scale: [0, top(key)] })),
    measurements: Object.fromEntries(
      rows.map(({ id, parts }) => [
        id,
        Object.fromEntries(
          parts.map(({ key, value, sd }) => [key, sd > 0 ? { normal: [value, sd] } : value]),
        ),
      ]),
    ),
    weights: weightSpace ?? {
      fixed: Object.fromEntries(used.map((key) => [key, weights[key]])),
    },
    draws,
    seed,
  })
  if (!drawn.ok) return drawn
  const intervals = rows.map(({ id, score, parts }) => {
    const variance = parts.reduce(
      (sum, { key, weight, sd }) => sum + ((weight * sd) / top(key)) ** 2,
      0,
    )
    const reach = normalQuantile(0.95) * Math.sqrt(variance)
    return [id, { low: score - reach, high: score + reach }] as const
  })
  return ok({ ...drawn.value, intervals: Object.fromEntries(intervals) })
}
