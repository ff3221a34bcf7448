import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from './highs-solver'
import type { Solve } from './integer-program'
import { portfolio } from './portfolio'
import type { PortfolioInput, PortfolioItem } from './portfolio-rules'

let solve: Solve
beforeAll(async () => {
  solve = await loadSolver()
})
const choose = (input: PortfolioInput, options?: { withRegret: boolean }) => {
  const result = portfolio(input, solve, options)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const items = (values: number[], costs: number[]): PortfolioItem[] =>
  values.map((value, at) => ({
    id: `P-${String(at + 1).padStart(2, '0')}`,
    value,
    cost: costs[at] ?? 0,
  }))

describe('published knapsacks', () => {
  it.each<[number, number[], number[], number]>([
    [165, [23, 31, 29, 44, 53, 38, 63, 85, 89, 82], [92, 57, 49, 68, 60, 43, 67, 84, 87, 72], 309],
    [26, [12, 7, 11, 8, 9], [24, 13, 23, 15, 16], 51],
    [190, [56, 59, 80, 64, 75, 17], [50, 50, 64, 46, 50, 5], 150],
    [
      750,
      [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
      [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
      1458,
    ],
  ])('of capacity %i', (budget, weights, profits, best) => {
    const answer = choose({ items: items(profits, weights), budget })
    expect(answer).toMatchObject({ status: 'optimal', value: best })
    expect(answer.cost).toBeLessThanOrEqual(budget)
  })

  it('with ten budgets (Petersen’s selection of research projects)', () => {
    const rows: [number[], number][] = [
      [[8, 12, 13, 64, 22, 41], 80],
      [[8, 12, 13, 75, 22, 41], 96],
      [[3, 6, 4, 18, 6, 4], 20],
      [[5, 10, 8, 32, 6, 12], 36],
      [[5, 13, 8, 42, 6, 20], 44],
      [[5, 13, 8, 48, 6, 20], 48],
      [[0, 0, 0, 0, 8, 0], 10],
      [[3, 0, 4, 0, 8, 0], 18],
      [[3, 2, 4, 0, 8, 4], 22],
      [[3, 2, 4, 8, 8, 4], 24],
    ]
    const projects = [100, 600, 1200, 2400, 500, 2000].map((value, at) => ({
      id: String(at + 1),
      value,
      cost: 0,
      costs: Object.fromEntries(rows.map(([row], year) => [`year ${year}`, row[at] ?? 0])),
    }))
    const budgets = Object.fromEntries(rows.map(([, cap], year) => [`year ${year}`, cap]))
    expect(choose({ items: projects, budgets })).toMatchObject({
      status: 'optimal',
      value: 3800,
      chosen: ['2', '3', '6'],
    })
  })
})

const call: PortfolioItem[] = [
  { id: 'A', value: 9, cost: 60, groups: ['citizen', 'digital-inclusion'] },
  { id: 'B', value: 8, cost: 50, groups: ['business', 'connectivity'] },
  { id: 'C', value: 5, cost: 40, groups: ['business', 'pooling'] },
  { id: 'D', value: 2, cost: 30, groups: ['academia', 'digital-inclusion'] },
]

describe('rules', () => {
  it('chooses by value under the budget and says what turning each round would cost', () => {
    expect(choose({ items: call, budget: 110 })).toEqual({
      status: 'optimal',
      chosen: ['A', 'B'],
      value: 17,
      cost: 110,
      bound: 17,
      // Without A: B + C = 13. Without B: A + C = 14. With C: A + C. With D: A + D = 11.
      regret: { A: 4, B: 3, C: 3, D: 6 },
    })
  })

  it.each<[string, Partial<PortfolioInput>, string[]]>([
    [
      'at least two for inclusion',
      { atLeast: [{ group: 'digital-inclusion', count: 2 }] },
      ['A', 'D'],
    ],
    ['at most none from citizens', { atMost: [{ group: 'citizen', count: 0 }] }, ['B', 'C']],
    ['A and B exclude each other', { excludes: [['A', 'B']] }, ['A', 'C']],
    ['A needs D', { requires: [['A', 'D']] }, ['B', 'C']],
    ['D has to be in', { forceIn: ['D'] }, ['A', 'D']],
    ['A has to be out', { forceOut: ['A'] }, ['B', 'C']],
    [
      'business gets at most 40 % of the money',
      { maxShare: [{ group: 'business', share: 0.4 }] },
      ['A', 'C'],
    ],
  ])('%s', (_, rule, chosen) => {
    expect(choose({ items: call, budget: 110, ...rule }).chosen).toEqual(chosen)
  })

  it('cannot turn round what is forced', () => {
    expect(choose({ items: call, budget: 110, forceIn: ['D'] }).regret.D).toBeNull()
  })

  it('takes nothing that is worth less than nothing', () => {
    expect(choose({ items: items([-1, 2], [0, 0]) }).chosen).toEqual(['P-02'])
    expect(choose({ items: [] })).toMatchObject({ status: 'optimal', chosen: [], value: 0 })
  })

  it('spends a budget of three tenths on one tenth and two', () => {
    expect(choose({ items: items([1, 1], [0.1, 0.2]), budget: 0.3 }).chosen).toHaveLength(2)
  })
})

describe('ties', () => {
  it('go to the smallest list of ids', () => {
    const equal = ['D', 'B', 'C', 'A'].map((id) => ({ id, value: 1, cost: 1 }))
    expect(choose({ items: equal, budget: 2 }).chosen).toEqual(['A', 'B'])
    expect(choose({ items: [...equal].reverse(), budget: 2 }).chosen).toEqual(['A', 'B'])
  })

  it('leave out what adds nothing', () => {
    const free = [...call, { id: 'AA', value: 0, cost: 0 }, { id: 'Z', value: 0, cost: 0 }]
    const answer = choose({ items: free, budget: 110 })
    expect(answer.value).toBe(17)
    expect(answer.chosen).toEqual(['A', 'AA', 'B'])
  })

  it('are broken among more than one solve decides', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      id: `P-${String(99 - at)}`,
      value: 0.1,
      cost: 1,
    }))
    const sorted = many.map(({ id }) => id).sort()
    expect(choose({ items: many, budget: 30 }, { withRegret: false }).chosen).toEqual(
      sorted.slice(0, 30),
    )
  })
})

