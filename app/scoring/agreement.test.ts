import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, alphaInterval } from './agreement'
import { fleissKappa } from './fleiss-kappa'
import { intraclassCorrelation } from './intraclass-correlation'
import { krippendorffAlpha, type Level } from './krippendorff-alpha'
import type { Ratings } from './ratings'

const read = (...rows: string[]): Ratings =>
  rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? null : Number(cell))))

/** Krippendorff 2011, data D. */
const krippendorff = read(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)
/** Shrout & Fleiss 1979: 4 judges × 6 persons. */
const shroutFleiss = read('9 6 8 7 10 6', '2 1 4 1 5 2', '5 3 6 2 6 4', '8 2 8 6 9 7')

const value = <T>(result: { ok: true; value: T } | { ok: false }) => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

describe('Krippendorff’s α', () => {
  it.each<[Level, number]>([
    ['nominal', 0.7434],
    ['ordinal', 0.8154],
    ['interval', 0.8491],
    ['ratio', 0.7974],
  ])('gives the published %s value of data D', (level, alpha) => {
    expect(value(krippendorffAlpha(krippendorff, level))).toBeCloseTo(alpha, 4)
  })

  it('is 1 where all agree, and has no value where nobody ever differs', () => {
    expect(value(krippendorffAlpha(read('1 2 3', '1 2 3'), 'interval'))).toBe(1)
    expect(value(krippendorffAlpha(read('4 4 4', '4 4 4'), 'interval'))).toBeNull()
  })

  it('does not change with the order of reviewers or items', () => {
    const rating = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })
    const table = fc.array(fc.array(rating, { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom<Level>('nominal', 'ordinal', 'interval', 'ratio'),
        (t, level) => {
          const turned = [...t].reverse()
          const mirrored = t.map((row) => [...row].reverse())
          expect(krippendorffAlpha(turned, level)).toEqual(krippendorffAlpha(t, level))
          expect(krippendorffAlpha(mirrored, level)).toEqual(krippendorffAlpha(t, level))
        },
      ),
    )
  })

  it.each<[string, Ratings, string]>([
    ['no reviewer', [], 'nothing-to-compare'],
    ['items with one rating each', read('1 .', '. 2'), 'nothing-to-compare'],
    ['rows of different length', [[1, 2], [1]], 'ragged-table'],
    [
      'a rating that is no number',
      [
        [1, Number.NaN],
        [1, 2],
      ],
      'not-a-number',
    ],
    ['a negative rating on a ratio scale', read('-1 2', '1 2'), 'ratio-negative'],
  ])('refuses %s', (_, table, code) => {
    expect(krippendorffAlpha(table, 'ratio')).toMatchObject({
      failure: { reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })
})

describe('intraclass correlation', () => {
  it('gives the six published values', () => {
    const icc = value(intraclassCorrelation(shroutFleiss))
    expect(icc?.one).toBeCloseTo(0.1657, 4)
    expect(icc?.two).toBeCloseTo(0.2898, 4)
    expect(icc?.three).toBeCloseTo(0.7148, 4)
    expect(icc?.oneK).toBeCloseTo(0.4428, 4)
    expect(icc?.twoK).toBeCloseTo(0.6201, 4)
    expect(icc?.threeK).toBeCloseTo(0.9093, 4)
  })

  it('needs a complete table with differences in it', () => {
    expect(value(intraclassCorrelation(krippendorff))).toBeNull()
    expect(value(intraclassCorrelation(read('1 2 3')))).toBeNull()
    expect(value(intraclassCorrelation(read('1', '2')))).toBeNull()
    expect(value(intraclassCorrelation(read('3 3', '3 3')))).toBeNull()
  })
})

describe('Fleiss’ κ', () => {
  it('gives the textbook value of 14 raters, 10 subjects and 5 categories', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ]
    const items = counts.map((row) => row.flatMap((times, category) => Array(times).fill(category)))
    const ratings = Array.from({ length: 14 }, (_, rater) =>
      items.map((item) => item[rater] ?? null),
    )
    expect(value(fleissKappa(ratings))).toBeCloseTo(0.21, 3)
  })

  it('is left out where items have different numbers of ratings, or the level is not nominal', () => {
    expect(value(fleissKappa(krippendorff))).toBeNull()
    expect(value(agreement(shroutFleiss, 'interval')).kappa).toBeNull()
    expect(value(agreement(shroutFleiss, 'nominal')).kappa).not.toBeNull()
    expect(value(fleissKappa(read('1 1', '1 1')))).toBeNull()
  })
})

describe('the interval of α', () => {
  it('lies around the value and is the same for the same seed', () => {
    const interval = value(alphaInterval(krippendorff, 'interval', { seed: 20261123 }))
    expect(interval?.low).toBeLessThan(0.8491)
    expect(interval?.high).toBeGreaterThan(0.8491)
    expect(interval?.high).toBeLessThanOrEqual(1)
    expect(value(alphaInterval(krippendorff, 'interval', { seed: 20261123 }))).toEqual(interval)
    expect(value(alphaInterval(krippendorff, 'interval', { seed: 1 }))).not.toEqual(interval)
  })

  it('does not exist where nothing differs', () => {
    expect(value(alphaInterval(read('4 4', '4 4'), 'interval', { seed: 1 }))).toBeNull()
  })
})
