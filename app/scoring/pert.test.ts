import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incompleteBeta, logGamma } from './incomplete-beta'
import { checkLevels, pertMean, pertQuantile, pertSd } from './pert'

describe('the incomplete beta function', () => {
  it('agrees with closed forms', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13)
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 13)
    for (const x of [0.01, 0.2, 0.5, 0.77, 0.99]) {
      expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 13)
      expect(incompleteBeta(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 13)
      expect(incompleteBeta(x, 3, 3)).toBeCloseTo(x ** 3 * (10 - 15 * x + 6 * x * x), 13)
    }
    expect(incompleteBeta(0, 2, 3)).toBe(0)
    expect(incompleteBeta(1, 2, 3)).toBe(1)
  })
})

describe('PERT', () => {
  const levels = { low: 84, likely: 86, high: 88 }

  it('has the mean (low + 4·likely + high)/6', () => {
    expect(pertMean(levels)).toBe(86)
    expect(pertMean({ low: 61.5, likely: 63, high: 66 })).toBeCloseTo(63.25, 12)
  })

  it('has the variance of its beta: Beta(3, 3) over [84, 88] has sd 4/√28', () => {
    expect(pertSd(levels)).toBeCloseTo(4 / Math.sqrt(28), 12)
  })

  it('has quantiles that its distribution function gives back', () => {
    expect(pertQuantile(levels, 0.5)).toBeCloseTo(86, 10)
    const skewed = { low: 0, likely: 1, high: 10 }
    for (const p of [0.05, 0.25, 0.5, 0.95]) {
      expect(incompleteBeta(pertQuantile(skewed, p) / 10, 1.4, 4.6)).toBeCloseTo(p, 10)
    }
  })

  it('is certain where the three levels are one', () => {
    const sure = { low: 50, likely: 50, high: 50 }
    expect([pertMean(sure), pertSd(sure), pertQuantile(sure, 0.05)]).toEqual([50, 0, 50])
  })

  it('stays inside its levels, with quantiles in order', () => {
    const level = fc.double({ min: -1e4, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(level, level, level), (three) => {
        const [low = 0, likely = 0, high = 0] = three.sort((a, b) => a - b)
        const marks = [0.05, 0.5, 0.95].map((p) => pertQuantile({ low, likely, high }, p))
        expect(marks).toEqual([...marks].sort((a, b) => a - b))
        for (const mark of marks) {
          expect(mark).toBeGreaterThanOrEqual(low)
          expect(mark).toBeLessThanOrEqual(high)
        }
      }),
    )
  })

  it('refuses levels out of order and levels that are no numbers', () => {
    expect(checkLevels({ low: 3, likely: 2, high: 4 }, 'X')).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.levels-out-of-order', params: { what: 'X' } }] },
    })
    expect(checkLevels({ low: 1, likely: 5, high: 4 }, 'X').ok).toBe(false)
    expect(checkLevels({ low: 1, likely: Number.NaN, high: 4 }, 'X')).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.not-a-number' }] },
    })
  })
})
