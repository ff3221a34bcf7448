import { describe, expect, it } from 'vitest'
import { weightedMean } from './weighted-mean'

const of = (...pairs: [weight: number, value: number][]) =>
  pairs.map(([weight, value]) => ({ weight, value }))
const value = (result: ReturnType<typeof weightedMean>) => (result.ok ? result.value : undefined)

describe('weightedMean', () => {
  it('gives Belgium .605 with the five dimensions of DESI 2017 (published .61)', () => {
    const dimensions = of([25, 0.78], [25, 0.57], [15, 0.52], [20, 0.52], [15, 0.57])
    expect(value(weightedMean(dimensions))).toBeCloseTo(0.605, 10)
  })

  it('gives China .663 as in the Human Development Report 2010', () => {
    const schooling = value(weightedMean(of([1, 0.568], [1, 0.553]), 'geometric')) ?? 0
    const education = schooling / 0.951
    expect(education).toBeCloseTo(0.59, 2)
    const index = value(weightedMean(of([1, 0.847], [1, 0.589], [1, 0.584]), 'geometric'))
    expect(index).toBeCloseTo(0.663, 3)
  })

  it('refuses a geometric mean of something that is not above zero', () => {
    for (const bad of [0, -0.1]) {
      expect(weightedMean(of([1, 0.5], [1, bad]), 'geometric')).toMatchObject({
        failure: { reasons: [{ code: 'scoring.reason.geometric-not-positive' }] },
      })
    }
  })

  it.each([
    ['nothing at all', of(), 'weights-zero'],
    ['weights that sum to zero', of([0, 1], [0, 2]), 'weights-zero'],
    ['a negative weight', of([2, 1], [-1, 2]), 'weight-negative'],
    ['a value that is no number', of([1, Number.NaN]), 'not-a-number'],
    ['an infinite weight', of([Number.POSITIVE_INFINITY, 1]), 'not-a-number'],
  ])('refuses %s', (_, parts, code) => {
    expect(weightedMean(parts)).toMatchObject({
      failure: { reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })
})
