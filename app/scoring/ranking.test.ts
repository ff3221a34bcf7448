import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRankingWeights, type Rankable, ranking } from './ranking'

const every = <T>(score: T) => ({
  feasibility: score,
  'value-for-money': score,
  inclusion: score,
  reuse: score,
  risk: score,
})
const proposal = (id: string, effect: number | null, score: number | null): Rankable => ({
  id,
  effect,
  criteria: every(score),
})
const rank = (...args: Parameters<typeof ranking>) => {
  const result = ranking(...args)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('ranking', () => {
  it('is half effect and half criteria by default, and shows its parts', () => {
    const [first, second] = rank([proposal('P-1', 0.5, 5), proposal('P-2', 1.5, 4)], 2).ranked
    expect(first).toMatchObject({ id: 'P-2', rank: 1, isTied: false, isOutside: false })
    expect(first?.score).toBeCloseTo(0.5 * 0.75 + 0.5 * 0.8, 12)
    expect(first?.parts[0]).toEqual({
      key: 'effect',
      weight: 0.5,
      value: 1.5,
      utility: 0.75,
      share: 0.375,
    })
    expect(first?.parts).toHaveLength(6)
    expect(second).toMatchObject({ id: 'P-1', rank: 2 })
    expect(second?.score).toBeCloseTo(0.5 * 0.25 + 0.5, 12)
  })

  it('lets equal proposals share a rank and lists them by effect, then by id', () => {
    const { ranked } = rank(
      [proposal('P-3', 1, 3), proposal('P-1', 1, 3), proposal('P-2', 0, 0), proposal('P-4', 2, 5)],
      2,
    )
    expect(ranked.map(({ id, rank: place, isTied }) => [id, place, isTied])).toEqual([
      ['P-4', 1, false],
      ['P-1', 2, true],
      ['P-3', 2, true],
      ['P-2', 4, false],
    ])
  })

  it('puts nothing in the place of what is missing, and says what that is', () => {
    const { ranked, unranked } = rank([proposal('P-2', null, 4), proposal('P-1', 1, null)], 2)
    expect(ranked).toEqual([])
    expect(unranked).toEqual([
      { id: 'P-1', missing: ['feasibility', 'value-for-money', 'inclusion', 'reuse', 'risk'] },
      { id: 'P-2', missing: ['effect'] },
    ])
  })

  it('does not miss a part that weighs nothing', () => {
    const onlyEffect = { ...every(0), effect: 1 }
    expect(rank([proposal('P-1', 1, null)], 2, onlyEffect).ranked[0]?.score).toBe(0.5)
  })

  it('keeps and flags an effect beyond the call’s scale', () => {
    const { ranked } = rank([proposal('P-1', 3, 0), proposal('P-2', -1, 5)], 2)
    expect(ranked.map(({ id, isOutside }) => [id, isOutside])).toEqual([
      ['P-1', true],
      ['P-2', true],
    ])
    expect(ranked[0]?.score).toBeCloseTo(0.75, 12)
  })

  it.each<[string, Parameters<typeof ranking>, string]>([
    ['a scale of zero', [[], 0], 'scale-empty'],
    ['a scale that is no number', [[], Number.NaN], 'scale-empty'],
    ['a negative weight', [[], 1, { ...defaultRankingWeights, risk: -1 }], 'weight-negative'],
    ['the same proposal twice', [[proposal('P', 1, 1), proposal('P', 1, 1)], 1], 'duplicate-key'],
    ['a score above 5', [[proposal('P', 1, 5.1)], 1], 'score-out-of-range'],
    ['an effect that is no number', [[proposal('P', Number.NaN, 1)], 1], 'not-a-number'],
    ['weights that sum to zero', [[], 1, { ...every(0), effect: 0 }], 'weights-zero'],
  ])('refuses %s', (_, input, code) => {
    expect(ranking(...input)).toMatchObject({
      failure: { reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })

  const rankable = fc
    .tuple(fc.double({ min: -1, max: 3, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }))
    .map(([effect, score]) => ({ effect, score }))

  it('does not depend on the order of the proposals', () => {
    fc.assert(
      fc.property(fc.array(rankable, { maxLength: 12 }), (all) => {
        const proposals = all.map(({ effect, score }, at) => proposal(`P-${at}`, effect, score))
        expect(rank([...proposals].reverse(), 2)).toEqual(rank(proposals, 2))
      }),
    )
  })

  it('never ranks a proposal lower for a better score', () => {
    fc.assert(
      fc.property(fc.array(rankable, { minLength: 2, maxLength: 8 }), fc.nat(7), (all, which) => {
        const chosen = which % all.length
        const place = (extra: number) =>
          rank(
            all.map(({ effect, score }, at) =>
              proposal(`P-${at}`, effect + (at === chosen ? extra : 0), score),
            ),
            2,
          ).ranked.find(({ id }) => id === `P-${chosen}`)?.rank ?? 0
        expect(place(0.5)).toBeLessThanOrEqual(place(0))
      }),
    )
  })
})
