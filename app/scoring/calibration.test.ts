import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalibrationInput, calibration } from './calibration'
import type { Rating } from './calibration-design'
import { components } from './components'

const calibrate = (input: CalibrationInput) => {
  const result = calibration(input)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const table = (rows: Record<string, (number | null)[]>): Rating[] =>
  Object.entries(rows).flatMap(([item, scores]) =>
    scores.flatMap((score, at) =>
      score === null ? [] : [{ item, reviewer: `R${at + 1}`, score }],
    ),
  )

/** Montgomery's catalyst experiment, a balanced incomplete block. */
const montgomery = table({
  1: [73, 74, null, 71],
  2: [null, 75, 67, 72],
  3: [73, 75, 68, null],
  4: [75, null, 72, 75],
})
const confident: Rating[] = [
  { item: 'P1', reviewer: 'R1', score: 8, confidence: 2 },
  { item: 'P1', reviewer: 'R2', score: 6, confidence: 1 },
  { item: 'P2', reviewer: 'R1', score: 5, confidence: 'medium' },
  { item: 'P2', reviewer: 'R3', score: 7, confidence: 'high' },
  { item: 'P3', reviewer: 'R2', score: 4 },
  { item: 'P3', reviewer: 'R3', score: 8 },
]

describe('calibration with fixed reviewers', () => {
  it('gives the effects of the incomplete block experiment', () => {
    const answer = calibrate({ ratings: montgomery, model: 'fixed' })
    const effects = { 1: -9 / 8, 2: -7 / 8, 3: -4 / 8, 4: 20 / 8 }
    for (const [item, effect] of Object.entries(effects)) {
      expect(answer.items[item]?.adjusted).toBeCloseTo(72.5 + effect, 10)
    }
    expect(answer.reviewers.R1).toBeCloseTo(7 / 8, 10)
    expect(answer.reviewers.R2).toBeCloseTo(3, 10)
    expect(answer.reviewers.R3).toBeCloseTo(-31 / 8, 10)
    expect(answer.reviewers.R4).toBeCloseTo(0, 10)
    expect(answer.residualSS).toBeCloseTo(3.25, 10)
    expect(answer).toMatchObject({ df: 5, connected: true, components: 1, lambda: null })
  })

  it('turns the raw order 4, 1, 3, 2 into 4, 3, 2, 1', () => {
    const { items } = calibrate({ ratings: montgomery, model: 'fixed' })
    const order = (by: 'raw' | 'adjusted') =>
      Object.keys(items).sort((a, b) => (items[b]?.[by] ?? 0) - (items[a]?.[by] ?? 0))
    expect(order('raw').join(' ')).toBe('4 1 3 2')
    expect(order('adjusted').join(' ')).toBe('4 3 2 1')
  })

  it('weighs by confidence, exactly', () => {
    const answer = calibrate({ ratings: confident, model: 'fixed' })
    expect(answer.items.P1?.adjusted).toBeCloseTo(8, 10)
    expect(answer.items.P2?.adjusted).toBeCloseTo(5, 10)
    expect(answer.items.P3?.adjusted).toBeCloseTo(6, 10)
    expect(answer.reviewers.R1).toBeCloseTo(0, 10)
    expect(answer.reviewers.R2).toBeCloseTo(-2, 10)
    expect(answer.reviewers.R3).toBeCloseTo(2, 10)
    expect(answer.residualSS).toBeCloseTo(0, 12)
    expect(answer.items.P1?.raw).toBeCloseTo(7.3333, 4)
    expect(answer.items.P2?.raw).toBeCloseTo(6.3333, 4)
    expect(answer.items.P3?.raw).toBe(6)
  })

  it('standardises residuals by their own standard error', () => {
    const { residuals } = calibrate({ ratings: montgomery, model: 'fixed' })
    // Balanced: 12 ratings, 7 parameters, so each has leverage 7/12 and variance (5/12)·3.25/5.
    for (const { residual, standardised } of residuals) {
      expect(standardised).toBeCloseTo(residual / Math.sqrt((5 / 12) * 0.65), 9)
    }
  })

  it('has no standardised residual where nothing is left over', () => {
    const two = table({ 1: [3, 4], 2: [2, null] })
    const { df, residuals } = calibrate({ ratings: two, model: 'fixed' })
    expect(df).toBe(0)
    expect(residuals.every(({ standardised }) => standardised === null)).toBe(true)
  })

  it('refuses reviewers who share no proposal, and says into how many groups they fall', () => {
    const apart = [...table({ 1: [3, 4] }), { item: '2', reviewer: 'R9', score: 5 }]
    expect(calibration({ ratings: apart, model: 'fixed' })).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.disconnected', params: { what: '2' } }] },
    })
    expect(calibrate({ ratings: apart, model: 'shrunk' })).toMatchObject({
      connected: false,
      components: 2,
    })
  })
})

