import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndexInput, indexScore } from './index-score'

const up = { min: 0, max: 100, better: 'higher' } as const
const down = { min: 0, max: 50, better: 'lower' } as const

const two: IndexInput = {
  indicators: [
    { code: 'A', ...up, weight: 2 },
    { code: 'B', ...down, weight: 1 },
    { code: 'C', ...up, weight: 1 },
  ],
  groups: [
    { key: 'digital', weight: 3, members: ['A', 'B'] },
    { key: 'social', weight: 1, members: ['C'] },
  ],
  values: { brussels: { A: 75, B: 12.5, C: 25 } },
  mean: 'arithmetic',
}
const scores = (input: IndexInput) => {
  const result = indexScore(input)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('indexScore', () => {
  it('weighs indicators inside their group and groups inside the total', () => {
    const { scores: all, coverage, outside } = scores(two)
    expect(all.brussels).toEqual({ digital: 0.75, social: 0.25, total: 0.625 })
    expect(coverage).toEqual({ brussels: 1 })
    expect(outside).toEqual({ brussels: [] })
  })

  it('leaves a missing value out, keeps the proportions of the rest and says how much is known', () => {
    const { scores: all, coverage } = scores({ ...two, values: { x: { A: 75, B: null, C: 25 } } })
    expect(all.x).toEqual({ digital: 0.75, social: 0.25, total: 0.625 })
    expect(coverage.x).toBeCloseTo(0.75 * (2 / 3) + 0.25, 12)
  })

  it('leaves a whole group out where nothing of it is known', () => {
    const { scores: all, coverage } = scores({ ...two, values: { x: { A: 75, B: 12.5 } } })
    expect(all.x).toEqual({ digital: 0.75, social: null, total: 0.75 })
    expect(coverage.x).toBe(0.75)
  })

  it('gives no score to a territory of which nothing is known', () => {
    const { scores: all, coverage } = scores({ ...two, values: { x: {} } })
    expect(all.x).toEqual({ digital: null, social: null, total: null })
    expect(coverage.x).toBe(0)
  })

  it('keeps and names a value beyond the bounds', () => {
    const { scores: all, outside } = scores({ ...two, values: { x: { A: 110, B: 60, C: 0 } } })
    expect(outside.x).toEqual(['A', 'B'])
    expect(all.x?.digital).toBeCloseTo((2 * 1.1 - 0.2) / 3, 12)
  })

  it('counts an indicator that stands in no group, and groups of groups', () => {
    const nested = scores({
      ...two,
      groups: [
        { key: 'all', weight: 3, members: ['digital'] },
        { key: 'digital', weight: 1, members: ['A', 'B'] },
      ],
    })
    expect(nested.scores.brussels).toEqual({ digital: 0.75, all: 0.75, total: 0.625 })
    const flat = scores({ ...two, groups: [] })
    expect(flat.scores.brussels?.total).toBeCloseTo((2 * 0.75 + 0.75 + 0.25) / 4, 12)
  })

  it('does not let a strength hide a weakness in a geometric index', () => {
    const equal = {
      ...two,
      indicators: two.indicators.map((one) => ({ ...one, weight: 1, ...up })),
      groups: [],
      values: { even: { A: 50, B: 50 }, uneven: { A: 90, B: 10 }, none: { A: 90, B: 0 } },
    }
    const { even, uneven } = scores(equal).scores
    expect(even?.total).toBeCloseTo(uneven?.total ?? 0, 12)
    const withoutZero = {
      ...equal,
      values: { even: equal.values.even, uneven: equal.values.uneven },
    }
    const geometric = scores({ ...withoutZero, mean: 'geometric' }).scores
    expect(geometric.even?.total).toBeCloseTo(0.5, 12)
    expect(geometric.uneven?.total).toBeCloseTo(0.3, 12)
    expect(indexScore({ ...equal, mean: 'geometric' })).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.geometric-not-positive' }] },
    })
  })

  it.each<[string, Partial<IndexInput>, string]>([
    ['a value of an indicator that does not exist', { values: { x: { Z: 1 } } }, 'unknown-key'],
    ['a value that is no number', { values: { x: { A: Number.NaN } } }, 'not-a-number'],
    [
      'a member that does not exist',
      { groups: [{ key: 'g', weight: 1, members: ['Z'] }] },
      'unknown-key',
    ],
    ['a group in itself', { groups: [{ key: 'g', weight: 1, members: ['g'] }] }, 'circular-groups'],
    [
      'groups in a circle',
      {
        groups: [
          { key: 'g', weight: 1, members: ['h', 'A', 'B', 'C'] },
          { key: 'h', weight: 1, members: ['g'] },
        ],
      },
      'circular-groups',
    ],
    [
      'a group named total',
      { groups: [{ key: 'total', weight: 1, members: ['A'] }] },
      'reserved-key',
    ],
    [
      'a group named like an indicator',
      { groups: [{ key: 'A', weight: 1, members: ['B'] }] },
      'duplicate-key',
    ],
    [
      'a member named twice',
      { groups: [{ key: 'g', weight: 1, members: ['A', 'A'] }] },
      'duplicate-key',
    ],
    ['an empty group', { groups: [{ key: 'g', weight: 1, members: [] }] }, 'weights-zero'],
    ['no indicator at all', { indicators: [], groups: [], values: {} }, 'weights-zero'],
    [
      'min ≥ max',
      { indicators: [{ code: 'A', ...up, max: 0, weight: 1 }], groups: [], values: {} },
      'bounds-empty',
    ],
    [
      'a negative weight',
      { indicators: [{ code: 'A', ...up, weight: -1 }], groups: [], values: {} },
      'weight-negative',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(indexScore({ ...two, ...change })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })

  it('is not surprised by a territory called __proto__', () => {
    const values = JSON.parse('{"__proto__":{"A":75,"B":12.5,"C":25}}')
    expect(Object.entries(scores({ ...two, values }).scores)).toEqual([
      ['__proto__', { digital: 0.75, social: 0.25, total: 0.625 }],
    ])
  })

  const amount = fc.double({ min: 0, max: 100, noNaN: true })
  it('rises with any indicator of which more is better and falls with any other', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.double({ min: 1, max: 20, noNaN: true }),
        (A, B, C, more) => {
          const total = (values: Record<string, number>) =>
            scores({ ...two, values: { x: values } }).scores.x?.total ?? 0
          expect(total({ A: A + more, B, C })).toBeGreaterThan(total({ A, B, C }))
          expect(total({ A, B: B + more, C })).toBeLessThan(total({ A, B, C }))
        },
      ),
    )
  })

  it('does not depend on the order of indicators and groups', () => {
    fc.assert(
      fc.property(amount, amount, amount, (A, B, C) => {
        const values = { x: { A, B, C } }
        const turned = {
          ...two,
          values,
          indicators: [...two.indicators].reverse(),
          groups: [...two.groups].reverse().map((group) => ({
            ...group,
            members: [...group.members].reverse(),
          })),
        }
        expect(scores(turned).scores.x?.total).toBe(scores({ ...two, values }).scores.x?.total)
      }),
    )
  })
})