describe('a time limit', () => {
  const stopped =
    (after: number): Solve =>
    (program, options) => {
      const solution = solve(program, options)
      return { ...solution, seconds: after }
    }

  it('without an answer says so and what no selection can exceed', () => {
    const never: Solve = () => ({ status: 'unknown', values: [], bound: 1e30, seconds: 1 })
    const result = portfolio({ items: call, budget: 110, timeLimit: 1 }, never)
    expect(result).toEqual({
      ok: true,
      value: { status: 'unknown', chosen: [], value: 0, cost: 0, bound: 24, regret: {} },
    })
  })

  it('that ends before ties are broken gives an answer that is not called optimal', () => {
    const result = portfolio({ items: call, budget: 110, timeLimit: 1 }, stopped(1))
    expect(result).toMatchObject({
      ok: true,
      value: { status: 'feasible', chosen: ['A', 'B'], value: 17, bound: 17, regret: {} },
    })
  })

  it('is shared by all solves: what time did not suffice for is left out', () => {
    const result = portfolio({ items: call, budget: 110, timeLimit: 1 }, stopped(0.3))
    expect(result.ok && result.value.status).toBe('optimal')
    expect(result.ok && Object.keys(result.value.regret)).toEqual(['A', 'B'])
  })
})

describe('rules that contradict each other', () => {
  it('are named, and no fewer would conflict', () => {
    const answer = choose({
      items: call,
      budget: 100,
      atMost: [{ group: 'business', count: 1 }],
      atLeast: [{ group: 'academia', count: 1 }],
      forceIn: ['A', 'B'],
      excludes: [['C', 'D']],
    })
    expect(answer).toMatchObject({ status: 'infeasible', chosen: [], regret: {} })
    // A and B alone cost 110: the quotas and the exclusion have nothing to do with it.
    expect(answer.conflicts).toEqual([{ budget: 100 }, { forceIn: 'A' }, { forceIn: 'B' }])
  })

  it('are named alone where one rule cannot hold by itself', () => {
    const answer = choose({
      items: call,
      budget: 500,
      atLeast: [{ group: 'citizen', count: 3 }],
      forceOut: ['C'],
    })
    expect(answer.conflicts).toEqual([{ atLeast: { group: 'citizen', count: 3 } }])
  })
})

