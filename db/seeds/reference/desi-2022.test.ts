import { describe, expect, it } from 'vitest'
import { desi2022 } from './desi-2022'
import { indicators as targetable } from './indicators'

const { groups, indicators, published } = desi2022

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Indicators under a group or dimension, each with its share of that group's score. */
function sharesUnder(key: string): { code: string; share: number }[] {
  const members = indicators.filter((row) => row.group === key)
  const weight = sum(members.map((row) => row.weight))
  const own = members.map((row) => ({ code: row.code, share: row.weight / weight }))
  const parent = key === 'total' ? null : key
  const children = groups.filter((group) => group.parent === parent)
  const childWeight = sum(children.map((group) => group.weight))
  return [
    ...own,
    ...children.flatMap((child) =>
      sharesUnder(child.key).map(({ code, share }) => ({
        code,
        share: (share * child.weight) / childWeight,
      })),
    ),
  ]
}

function scoreOf(key: string, territory: 'BE' | 'EU') {
  const parts = sharesUnder(key).map(({ code, share }) => {
    const row = indicators.find((candidate) => candidate.code === code)
    if (!row) throw new Error(`No indicator ${code}`)
    const range = row.max - row.min
    return {
      score: (share * (row.values[territory] - row.min)) / range,
      // A value rounded to a step is off by half a step at most; the scores are published to 1e-6.
      slack: (share * row.step) / 2 / range,
    }
  })
  return {
    score: sum(parts.map((part) => part.score)),
    slack: sum(parts.map((part) => part.slack)) + 5e-7,
  }
}

describe('the DESI 2022 edition', () => {
  it('has 33 indicators with a code of their own in 4 dimensions and 10 groups', () => {
    expect(indicators).toHaveLength(33)
    expect(new Set(indicators.map((row) => row.code)).size).toBe(33)
    expect(groups.filter((group) => group.parent === null)).toHaveLength(4)
    expect(groups.filter((group) => group.parent !== null)).toHaveLength(10)
  })

  it('hangs every indicator and group under one that exists, with weights that add up to 100', () => {
    const keys = new Set(groups.map((group) => group.key))
    expect(indicators.filter((row) => !keys.has(row.group))).toEqual([])
    for (const parent of [null, '1', '2', '3', '4']) {
      const children = groups.filter((group) => group.parent === parent)
      expect(sum(children.map((group) => group.weight)), String(parent)).toBe(100)
    }
    for (const row of indicators) {
      expect([1, 2]).toContain(row.weight)
      expect(row.min, row.code).toBeLessThan(row.max)
    }
  })

  it.each(['BE', 'EU'] as const)(
    'gives the published scores of %s as closely as values rounded to a tenth of a percent allow',
    (territory) => {
      for (const [key, expected] of Object.entries(published[territory])) {
        const { score, slack } = scoreOf(key, territory)
        expect(slack, `${key}: the tolerance stays under a fifth of an index point`).toBeLessThan(
          0.002,
        )
        expect(Math.abs(score - expected), `${territory} ${key}`).toBeLessThanOrEqual(slack)
      }
    },
  )

  it('agrees with what the targetable indicators show for the same edition', () => {
    for (const row of targetable.filter(({ origin }) => origin.startsWith('DESI 2022 '))) {
      const same = indicators.find(({ code }) => row.origin === `DESI 2022 ${code}`)
      // Open data maturity is shown from 0 to 1, as its own survey does.
      const scale = row.unit === 'ratio' ? 100 : 1
      for (const observation of row.observations) {
        if (observation.source !== 'desi-2022' || observation.territory === 'BXL') continue
        expect(observation.value * scale, row.code).toBeCloseTo(
          same?.values[observation.territory] ?? Number.NaN,
          9,
        )
      }
    }
  })

  it('lends its bounds to the targetable indicators that come from it', () => {
    for (const row of targetable.filter(({ origin }) => origin.startsWith('DESI 2022 '))) {
      const same = indicators.find(({ code }) => row.origin === `DESI 2022 ${code}`)
      const scale = row.unit === 'ratio' ? 100 : 1
      expect([row.min * scale, row.max * scale, row.weight], row.code).toEqual([
        same?.min,
        same?.max,
        same?.weight,
      ])
    }
  })
})
