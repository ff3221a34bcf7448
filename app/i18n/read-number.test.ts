import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, formatNumber } from './formats'
import { locales } from './locales'
import { readMoney, readNumber } from './read-number'

describe('a number that Bram types', () => {
  it('is the same in four notations, with and without its unit', () => {
    for (const locale of locales) {
      for (const text of ['1 234,5', '1.234,5', '1,234.5', '1234.5', '1234,5', '1’234,5']) {
        expect(readNumber(text, locale), `${text} in ${locale}`).toBe(1234.5)
      }
      expect(readNumber('12 %', locale)).toBe(12)
      expect(readNumber('63,25%', locale)).toBe(63.25)
      expect(readNumber('1\u202f000\u00a0000', locale)).toBe(1_000_000)
      expect(readNumber('−3,5', locale)).toBe(-3.5)
      expect(readNumber('0,125', locale)).toBe(0.125)
      expect(readNumber('0.125', locale)).toBe(0.125)
      expect(readNumber(',5', locale)).toBe(0.5)
    }
  })

  it('follows the language of the page where one sign could be either', () => {
    expect(readNumber('1.234', 'nl')).toBe(1234)
    expect(readNumber('1.234', 'en')).toBe(1.234)
    expect(readNumber('1,234', 'fr')).toBe(1.234)
    expect(readNumber('1,234', 'en')).toBe(1234)
  })

  it('is nothing where it is none', () => {
    const wrong = [
      '',
      ' ',
      '%',
      'abc',
      '12a',
      '1,2,3',
      '1.2.3',
      '1,23,456',
      '1.234.5',
      '--1',
      '1e9',
      '.',
    ]
    for (const text of wrong) expect(readNumber(text, 'fr'), text).toBeNull()
    expect(readNumber('9'.repeat(400), 'fr')).toBeNull()
  })

  it('comes back from the way in which each language writes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        (locale, hundredths) => {
          const value = hundredths / 100
          expect(readNumber(formatNumber(locale, value, 2), locale)).toBe(value === 0 ? 0 : value)
        },
      ),
    )
  })
})

describe('a sum of money', () => {
  it('is whole euros, however it is grouped', () => {
    for (const text of ['120000', '120 000 €', '120.000', '120,000', '€ 120.000,00', '120 000,-']) {
      expect(readMoney(text), text).toBe(120_000)
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 0, max: 99_999_999 }),
        (locale, euros) => {
          expect(readMoney(formatMoney(locale, euros))).toBe(euros)
        },
      ),
    )
  })

  it('is refused with cents, signs or letters', () => {
    for (const text of ['', '12,50', '1.5', '-3', '12k', '1,2,3', '9'.repeat(30)]) {
      expect(readMoney(text), text).toBeNull()
    }
  })
})
