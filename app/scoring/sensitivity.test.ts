import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SensitivityInput, sensitivity } from './sensitivity'

const analyse = (input: SensitivityInput) => {
  const result = sensitivity(input)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** Triantaphyllou & Sánchez 1997, their example of four criteria and four alternatives. */
const paper: SensitivityInput = {
  alternatives: ['A1', 'A2', 'A3', 'A4'],
  criteria: [
    { key: 'C1', weight: 0.3277 },
    { key: 'C2', weight: 0.3058 },
    { key: 'C3', weight: 0.2876 },
    { key: 'C4', weight: 0.079 },
  ],
  values: {
    A1: { C1: 0.3088, C2: 0.2897, C3: 0.3867, C4: 0.1922 },
    A2: { C1: 0.2163, C2: 0.3458, C3: 0.1755, C4: 0.6288 },
    A3: { C1: 0.4509, C2: 0.2473, C3: 0.1194, C4: 0.0575 },
    A4: { C1: 0.024, C2: 0.1172, C3: 0.3184, C4: 0.1215 },
  },
}
const street: SensitivityInput = {
  alternatives: ['P-1', 'P-2'],
  criteria: [
    { key: 'effect', weight: 0.5 },
    { key: 'inclusion', weight: 0.25 },
    { key: 'risk', weight: 0.25 },
  ],
  values: {
    'P-1': { effect: 0.9, inclusion: 0.2, risk: 0.4 },
    'P-2': { effect: 0.5, inclusion: 0.6, risk: 0.8 },
  },
}

describe('sensitivity', () => {
  it('finds the weight at which the second overtakes the first', () => {
    const { utilities, stability } = analyse(street)
    expect(utilities['P-1']).toBeCloseTo(0.6, 12)
    expect(utilities['P-2']).toBeCloseTo(0.6, 12)
    // Level at .5: P-1 leads by its id, and stays first from here up.
    expect(stability.effect?.[0]).toBeCloseTo(0.5, 12)
    expect(stability.effect?.[1]).toBe(1)
  })

  it('keeps the first first exactly inside the interval', () => {
    const strong = { ...street, criteria: street.criteria.map((one) => ({ ...one })) }
    const [effect] = strong.criteria
    if (effect) effect.weight = 1.5
    const { stability } = analyse(strong)
    expect(stability.effect?.[0]).toBeCloseTo(0.5, 12)
    expect(stability.inclusion?.[0]).toBe(0)
    // With t on inclusion, effect has (1 − t)·6/7 and risk (1 − t)/7.
    const t = stability.inclusion?.[1] ?? 0
    const score = (v: number[]) =>
      (1 - t) * ((6 / 7) * (v[0] ?? 0) + (1 / 7) * (v[2] ?? 0)) + t * (v[1] ?? 0)
    expect(score([0.9, 0.2, 0.4])).toBeCloseTo(score([0.5, 0.6, 0.8]), 12)
  })

  it('computes the changes of the published example', () => {
    const { utilities, criticality } = analyse(paper)
    expect(utilities.A1).toBeCloseTo(0.3162, 4)
    expect(utilities.A2).toBeCloseTo(0.2768, 3)
    const change = (criterion: string, a: string, b: string) =>
      criticality.find(
        (one) => one.criterion === criterion && one.pair[0] === a && one.pair[1] === b,
      )
    // δ = (U2 − U1)/(v2 − v1) and its percentage of the weight.
    const c1 = change('C1', 'A1', 'A2')
    expect(c1).toBeUndefined()
    const c3 = change('C3', 'A1', 'A2')
    expect(c3?.change).toBeCloseTo(
      ((utilities.A2 ?? 0) - (utilities.A1 ?? 0)) / (0.1755 - 0.3867),
      12,
    )
    expect(c3?.percent).toBeCloseTo((100 * (c3?.change ?? 0)) / 0.2876, 1)
  })

  it('reports every feasible change and no other, the most critical first', () => {
    const { criticality, utilities } = analyse(paper)
    expect(criticality.map(({ percent }) => Math.abs(percent))).toEqual(
      criticality.map(({ percent }) => Math.abs(percent)).sort((a, b) => a - b),
    )
    const sum = paper.criteria.reduce((all, { weight }) => all + weight, 0)
    for (const { criterion, pair, change } of criticality) {
      const weight = (paper.criteria.find(({ key }) => key === criterion)?.weight ?? 0) / sum
      expect(change).toBeLessThanOrEqual(weight)
      const [a, b] = pair
      const lead = (utilities[a] ?? 0) - (utilities[b] ?? 0)
      const difference = (paper.values[a]?.[criterion] ?? 0) - (paper.values[b]?.[criterion] ?? 0)
      expect(lead - change * difference).toBeCloseTo(0, 12)
    }
  })

  it.each<[string, Partial<SensitivityInput>, string]>([
    ['no alternative', { alternatives: [], values: {} }, 'nothing-to-compare'],
    ['weights that sum to zero', { criteria: [{ key: 'effect', weight: 0 }] }, 'weights-zero'],
    ['a missing value', { values: { 'P-1': street.values['P-1'] ?? {} } }, 'not-a-number'],
    ['a value of an unknown criterion', { criteria: street.criteria.slice(1) }, 'unknown-key'],
    ['values of an unknown alternative', { alternatives: ['P-1'] }, 'unknown-key'],
    ['an alternative twice', { alternatives: ['P-1', 'P-1', 'P-2'] }, 'duplicate-key'],
  ])('refuses %s', (_, change, code) => {
    expect(sensitivity({ ...street, ...change })).toMatchObject({
      failure: { reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })

  it('agrees with trying the weights one by one', () => {
    const value = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)
    const row = fc.record({ a: value, b: value, c: value })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 20 }),
        (rows, step) => {
          const ids = rows.map((_, at) => `P-${at}`)
          const values = Object.fromEntries(rows.map((one, at) => [`P-${at}`, one]))
          const input = {
            alternatives: ids,
            criteria: [
              { key: 'a', weight: 0.2 },
              { key: 'b', weight: 0.3 },
              { key: 'c', weight: 0.5 },
            ],
            values,
          }
          const { utilities, stability } = analyse(input)
          const first =
            [...ids].sort(
              (x, y) => (utilities[y] ?? 0) - (utilities[x] ?? 0) || (x < y ? -1 : 1),
            )[0] ?? ''
          const t = step / 20
          const at = (id: string) =>
            t * (values[id]?.a ?? 0) +
            (1 - t) * (0.375 * (values[id]?.b ?? 0) + 0.625 * (values[id]?.c ?? 0))
          const lead = Math.min(...ids.filter((id) => id !== first).map((id) => at(first) - at(id)))
          const [from, to] = stability.a ?? [0, 0]
          if (t > from + 1e-9 && t < to - 1e-9) expect(lead).toBeGreaterThan(-1e-9)
          if (t < from - 1e-9 || t > to + 1e-9) expect(lead).toBeLessThan(1e-9)
        },
      ),
    )
  })
})
