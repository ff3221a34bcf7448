import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measurementQuantile } from './measurement'
import { normalQuantile } from './normal-quantile'
import { rankOrderCentroid } from './rank-order-centroid'
import { smaa } from './smaa'
import type { SmaaInput } from './smaa-input'

const analyse = (input: SmaaInput) => {
  const result = smaa(input)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const criteria = [
  { key: 'effect', better: 'higher', scale: [0, 1] },
  { key: 'inclusion', better: 'higher', scale: [0, 1] },
] as const
const four: SmaaInput = {
  alternatives: ['A', 'B', 'C', 'D'],
  criteria,
  measurements: {
    A: { effect: 0.9, inclusion: 0.2 },
    B: { effect: 0.6, inclusion: 0.7 },
    C: { effect: 0.2, inclusion: 0.9 },
    D: { effect: 0.5, inclusion: 0.5 },
  },
  weights: { free: true },
  draws: 40_000,
  seed: 20261123,
}

describe('SMAA-2 with exact values', () => {
  const answer = analyse(four)

  it('finds the exact rank acceptabilities, all sixteen within three standard errors', () => {
    const exact = {
      A: [3 / 8, 1 / 8, 1 / 14, 3 / 7],
      B: [7 / 24, 17 / 24, 0, 0],
      C: [1 / 3, 1 / 6, 1 / 14, 3 / 7],
      D: [0, 0, 6 / 7, 1 / 7],
    }
    for (const [id, shares] of Object.entries(exact)) {
      for (const [rank, share] of shares.entries()) {
        expect(Math.abs((answer.rankAcceptability[id]?.[rank] ?? -1) - share)).toBeLessThan(0.0075)
      }
    }
  })

  it('finds the central weights, and none for an alternative that is never first', () => {
    expect(answer.centralWeights.A?.effect).toBeCloseTo(13 / 16, 2)
    expect(answer.centralWeights.B?.effect).toBeCloseTo(23 / 48, 2)
    expect(answer.centralWeights.C?.effect).toBeCloseTo(1 / 6, 2)
    expect(answer.centralWeights.D).toBeNull()
  })

  it('is certain of the first at its central weights, because the values are', () => {
    expect(answer.confidence).toEqual({ A: 1, B: 1, C: 1, D: null })
  })

  it('counts pairs: B is better than D in every draw, and chances of a pair sum to 1', () => {
    expect(answer.pairwise.B?.D).toBe(1)
    expect(answer.pairwise.D?.B).toBe(0)
    expect((answer.pairwise.A?.B ?? 0) + (answer.pairwise.B?.A ?? 0)).toBeCloseTo(1, 12)
    expect(Math.abs((answer.pairwise.A?.B ?? 0) - 3 / 8)).toBeLessThan(0.0075)
  })

  it('gives the same bytes for the same seed, others for another', () => {
    expect(JSON.stringify(analyse(four))).toBe(JSON.stringify(answer))
    expect(JSON.stringify(analyse({ ...four, seed: 1 }))).not.toBe(JSON.stringify(answer))
  })
})

const uncertain: SmaaInput = {
  alternatives: ['P-1', 'P-2', 'P-3'],
  criteria: [
    { key: 'effect', better: 'higher' },
    { key: 'cost', better: 'lower' },
    { key: 'risk', better: 'higher', scale: [0, 5] },
  ],
  measurements: {
    'P-1': { effect: { normal: [1, 0.4] }, cost: { uniform: [100, 200] }, risk: 3 },
    'P-2': { effect: { triangular: [0, 1, 3] }, cost: { lognormal: [5, 0.2] }, risk: 4 },
    'P-3': { effect: { normal: [0.8, 0.1] }, cost: 90, risk: { normal: [2, 1] } },
  },
  weights: { free: true },
  draws: 3000,
  seed: 7,
}

describe('SMAA-2 with uncertain values', () => {
  it('permutes its output with its input, to the last bit', () => {
    const answer = analyse(uncertain)
    const turned = analyse({
      ...uncertain,
      alternatives: [...uncertain.alternatives].reverse(),
      criteria: [...uncertain.criteria].reverse(),
    })
    expect(turned).toEqual(answer)
  })

  it('draws the same for a proposal whatever the others are', () => {
    const pair = (alternatives: string[]) =>
      analyse({
        ...uncertain,
        criteria: uncertain.criteria.map((one) => ({ ...one, scale: [0, 200] })),
        alternatives,
        measurements: Object.fromEntries(
          Object.entries(uncertain.measurements).filter(([id]) => alternatives.includes(id)),
        ),
      }).pairwise['P-1']?.['P-3']
    expect(pair(['P-1', 'P-3'])).toBe(pair(['P-1', 'P-2', 'P-3']))
  })

  it('gives the textbook chance that one normal value beats another', () => {
    const { pairwise, confidence, rankAcceptability } = analyse({
      alternatives: ['A', 'B'],
      criteria: [{ key: 'effect', better: 'higher', scale: [0, 10] }],
      measurements: { A: { effect: { normal: [5, 3] } }, B: { effect: { normal: [0, 4] } } },
      weights: { free: true },
      draws: 40_000,
      seed: 3,
    })
    // The difference has mean 5 and sd 5: the chance is that of a standard normal under 1.
    expect(Math.abs((pairwise.A?.B ?? 0) - 0.841344746)).toBeLessThan(0.0049)
    expect(Math.abs((confidence.A ?? 0) - 0.841344746)).toBeLessThan(0.0049)
    expect(rankAcceptability.A?.[0]).toBe(pairwise.A?.B)
  })

  it('without a scale measures between the extreme 2.5 % points', () => {
    const spread = (extra: Partial<SmaaInput>) =>
      analyse({ ...uncertain, ...extra }).rankAcceptability
    const effect = Object.values(uncertain.measurements).map((row) => row.effect ?? 0)
    const scale = [
      Math.min(...effect.map((one) => measurementQuantile(one, 0.025))),
      Math.max(...effect.map((one) => measurementQuantile(one, 0.975))),
    ] as const
    const explicit = uncertain.criteria.map((one) =>
      one.key === 'effect' ? { ...one, scale } : one,
    )
    expect(spread({ criteria: explicit })).toEqual(spread({}))
  })

  it('lets equal alternatives share the better rank', () => {
    const same = { effect: 0.5, inclusion: 0.5 }
    const { rankAcceptability, pairwise } = analyse({
      ...four,
      alternatives: ['A', 'B'],
      measurements: { A: same, B: same },
      draws: 100,
    })
    expect(rankAcceptability).toEqual({ A: [1, 0], B: [1, 0] })
    expect(pairwise).toEqual({ A: { B: 0 }, B: { A: 0 } })
  })

  it('leaves pairs out where they are not asked for', () => {
    const result = smaa(uncertain, { withPairs: false })
    expect(result.ok && result.value.pairwise).toEqual({})
  })
})

describe('what is known of the weights', () => {
  const weighted = (weights: SmaaInput['weights'], draws = 40_000) =>
    analyse({
      alternatives: ['only'],
      criteria: ['a', 'b', 'c'].map((key) => ({ key, better: 'higher', scale: [0, 1] })),
      measurements: { only: { a: 1, b: 1, c: 1 } },
      weights,
      draws,
      seed: 5,
    }).centralWeights.only

  it('an order has the rank-order centroids as its mean', () => {
    const mean = weighted({ order: ['b', 'c', 'a'] })
    expect(mean?.b).toBeCloseTo(0.6111, 2)
    expect(mean?.c).toBeCloseTo(0.2778, 2)
    expect(mean?.a).toBeCloseTo(0.1111, 2)
  })

  it.each([
    [3, [0.6111, 0.2778, 0.1111]],
    [4, [0.5208, 0.2708, 0.1458, 0.0625]],
    [5, [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])('the centroids of %i criteria are the published ones', (count, published) => {
    expect(rankOrderCentroid(count)).toHaveLength(count)
    for (const [rank, weight] of rankOrderCentroid(count).entries()) {
      expect(weight).toBeCloseTo(published[rank] ?? 0, 4)
    }
  })

  it('fixed weights are shares of their sum', () => {
    expect(weighted({ fixed: { a: 2, b: 1, c: 1 } }, 10)).toEqual({ a: 0.5, b: 0.25, c: 0.25 })
  })

  it('ranges are drawn from uniformly, wide or narrow', () => {
    const wide = weighted({ ranges: { a: [0.2, 0.6] } })
    // Uniform on the simplex between .2 and .6: the density of a is 2(1 − a).
    const mass = 0.8 ** 2 - 0.4 ** 2
    const primitive = (a: number) => a ** 2 - (2 / 3) * a ** 3
    expect(wide?.a).toBeCloseTo((primitive(0.6) - primitive(0.2)) / mass, 2)
    const narrow = weighted({ ranges: { a: [0.5, 0.51], b: [0.3, 0.31], c: [0.18, 0.2] } }, 4000)
    expect(narrow?.a).toBeCloseTo(0.505, 3)
    expect(narrow?.b).toBeCloseTo(0.305, 3)
    expect((narrow?.a ?? 0) + (narrow?.b ?? 0) + (narrow?.c ?? 0)).toBeCloseTo(1, 9)
    expect(
      weighted({ ranges: { a: [0.1, 0.1], b: [0.2, 0.2], c: [0.7, 0.7] } }, 10)?.c,
    ).toBeCloseTo(0.7, 9)
  })

  it('never leaves the ranges', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10)), fc.nat(3), (parts, slack) => {
        const sum = Math.max(1, parts[0] + parts[1] + parts[2])
        fc.pre(sum > 1)
        const limits = parts.map((part) => [
          Math.max(0, part / sum - slack / 50),
          Math.min(1, part / sum + slack / 50),
        ])
        const [a, b, c] = limits as [[number, number], [number, number], [number, number]]
        const mean = weighted({ ranges: { a, b, c } }, 20)
        for (const [at, key] of ['a', 'b', 'c'].entries()) {
          expect(mean?.[key]).toBeGreaterThanOrEqual((limits[at]?.[0] ?? 0) - 1e-9)
          expect(mean?.[key]).toBeLessThanOrEqual((limits[at]?.[1] ?? 1) + 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('properties of SMAA-2', () => {
  const tenth = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)

  it('gives a dominated alternative no first place and no central weight', () => {
    fc.assert(
      fc.property(tenth, tenth, (effect, inclusion) => {
        const { rankAcceptability, centralWeights } = analyse({
          ...four,
          alternatives: ['better', 'worse'],
          measurements: {
            better: { effect: effect + 0.1, inclusion: inclusion + 0.1 },
            worse: { effect, inclusion },
          },
          draws: 200,
        })
        expect(rankAcceptability.worse).toEqual([0, 1])
        expect(centralWeights.worse).toBeNull()
      }),
    )
  })

  it('gives shares that sum to 1 for every alternative', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: 8 }), (rows) => {
        const ids = rows.map((_, at) => `P-${at}`)
        const { rankAcceptability } = analyse({
          ...four,
          alternatives: ids,
          measurements: Object.fromEntries(
            rows.map(([effect, inclusion], at) => [`P-${at}`, { effect, inclusion }]),
          ),
          draws: 300,
        })
        for (const shares of Object.values(rankAcceptability)) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        }
      }),
    )
  })
})