describe('calibration with shrunk reviewers', () => {
  it('solves Henderson’s equations: of two reviewers on one proposal each moves by 1/(1 + λ)', () => {
    // Items absorbed: [[½, −½], [−½, ½]] + λI, right side ±1 for scores 4 and 2.
    const ratings = table({ 1: [4, 2] })
    const answer = calibrate({ ratings, model: 'shrunk', lambda: { reviewer: 3 } })
    expect(answer.reviewers.R1).toBeCloseTo(1 / 4, 12)
    expect(answer.reviewers.R2).toBeCloseTo(-1 / 4, 12)
    expect(answer.items[1]?.adjusted).toBeCloseTo(3, 12)
    expect(answer.lambda).toBe(3)
  })

  it('comes to the fixed answer as λ falls and to the raw means as it grows', () => {
    const fixed = calibrate({ ratings: montgomery, model: 'fixed' })
    const loose = calibrate({ ratings: montgomery, model: 'shrunk', lambda: { reviewer: 1e-9 } })
    const tight = calibrate({ ratings: montgomery, model: 'shrunk', lambda: { reviewer: 1e9 } })
    for (const item of ['1', '2', '3', '4']) {
      expect(loose.items[item]?.adjusted).toBeCloseTo(fixed.items[item]?.adjusted ?? 0, 6)
      expect(tight.items[item]?.adjusted).toBeCloseTo(fixed.items[item]?.raw ?? 0, 6)
    }
  })

  it('draws proposals with few reviews towards the mean where they are random too', () => {
    const ratings = table({ 1: [5, 5, 5], 2: [1, 1, 1], 3: [5, null, null] })
    const { items } = calibrate({ ratings, model: 'shrunk', lambda: { reviewer: 5, item: 1 } })
    expect(items[3]?.adjusted).toBeLessThan(items[1]?.adjusted ?? 0)
    expect(items[2]?.adjusted).toBeGreaterThan(1)
  })

  it('estimates λ: small where reviewers differ in severity, large where they do not', () => {
    const severe = calibrate({ ratings: montgomery, model: 'shrunk' }).lambda ?? 0
    expect(severe).toBeLessThan(0.3)
    const alike = table({ 1: [3, 4, 3], 2: [4, 3, 4], 3: [2, 2, 3], 4: [4, 4, 3] })
    expect(calibrate({ ratings: alike, model: 'shrunk' }).lambda).toBeGreaterThan(10)
    const single = table({ 1: [3, null], 2: [null, 4] })
    expect(calibrate({ ratings: single, model: 'shrunk' }).lambda).toBe(1)
  })
})

describe('what calibration refuses', () => {
  it.each<[string, CalibrationInput, string]>([
    ['no rating', { ratings: [], model: 'fixed' }, 'no-reviewer'],
    [
      'a pair rated twice',
      { ratings: [...confident, { item: 'P1', reviewer: 'R1', score: 1 }], model: 'fixed' },
      'duplicate-key',
    ],
    [
      'a score that is no number',
      { ratings: [{ item: 'P', reviewer: 'R', score: Number.NaN }], model: 'fixed' },
      'not-a-number',
    ],
    [
      'a weight of zero',
      { ratings: [{ item: 'P', reviewer: 'R', score: 1, confidence: 0 }], model: 'fixed' },
      'weights-zero',
    ],
    [
      'a negative λ',
      { ratings: confident, model: 'shrunk', lambda: { reviewer: -1 } },
      'weight-negative',
    ],
    [
      'an infinite λ',
      { ratings: confident, model: 'shrunk', lambda: { reviewer: Number.POSITIVE_INFINITY } },
      'not-a-number',
    ],
  ])('%s', (_, input, code) => {
    expect(calibration(input)).toMatchObject({
      failure: { reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })
})

describe('properties of calibration', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  })
  const ratingsOf = (scores: (number | null)[][]) =>
    table(Object.fromEntries(scores.map((row, at) => [`P${at}`, row])))

  it('does not depend on the order of ratings, and reviewers’ effects sum to 0', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom<CalibrationInput['model']>('fixed', 'shrunk'),
        (scores, model) => {
          const ratings = ratingsOf(scores)
          const answer = calibration({ ratings, model })
          expect(calibration({ ratings: [...ratings].reverse(), model })).toEqual(answer)
          if (!answer.ok) return
          const sum = Object.values(answer.value.reviewers).reduce((all, effect) => all + effect, 0)
          expect(sum).toBeCloseTo(0, 8)
        },
      ),
    )
  })

  it('undoes a severity that was put in', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -3, max: 3 }), (scores, severity) => {
        const ratings = ratingsOf(scores)
        const harsh = ratings.map((one) =>
          one.reviewer === 'R1' ? { ...one, score: one.score + severity } : one,
        )
        const [plain, moved] = [ratings, harsh].map((list) =>
          calibration({ ratings: list, model: 'fixed' }),
        )
        if (!plain?.ok || !moved?.ok) return
        const names = Object.keys(plain.value.items)
        const shift = severity * (ratings.some(({ reviewer }) => reviewer === 'R1') ? 1 : 0)
        const panel = Object.keys(plain.value.reviewers).length
        for (const name of names) {
          expect(moved.value.items[name]?.adjusted).toBeCloseTo(
            (plain.value.items[name]?.adjusted ?? 0) + shift / panel,
            7,
          )
        }
      }),
    )
  })
})

describe('components', () => {
  it('finds the parts of a graph, in order', () => {
    const pairs = [
      ['d', 'c'],
      ['a', 'b'],
      ['b', 'e'],
    ] as const
    expect(components(pairs)).toEqual([
      ['a', 'b', 'e'],
      ['c', 'd'],
    ])
    expect(components([])).toEqual([])
  })
})
