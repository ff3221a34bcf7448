import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactSum } from './exact-sum'

it('rounds once: ten tenths are one, and nothing is lost beside a giant', () => {
  expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
  expect(exactSum([1e16, 1, -1e16])).toBe(1)
  expect(exactSum([1e-16, 1, 1e16, -1e16])).toBe(1)
  expect(exactSum([])).toBe(0)
})

it('does not depend on the order', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), (numbers) => {
      expect(exactSum([...numbers].reverse())).toBe(exactSum(numbers))
      expect(exactSum([...numbers].sort((a, b) => a - b))).toBe(exactSum(numbers))
    }),
  )
})
