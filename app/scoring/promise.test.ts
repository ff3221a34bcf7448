import { describe, expect, it } from 'vitest'
import { levelDigits, promiseBound } from './promise'

const target = { low: 12.5, likely: 13, high: 14, year: 2028 }

describe('the end of its levels that a target promises', () => {
  it('is the low one, at least, where higher is better', () => {
    expect(promiseBound(target, 'higher')).toEqual({
      ok: true,
      value: { bound: 'at-least', level: 12.5, year: 2028 },
    })
  })

  it('is the high one, at most, where lower is better', () => {
    expect(promiseBound(target, 'lower')).toEqual({
      ok: true,
      value: { bound: 'at-most', level: 14, year: 2028 },
    })
  })

  it('is refused where levels are out of order or the year is no year', () => {
    expect(promiseBound({ ...target, low: 15 }, 'higher').ok).toBe(false)
    expect(promiseBound({ ...target, high: Number.NaN }, 'higher').ok).toBe(false)
    expect(promiseBound({ ...target, year: 2028.5 }, 'higher').ok).toBe(false)
  })
})

it('a level is written with as many digits as its scale can show', () => {
  const better = 'higher' as const
  expect([
    levelDigits({ min: 5000, max: 15000, better }),
    levelDigits({ min: 0, max: 100, better }),
    levelDigits({ min: 0, max: 8, better }),
    levelDigits({ min: 0, max: 1, better }),
  ]).toEqual([0, 1, 2, 3])
})
