import fc from 'fast-check'
import { expect, it } from 'vitest'
import { niceScale } from './nice-scale'

it('puts round marks around an estimate', () => {
  expect(niceScale([81, 82, 84, 87], [0, 100])).toEqual({
    domain: [78, 90],
    ticks: [78, 80, 82, 84, 86, 88, 90],
  })
})

it('does not draw a percentage beyond its bounds, unless somebody gave one', () => {
  expect(niceScale([96, 99.5], [0, 100]).domain[1]).toBe(100)
  expect(niceScale([96, 103], [0, 100]).domain[1]).toBeGreaterThanOrEqual(103)
})

it('has a width where all values are the same', () => {
  const { domain, ticks } = niceScale([5], [0, 100])
  expect(domain[0]).toBeLessThan(5)
  expect(domain[1]).toBeGreaterThan(5)
  expect(ticks.length).toBeGreaterThan(1)
})

it('holds every value, with two to ten marks', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      const wide = values.map((each) => Math.round(each * 1000) / 1000)
      const { domain, ticks } = niceScale(wide)
      for (const each of wide) {
        expect(each).toBeGreaterThanOrEqual(domain[0])
        expect(each).toBeLessThanOrEqual(domain[1])
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(10)
    }),
  )
})
