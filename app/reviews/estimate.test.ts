import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PathWeights, pathWeights } from '~/scoring/path-weights'
import { targetContribution } from '~/scoring/target-contribution'
import { estimatedPoints } from './estimate'

const level = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)

it('shows a reviewer the same points as the ranking will count', () => {
  const three = fc.tuple(level, level, level).map((levels) => levels.sort((a, b) => a - b))
  const better = fc.constantFrom<'higher' | 'lower'>('higher', 'lower')
  const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100)
  fc.assert(
    fc.property(
      three,
      level,
      share,
      better,
      ([low = 0, likely = 0, high = 0], start, part, way) => {
        const indicator = {
          code: 'X',
          min: 0,
          max: 100,
          better: way,
          weight: 1,
          directions: ['connectivity'],
          baseline: start,
        }
        const other = { ...indicator, code: 'Y' }
        const weights = pathWeights({
          directions: [{ key: 'connectivity', weight: 1 }],
          indicators: [indicator, other],
        })
        expect(weights.ok).toBe(true)
        const counted = targetContribution(
          { indicator: 'X', low, likely, high, share: part },
          indicator,
          (weights as { value: PathWeights }).value,
        )
        const pointsPerUnit = (100 * 0.5 * part * (way === 'higher' ? 1 : -1)) / 100
        const shown = estimatedPoints({ low, likely, high }, { baseline: start, pointsPerUnit })
        expect(counted.ok && counted.value.isScored).toBe(true)
        if (!counted.ok || !counted.value.isScored || !shown) return
        expect(shown.mean).toBeCloseTo(counted.value.points.mean, 9)
        const { cautious, ambitious } = counted.value.points
        expect(shown.low).toBeCloseTo(Math.min(cautious, ambitious), 9)
        expect(shown.high).toBeCloseTo(Math.max(cautious, ambitious), 9)
      },
    ),
  )
})

it('shows none while a level is missing or out of order', () => {
  const worth = { baseline: 81, pointsPerUnit: 0.1 }
  expect(estimatedPoints({ low: 82, likely: null, high: 85 }, worth)).toBeNull()
  expect(estimatedPoints({ low: 84, likely: 83, high: 85 }, worth)).toBeNull()
})
