import { describe, expect, it } from 'vitest'
import { defaultRankingWeights } from './ranking'
import { rankingUncertainty, type UncertainRankable } from './ranking-uncertainty'

const every = (value: number) => ({
  feasibility: value,
  'value-for-money': value,
  inclusion: value,
  reuse: value,
  risk: value,
})
const proposal = (id: string, effect: number, score: number, doubt = 0): UncertainRankable => ({
  id,
  effect,
  criteria: every(score),
  spread: { effect: doubt, ...every(doubt) },
})
const draws = { draws: 4000, seed: 20261123 }
const rank = (...args: Parameters<typeof rankingUncertainty>) => {
  const result = rankingUncertainty(...args)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('rankingUncertainty', () => {
  it('is certain where nobody doubts', () => {
    const sure = [proposal('P-1', 1, 4), proposal('P-2', 0.5, 3)]
    const answer = rank(sure, 2, defaultRankingWeights, draws)
    expect(answer.rankAcceptability).toEqual({ 'P-1': [1, 0], 'P-2': [0, 1] })
    expect(answer.intervals['P-1']).toEqual({
      low: expect.closeTo(0.65, 12),
      high: expect.closeTo(0.65, 12),
    })
  })

  it('gives the interval in which 9 of 10 scores lie', () => {
    const { intervals } = rank([proposal('P-1', 1, 3, 0.4)], 2, defaultRankingWeights, draws)
    // Half the effect: .5·.4/2 = .1; five criteria: .1·.4/5 = .008 each.
    const sd = Math.sqrt(0.1 ** 2 + 5 * 0.008 ** 2)
    expect(intervals['P-1']?.low).toBeCloseTo(0.55 - 1.6448536 * sd, 6)
    expect(intervals['P-1']?.high).toBeCloseTo(0.55 + 1.6448536 * sd, 6)
  })

  it('gives two equally good proposals an even chance when both are in doubt', () => {
    const even = [proposal('P-1', 1, 3, 0.4), proposal('P-2', 1, 3, 0.4)]
    const { rankAcceptability } = rank(even, 2, defaultRankingWeights, draws)
    expect(Math.abs((rankAcceptability['P-1']?.[0] ?? 0) - 0.5)).toBeLessThan(0.03)
  })

  it('lets the weights be uncertain too, and leaves out what cannot be ranked', () => {
    const mixed = [
      proposal('P-1', 2, 1),
      proposal('P-2', 0, 5),
      { ...proposal('P-3', 1, 1), effect: null },
    ]
    const { rankAcceptability } = rank(mixed, 2, defaultRankingWeights, {
      ...draws,
      weightSpace: { free: true },
    })
    expect(Object.keys(rankAcceptability)).toEqual(['P-1', 'P-2'])
    // P-1 leads where effect weighs more than .8/1.8 = 4/9: (5/9)^5 of the simplex of six weights.
    expect(Math.abs((rankAcceptability['P-1']?.[0] ?? 0) - (5 / 9) ** 5)).toBeLessThan(0.015)
  })

  it('leaves parts without weight out, and refuses a negative spread', () => {
    const onlyEffect = { ...every(0), effect: 1 }
    const doubtful = [proposal('P-1', 1, 3, 0.4)]
    expect(rank(doubtful, 2, onlyEffect, draws).centralWeights['P-1']).toEqual({ effect: 1 })
    expect(rankingUncertainty([proposal('P-1', 1, 3, -1)], 2, onlyEffect, draws)).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.distribution-invalid' }] },
    })
  })
})
