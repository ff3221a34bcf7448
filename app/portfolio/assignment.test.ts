import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignment } from './assignment'
import type { AssignmentInput } from './assignment-model'
import { loadSolver } from './highs-solver'
import type { Solve } from './integer-program'

let solve: Solve
beforeAll(async () => {
  solve = await loadSolver()
})
const assign = (input: AssignmentInput) => {
  const result = assignment(input, solve)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const oneEach = (rows: number, columns: number) => ({
  reviewers: Array.from({ length: rows }, (_, at) => ({ id: `R${at + 1}`, max: 1 })),
  items: Array.from({ length: columns }, (_, at) => ({ id: `P${at + 1}`, need: 1 })),
})

describe('assignment', () => {
  it('finds the cheapest four of five workers for four tasks', () => {
    const costs = [
      [90, 80, 75, 70],
      [35, 85, 55, 65],
      [125, 95, 90, 95],
      [45, 110, 95, 115],
      [50, 100, 90, 100],
    ]
    const answer = assign({
      ...oneEach(5, 4),
      affinity: costs.map((row) => row.map((cost) => -cost)),
      objective: 'total',
    })
    expect(answer.total).toBe(-265)
    expect(answer.pairs).toHaveLength(4)
  })

  const fairness = {
    ...oneEach(3, 3),
    affinity: [
      [1, 1, 1],
      [0, 0, 0.2],
      [0.25, 0.25, 0.5],
    ],
  }

  it('for the best total leaves one proposal with nothing, fairly none', () => {
    expect(assign({ ...fairness, objective: 'total' })).toMatchObject({ total: 1.5, weakest: 0 })
    const fair = assign({ ...fairness, objective: 'fair' })
    expect(fair.weakest).toBeCloseTo(0.2, 12)
    expect(fair.total).toBeCloseTo(1.45, 12)
  })

  const panel: AssignmentInput = {
    reviewers: ['gilles', 'hanne', 'oumar', 'bram'].map((id) => ({ id, max: 2 })),
    items: [
      { id: 'P-1', need: 2 },
      { id: 'P-2', need: 2 },
    ],
    affinity: [
      [3, 3],
      [1, 1],
      [1, 1],
      [3, 3],
    ],
    objective: 'total',
  }

  it('puts at least two helix groups on each panel', () => {
    expect(assign(panel).total).toBe(12)
    const groups = { gilles: 'business', bram: 'business', hanne: 'academia', oumar: 'citizen' }
    const mixed = assign({ ...panel, groups, minGroups: 2 })
    expect(mixed.total).toBe(8)
    for (const item of ['P-1', 'P-2']) {
      const seated = mixed.pairs.flatMap(([who, what]) => (what === item ? [who] : []))
      expect(new Set(seated.map((who) => groups[who as 'gilles'])).size).toBe(2)
    }
  })

  it('never seats two people of one organisation', () => {
    const organisations = { gilles: 'Lumio', bram: 'Lumio' }
    expect(assign({ ...panel, organisations }).total).toBe(8)
  })

  it('respects conflicts, and what reviewers take at least', () => {
    const forbidden = [
      ['gilles', 'P-1'],
      ['bram', 'P-1'],
    ] as const
    expect(assign({ ...panel, forbidden }).pairs).toEqual([
      ['hanne', 'P-1'],
      ['oumar', 'P-1'],
      ['bram', 'P-2'],
      ['gilles', 'P-2'],
    ])
    const busy = panel.reviewers.map((one) => (one.id === 'hanne' ? { ...one, min: 2 } : one))
    expect(assign({ ...panel, reviewers: busy }).total).toBe(8)
  })

  it('keeps what stands unless it has to change', () => {
    const keep = [
      ['hanne', 'P-1'],
      ['oumar', 'P-2'],
    ] as const
    const kept = assign({ ...panel, keep }).pairs.map((pair) => pair.join(' '))
    expect(kept).toContain('hanne P-1')
    expect(kept).toContain('oumar P-2')
    const moved = assign({ ...panel, keep, forbidden: [['hanne', 'P-1']] })
    expect(moved.pairs.map((pair) => pair.join(' '))).toContain('oumar P-2')
    expect(moved.status).toBe('optimal')
  })

  it('says that there are too few reviewers', () => {
    const few = { ...panel, reviewers: panel.reviewers.map((one) => ({ ...one, max: 0 })) }
    expect(assign(few)).toEqual({ status: 'infeasible', pairs: [], total: null, weakest: null })
    expect(assign({ ...few, objective: 'fair' }).status).toBe('infeasible')
  })

  it.each<[string, Partial<AssignmentInput>, string]>([
    ['a table of another shape', { affinity: [[1, 2]] }, 'table-shape'],
    [
      'an affinity that is no number',
      { affinity: panel.affinity.map(() => [1, Number.NaN]) },
      'not-a-number',
    ],
    [
      'a load below zero',
      { reviewers: panel.reviewers.map((one) => ({ ...one, max: -1 })) },
      'count-out-of-range',
    ],
    [
      'half a reviewer',
      {
        items: [
          { id: 'P-1', need: 0.5 },
          { id: 'P-2', need: 1 },
        ],
      },
      'count-out-of-range',
    ],
    ['a conflict of a stranger', { forbidden: [['lea', 'P-1']] }, 'unknown-id'],
    [
      'a proposal twice',
      {
        items: [
          { id: 'P-1', need: 1 },
          { id: 'P-1', need: 1 },
        ],
      },
      'duplicate-id',
    ],
    ['a group of a stranger', { groups: { lea: 'citizen' } }, 'unknown-id'],
  ])('refuses %s', (_, change, code) => {
    expect(assignment({ ...panel, ...change }, solve)).toMatchObject({
      failure: { reasons: [{ code: `portfolio.reason.${code}` }] },
    })
  })

  it('agrees with trying every way to seat three people', () => {
    const row = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9))
    const ways = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]
    fc.assert(
      fc.property(fc.tuple(row, row, row), (affinity) => {
        const seats = ways.map((way) =>
          way.map((item, reviewer) => affinity[reviewer]?.[item] ?? 0),
        )
        const totals = seats.map((seat) => seat.reduce((sum, one) => sum + one, 0))
        const best = assign({ ...oneEach(3, 3), affinity, objective: 'total' })
        expect(best.total).toBe(Math.max(...totals))
        const weakest = Math.max(...seats.map((seat) => Math.min(...seat)))
        const fair = assign({ ...oneEach(3, 3), affinity, objective: 'fair' })
        expect(fair.weakest).toBe(weakest)
        expect(fair.total).toBe(
          Math.max(...totals.filter((_, at) => Math.min(...(seats[at] ?? [])) === weakest)),
        )
      }),
      { numRuns: 40 },
    )
  })
})