describe('what SMAA-2 refuses', () => {
  const measured = (effect: SmaaInput['measurements'][string][string]) => ({
    measurements: { ...four.measurements, A: { effect, inclusion: 1 } },
  })
  it.each<[string, Partial<SmaaInput>, string]>([
    ['no draw', { draws: 0 }, 'draws-out-of-range'],
    ['half a draw', { draws: 1.5 }, 'draws-out-of-range'],
    ['a seed that is no number', { seed: Number.NaN }, 'not-a-number'],
    ['no alternative', { alternatives: [], measurements: {} }, 'nothing-to-compare'],
    ['no criterion', { criteria: [] }, 'weights-zero'],
    ['an alternative twice', { alternatives: ['A', 'A', 'B', 'C', 'D'] }, 'duplicate-key'],
    ['a missing measurement', { alternatives: ['A', 'B', 'C', 'D', 'E'] }, 'not-a-number'],
    ['a measurement of a stranger', { alternatives: ['A', 'B', 'C'] }, 'unknown-key'],
    ['a value that is no number', measured(Number.NaN), 'not-a-number'],
    ['a negative spread', measured({ normal: [0, -1] }), 'distribution-invalid'],
    ['limits out of order', measured({ uniform: [1, 0] }), 'distribution-invalid'],
    ['a mode outside its limits', measured({ triangular: [0, 2, 1] }), 'distribution-invalid'],
    [
      'a scale without room',
      { criteria: [{ ...criteria[0], scale: [1, 1] }, criteria[1]] },
      'bounds-empty',
    ],
    ['an order that leaves one out', { weights: { order: ['effect'] } }, 'unknown-key'],
    [
      'an order with a stranger',
      { weights: { order: ['effect', 'inclusion', 'x'] } },
      'unknown-key',
    ],
    [
      'fixed weights that sum to zero',
      { weights: { fixed: { effect: 0, inclusion: 0 } } },
      'weights-zero',
    ],
    [
      'a negative fixed weight',
      { weights: { fixed: { effect: 2, inclusion: -1 } } },
      'weight-negative',
    ],
    ['a fixed weight left out', { weights: { fixed: { effect: 1 } } }, 'not-a-number'],
    [
      'ranges that cannot reach 1',
      { weights: { ranges: { effect: [0, 0.2], inclusion: [0, 0.3] } } },
      'ranges-empty',
    ],
    [
      'ranges that exceed 1',
      { weights: { ranges: { effect: [0.8, 1], inclusion: [0.8, 1] } } },
      'ranges-empty',
    ],
    ['a range upside down', { weights: { ranges: { effect: [0.5, 0.4] } } }, 'bounds-empty'],
  ])('%s', (_, change, code) => {
    expect(smaa({ ...four, ...change })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })
})

describe('quantiles', () => {
  it('of the normal distribution agree with the tables, far out too', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13)
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 13)
    expect(normalQuantile(0.8413447460685429)).toBeCloseTo(1, 13)
    expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015007687, 11)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.2623400897984, 11)
  })

  it('of the other distributions agree with their formulas', () => {
    expect(measurementQuantile({ uniform: [2, 4] }, 0.25)).toBe(2.5)
    expect(measurementQuantile({ triangular: [0, 1, 2] }, 0.5)).toBeCloseTo(1, 12)
    expect(measurementQuantile({ triangular: [0, 1, 3] }, 1 / 3)).toBeCloseTo(1, 12)
    expect(measurementQuantile({ triangular: [1, 1, 1] }, 0.3)).toBe(1)
    expect(measurementQuantile({ lognormal: [1, 2] }, 0.5)).toBeCloseTo(Math.E, 12)
    expect(measurementQuantile(7, 0.1)).toBe(7)
  })
})