describe('what is refused', () => {
  it.each<[string, Partial<PortfolioInput>, string]>([
    ['an id twice', { items: [...call, { id: 'A', value: 1, cost: 1 }] }, 'duplicate-id'],
    ['a value that is no number', { items: items([Number.NaN], [1]) }, 'not-a-number'],
    ['a negative cost', { items: items([1], [-1]) }, 'negative'],
    ['an infinite budget', { budget: Number.POSITIVE_INFINITY }, 'not-a-number'],
    ['a negative budget', { budget: -1 }, 'negative'],
    ['a group that no item has', { atLeast: [{ group: 'x', count: 1 }] }, 'unknown-group'],
    ['half an item', { atLeast: [{ group: 'citizen', count: 0.5 }] }, 'count-out-of-range'],
    ['a share above 1', { maxShare: [{ group: 'citizen', share: 1.1 }] }, 'share-out-of-range'],
    ['an unknown id', { forceIn: ['X'] }, 'unknown-id'],
    ['an item that excludes itself', { excludes: [['A', 'A']] }, 'duplicate-id'],
    ['no time at all', { timeLimit: 0 }, 'negative'],
  ])('%s', (_, change, code) => {
    expect(portfolio({ items: call, ...change }, solve)).toMatchObject({
      ok: false,
      failure: { code: 'invalid', reasons: [{ code: `portfolio.reason.${code}` }] },
    })
  })
})

describe('properties', () => {
  const item = fc.record({
    value: fc.integer({ min: 0, max: 20 }),
    cost: fc.integer({ min: 1, max: 20 }),
  })
  const list = fc.array(item, { minLength: 1, maxLength: 9 })
  const named = (all: { value: number; cost: number }[]) =>
    all.map((one, at) => ({ ...one, id: `P-${at}` }))

  it('agrees with trying every selection, ties included', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 0, max: 80 }), (all, budget) => {
        const input = named(all)
        const lists = Array.from({ length: 2 ** all.length }, (_, mask) =>
          input.filter((_item, at) => (mask >> at) & 1),
        ).filter((chosen) => chosen.reduce((sum, { cost }) => sum + cost, 0) <= budget)
        const worth = (chosen: typeof input) => chosen.reduce((sum, { value }) => sum + value, 0)
        const best = Math.max(...lists.map(worth))
        const smallest = lists
          .filter((chosen) => worth(chosen) === best)
          .map((chosen) => chosen.map(({ id }) => id).join(' '))
          .sort()[0]
        const answer = choose({ items: input, budget }, { withRegret: false })
        expect(answer.value).toBe(best)
        expect(answer.chosen.join(' ')).toBe(smallest)
      }),
      { numRuns: 60 },
    )
  })

  it('is never worse than taking the best value for money first, and permutes with its input', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 0, max: 80 }), (all, budget) => {
        const input = named(all)
        const answer = choose({ items: input, budget }, { withRegret: false })
        let left = budget
        let greedy = 0
        for (const { value, cost } of [...input].sort(
          (a, b) => b.value / b.cost - a.value / a.cost,
        )) {
          if (cost > left) continue
          left -= cost
          greedy += value
        }
        expect(answer.value).toBeGreaterThanOrEqual(greedy)
        expect(choose({ items: [...input].reverse(), budget }, { withRegret: false })).toEqual(
          answer,
        )
      }),
      { numRuns: 60 },
    )
  })
})
