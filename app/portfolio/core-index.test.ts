import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CoreIndexInput, coreIndex } from './core-index'
import { loadSolver } from './highs-solver'
import type { Solve } from './integer-program'
import { weightVertices } from './weight-vertices'

let solve: Solve
beforeAll(async () => {
  solve = await loadSolver()
})
const core = (input: CoreIndexInput) => {
  const result = coreIndex(input, solve)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const free = { ranges: {} }

describe('core index', () => {
  it('is 1 for what every good selection has, 0 for what none has', () => {
    const items = [
      { id: 'strong', cost: 1, scores: { effect: 9, inclusion: 9 } },
      { id: 'effective', cost: 1, scores: { effect: 5, inclusion: 1 } },
      { id: 'inclusive', cost: 1, scores: { effect: 1, inclusion: 5 } },
      { id: 'weak', cost: 1, scores: { effect: 0.5, inclusion: 0.5 } },
    ]
    expect(core({ items, budget: 2, weights: free })).toEqual({
      index: { strong: 1, effective: 0.5, inclusive: 0.5, weak: 0 },
      nondominated: [
        ['effective', 'strong'],
        ['inclusive', 'strong'],
      ],
      exact: true,
    })
    const known = { ranges: { effect: [0.6, 1] as const } }
    expect(core({ items, budget: 2, weights: known }).index).toEqual({
      strong: 1,
      effective: 1,
      inclusive: 0,
      weak: 0,
    })
  })

  it('counts a selection that is best for no weights but beaten by none', () => {
    const items = [
      { id: 'a', cost: 1, scores: { x: 10, y: 0 } },
      { id: 'b', cost: 1, scores: { x: 0, y: 10 } },
      { id: 'c', cost: 1, scores: { x: 4, y: 4 } },
    ]
    expect(core({ items, budget: 1, weights: free }).nondominated).toEqual([['a'], ['b'], ['c']])
  })

  it('says that it sampled where there are more than 25 items', () => {
    const items = Array.from({ length: 26 }, (_, at) => ({
      id: `P-${at + 10}`,
      cost: 1,
      scores: { effect: at, inclusion: 26 - at },
    }))
    const answer = core({ items, budget: 3, weights: free })
    expect(answer.exact).toBe(false)
    expect(answer.nondominated).toEqual([
      ['P-10', 'P-11', 'P-12'],
      ['P-33', 'P-34', 'P-35'],
    ])
    expect(core({ items: [...items].reverse(), budget: 3, weights: free })).toEqual(answer)
  })

  it('needs no criterion and no item', () => {
    expect(core({ items: [], budget: 1, weights: free })).toEqual({
      index: {},
      nondominated: [[]],
      exact: true,
    })
  })

  it('agrees with comparing every pair of selections', () => {
    const item = fc.record({
      cost: fc.integer({ min: 1, max: 9 }),
      scores: fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) }),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.nat(25), (all, budget) => {
        const items = all.map((one, at) => ({ ...one, id: `P-${at}` }))
        const weights = { ranges: { x: [0.25, 0.75] as const } }
        const corners = [
          [0.25, 0.75],
          [0.75, 0.25],
        ]
        const selections = Array.from({ length: 2 ** items.length }, (_, mask) =>
          items.filter((_item, at) => (mask >> at) & 1),
        ).filter((chosen) => chosen.reduce((sum, { cost }) => sum + cost, 0) <= budget)
        const at = (chosen: typeof items, [wx = 0, wy = 0]: number[]) =>
          chosen.reduce((sum, { scores }) => sum + wx * scores.x + wy * scores.y, 0)
        const beats = (a: typeof items, b: typeof items) =>
          corners.every((corner) => at(a, corner) >= at(b, corner)) &&
          corners.some((corner) => at(a, corner) > at(b, corner))
        const expected = selections
          .filter((one) => !selections.some((other) => beats(other, one)))
          .map((chosen) => chosen.map(({ id }) => id).join(' '))
          .sort()
        const answer = core({ items, budget, weights })
        expect(answer.nondominated.map((ids) => ids.join(' ')).sort()).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, Partial<CoreIndexInput>, string]>([
    ['an infinite budget', { budget: Number.POSITIVE_INFINITY }, 'not-a-number'],
    ['a negative budget', { budget: -1 }, 'negative'],
    [
      'a missing score',
      {
        items: [
          { id: 'a', cost: 1, scores: { x: 1 } },
          { id: 'b', cost: 1, scores: {} },
        ],
      },
      'not-a-number',
    ],
    ['a range of an unknown criterion', { weights: { ranges: { z: [0, 1] } } }, 'unknown-id'],
    ['ranges that cannot sum to 1', { weights: { ranges: { x: [0, 0.2] } } }, 'ranges-empty'],
    [
      'an item twice',
      {
        items: [
          { id: 'a', cost: 1, scores: {} },
          { id: 'a', cost: 1, scores: {} },
        ],
      },
      'duplicate-id',
    ],
  ])('refuses %s', (_, change, code) => {
    const one = { items: [{ id: 'a', cost: 1, scores: { x: 1 } }], budget: 1, weights: free }
    expect(coreIndex({ ...one, ...change }, solve)).toMatchObject({
      failure: { reasons: [{ code: `portfolio.reason.${code}` }] },
    })
  })
})

describe('the corners of the weights', () => {
  it('are those of the triangle when all is free, and of the cut triangle when not', () => {
    expect(
      weightVertices([
        [0, 1],
        [0, 1],
        [0, 1],
      ]),
    ).toEqual([
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ])
    expect(
      weightVertices([
        [0.2, 0.6],
        [0, 1],
      ]),
    ).toEqual([
      [0.2, 0.8],
      [0.6, 0.4],
    ])
    expect(weightVertices([[1, 1]])).toEqual([[1]])
  })
})
