import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { refuse } from './refuse'
import { type Criterion, criteria, highestScore } from './rubric'

export type RankedKey = 'effect' | Criterion
export const rankedKeys: readonly RankedKey[] = ['effect', ...criteria]

export type RankingWeights = Record<RankedKey, number>
export const defaultRankingWeights: RankingWeights = {
  effect: 0.5,
  feasibility: 0.1,
  'value-for-money': 0.1,
  inclusion: 0.1,
  reuse: 0.1,
  risk: 0.1,
}

export interface Rankable {
  id: string
  /** The panel's mean index points; null where no reviewer judged them. */
  effect: number | null
  /** Mean score 0–5; null where no reviewer gave one. */
  criteria: Readonly<Record<Criterion, number | null>>
}

export interface RankedPart {
  key: RankedKey
  /** The share of the sum of the weights, 0 to 1. */
  weight: number
  /** Index points for the effect, 0–5 for a criterion. */
  value: number
  /** value on its own scale: effect/S, score/5. Linear, not clipped. */
  utility: number
  /** weight × utility: the parts of a proposal sum to its score. */
  share: number
}

export interface Ranked {
  id: string
  /** Proposals with the same score share a rank; the next one is counted on: 1, 1, 3. */
  rank: number
  isTied: boolean
  /** U, 0 to 1. */
  score: number
  parts: RankedPart[]
  /** The effect lies beyond the call's fixed scale [0, S]. */
  isOutside: boolean
}

export interface Ranking {
  ranked: Ranked[]
  /** Proposals that lack a part of the score. Nothing is put in its place. */
  unranked: { id: string; missing: RankedKey[] }[]
}

/**
 * The default ranking of a call: U = Σ w·u. `scale` is S, the index points that count as u = 1, frozen
 * with the call. Among equal scores the list goes by effect, then by id, so that the order is the same
 * every time. Refuses S ≤ 0, weights that are negative or sum to 0, scores outside 0–5, double ids.
 */
export function ranking(
  proposals: readonly Rankable[],
  scale: number,
  weights: RankingWeights = defaultRankingWeights,
): Result<Ranking> {
  if (!(scale > 0 && Number.isFinite(scale))) return refuse('scale-empty', 'effect')
  for (const key of rankedKeys) {
    if (!Number.isFinite(weights[key])) return refuse('not-a-number', key)
    if (weights[key] < 0) return refuse('weight-negative', key)
  }
  const sum = exactSum(rankedKeys.map((key) => weights[key]))
  if (!(sum > 0)) return refuse('weights-zero', 'criteria')
  const seen = new Set<string>()
  const scored: Omit<Ranked, 'rank' | 'isTied'>[] = []
  const unranked: Ranking['unranked'] = []
  for (const proposal of proposals) {
    if (seen.has(proposal.id)) return refuse('duplicate-key', proposal.id)
    seen.add(proposal.id)
    const parts: RankedPart[] = []
    const missing: RankedKey[] = []
    for (const key of rankedKeys) {
      const value = key === 'effect' ? proposal.effect : proposal.criteria[key]
      const weight = weights[key] / sum
      if (value === null) {
        if (weight > 0) missing.push(key)
        continue
      }
      if (!Number.isFinite(value)) return refuse('not-a-number', key)
      if (key !== 'effect' && !(value >= 0 && value <= highestScore)) {
        return refuse('score-out-of-range', key)
      }
      const utility = value / (key === 'effect' ? scale : highestScore)
      parts.push({ key, weight, value, utility, share: weight * utility })
    }
    if (missing.length > 0) unranked.push({ id: proposal.id, missing })
    else {
      const { effect } = proposal
      scored.push({
        id: proposal.id,
        score: exactSum(parts.map(({ share }) => share)),
        parts,
        isOutside: effect !== null && (effect < 0 || effect > scale),
      })
    }
  }
  return ok({ ranked: withRanks(scored.sort(inOrder)), unranked: unranked.sort(byId) })
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

const effectOf = (one: Pick<Ranked, 'parts'>) =>
  one.parts.find(({ key }) => key === 'effect')?.value ?? 0

function inOrder(a: Omit<Ranked, 'rank' | 'isTied'>, b: Omit<Ranked, 'rank' | 'isTied'>): number {
  return b.score - a.score || effectOf(b) - effectOf(a) || byId(a, b)
}

function withRanks(sorted: readonly Omit<Ranked, 'rank' | 'isTied'>[]): Ranked[] {
  const ranked: Ranked[] = []
  for (const [at, one] of sorted.entries()) {
    const before = ranked.at(-1)
    const isTied = before?.score === one.score || sorted[at + 1]?.score === one.score
    const rank = before && before.score === one.score ? before.rank : at + 1
    ranked.push({ ...one, rank, isTied })
  }
  return ranked
}
