import { describe, expect, it } from 'vitest'
import { type CallScheme, pathWeights } from './path-weights'

const indicator = (code: string, weight: number, ...directions: string[]) => ({
  code,
  weight,
  directions,
  min: 0,
  max: 100,
  better: 'higher' as const,
  baseline: 50,
})
const scheme: CallScheme = {
  directions: [
    { key: 'digital-inclusion', weight: 0.6 },
    { key: 'digital-public-services', weight: 0.4 },
  ],
  indicators: [
    indicator('INC-VULN', 3, 'digital-inclusion'),
    indicator('PUB-USERS', 2, 'digital-public-services', 'digital-inclusion'),
    indicator('PUB-OPEN', 3, 'digital-public-services', 'pooling'),
    indicator('MOB-BIKE', 5, 'transversality'),
  ],
}

describe('pathWeights', () => {
  it('splits the call over directions, then over the indicators under each', () => {
    const result = pathWeights(scheme)
    if (!result.ok) throw new Error('refused')
    const { indicators, uncovered } = result.value
    // PUB-USERS stands under both targeted directions: weight 1 under each.
    expect(indicators.get('INC-VULN')?.weight).toBeCloseTo(0.6 * (3 / 4), 12)
    expect(indicators.get('PUB-USERS')?.weight).toBeCloseTo(0.6 * (1 / 4) + 0.4 * (1 / 4), 12)
    expect(indicators.get('PUB-OPEN')?.weight).toBeCloseTo(0.4 * (3 / 4), 12)
    expect(indicators.get('PUB-USERS')?.paths).toEqual([
      { direction: 'digital-inclusion', directionWeight: 0.6, withinWeight: 0.25, weight: 0.15 },
      {
        direction: 'digital-public-services',
        directionWeight: 0.4,
        withinWeight: 0.25,
        weight: 0.1,
      },
    ])
    expect(uncovered).toEqual([])
  })

  it('leaves out an indicator under no targeted direction', () => {
    const result = pathWeights(scheme)
    expect(result.ok && [...result.value.indicators.keys()].sort()).toEqual([
      'INC-VULN',
      'PUB-OPEN',
      'PUB-USERS',
    ])
  })

  it('sums to one, also where a targeted direction has no indicator, and names that direction', () => {
    const wide = {
      ...scheme,
      directions: [...scheme.directions, { key: 'european-integration', weight: 1 }],
    }
    const result = pathWeights(wide)
    if (!result.ok) throw new Error('refused')
    const sum = [...result.value.indicators.values()].reduce((all, { weight }) => all + weight, 0)
    expect(sum).toBeCloseTo(1, 12)
    expect(result.value.uncovered).toEqual(['european-integration'])
  })

  it.each<[string, CallScheme, string]>([
    ['a call without directions', { ...scheme, directions: [] }, 'weights-zero'],
    [
      'weights that sum to zero',
      { ...scheme, directions: [{ key: 'digital-inclusion', weight: 0 }] },
      'weights-zero',
    ],
    [
      'a negative weight',
      { ...scheme, directions: [{ key: 'digital-inclusion', weight: -1 }] },
      'weight-negative',
    ],
    [
      'a direction named twice',
      { ...scheme, directions: [...scheme.directions, { key: 'digital-inclusion', weight: 1 }] },
      'duplicate-key',
    ],
    [
      'bounds without room between them',
      { ...scheme, indicators: [{ ...indicator('A', 1, 'digital-inclusion'), max: 0 }] },
      'bounds-empty',
    ],
    [
      'a weight that is no number',
      { ...scheme, indicators: [indicator('A', Number.NaN, 'digital-inclusion')] },
      'not-a-number',
    ],
  ])('refuses %s', (_, bad, code) => {
    expect(pathWeights(bad)).toMatchObject({
      failure: { reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })
})
