import { expect, it } from 'vitest'
import { median } from './present-punctuality.server'

it('says the day by which half was decided', () => {
  expect(median([])).toBeNull()
  expect(median([58])).toBe(58)
  expect(median([10, 71, 40])).toBe(40)
  expect(median([10, 20, 31, 90])).toBe(26)
})
