import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '~/i18n/locales'
import type { DraftText } from './draft'
import { formValues } from './form-values'
import type { Frame } from './frame'
import { readStep } from './read-step.server'
import { type SavedStep, wizardSteps } from './schema'
import { proposalBody, proposalPatch } from './schema.server'
import { typedFields } from './typed'

const frame: Frame = {
  year: 2026,
  directions: new Set(['connectivity', 'pooling']),
  municipalities: new Set(['21001', '21004', '21007']),
  indicators: new Map([
    ['PUB-USERS', { hasBaseline: true }],
    ['ECO-ADMIN', { hasBaseline: false }],
  ]),
}
const steps = wizardSteps.filter((step): step is SavedStep => step !== 'check')
const missingIn = (step: SavedStep, fields: Record<string, unknown>) =>
  Object.keys(readStep(step, typedFields(step, fields), { locale: 'fr', frame }).missing)

describe('a page of the wizard', () => {
  it('gives back what was stored, in the numbers of every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), anyText, (locale, text) => {
        for (const step of steps) {
          const typed = typedFields(step, formValues(step, text, locale))
          const { change } = readStep(step, typed, { locale, frame })
          expect({ ...text, ...change }).toEqual(text)
        }
      }),
    )
  })

  it('names each gap beside its field', () => {
    expect(missingIn('problem', {})).toEqual(['title', 'problem', 'municipalities'])
    expect(missingIn('solution', {})).toEqual(['summary', 'solution', 'directions'])
    expect(missingIn('indicators', {})).toEqual(['targets'])
    expect(missingIn('partners', {})).toEqual([])
    expect(missingIn('budget', { lines: [{ label: 'Desks', amount: '' }] })).toEqual([
      'amount',
      'months',
      'lines[0].amount',
      'risks',
      'transversality',
      'pooling',
      'inclusion',
      'european',
    ])
  })

  it('refuses places and directions that the region does not have', () => {
    const title = 'One desk for every form'
    expect(missingIn('problem', { title, problem: 'x', municipalities: ['99999'] })).toEqual([
      'municipalities',
    ])
    expect(missingIn('solution', { summary: 'x', solution: 'x', directions: ['luck'] })).toEqual([
      'directions',
    ])
  })

  it('counts a line end once and drops what cannot be stored', () => {
    const fields = { title: 'x\u0000'.repeat(10), problem: 'one\r\ntwo\u0007', municipalities: [] }
    const typed = typedFields('problem', fields)
    const { change } = readStep('problem', typed, { locale: 'fr', frame })
    expect(change).toMatchObject({ title: 'xxxxxxxxxx', problem: 'one\ntwo' })
  })

  it('keeps the shape of its fields, whatever is sent', () => {
    const wild = {
      title: ['a', 'b'],
      problem: { deep: 'x' },
      municipalities: 'x'.repeat(50),
      __proto__: { polluted: true },
      constructor: 'x',
    }
    expect(typedFields('problem', wild)).toEqual({
      language: '',
      title: '',
      problem: '',
      municipalities: ['x'.repeat(50)],
    })
    const rows = { targets: [null, 'x', ['low'], { low: 3, high: '4', role: 'board' }] }
    const [row] = typedFields('indicators', rows).targets as Record<string, string>[]
    expect(row).toMatchObject({ low: '', high: '4' })
    expect(row).not.toHaveProperty('role')
  })
})

describe('what a program sends', () => {
  it('is any part of a proposal in plain JSON, and nothing that is not part of one', () => {
    expect(proposalPatch.parse({ title: ' One desk ' })).toEqual({ title: 'One desk' })
    expect(proposalPatch.safeParse({ state: 'approved' }).success).toBe(false)
    expect(proposalPatch.safeParse({ budget: { amount: '120 000' } }).success).toBe(false)
    expect(proposalBody.safeParse({ title: 'One desk' }).success).toBe(false)
    expect(proposalBody.parse({ call: 'C-2026-0001', language: 'nl' })).toEqual({
      call: 'C-2026-0001',
      language: 'nl',
    })
  })

  it('has levels in order and a share of the population above nothing', () => {
    const target = { indicator: 'X', low: 1, likely: 2, high: 3, year: 2028, share: 0.5 }
    const isTaken = (change: object) =>
      proposalPatch.safeParse({ targets: [{ ...target, ...change }] }).success
    expect(isTaken({})).toBe(true)
    expect(isTaken({ low: 2.5 })).toBe(false)
    expect(isTaken({ share: 0 })).toBe(false)
    expect(isTaken({ share: 50 })).toBe(false)
    expect(isTaken({ year: 2028.5 })).toBe(false)
    expect(proposalPatch.safeParse({ targets: [target, target] }).success).toBe(false)
  })
})

/** Texts as they stand once stored: trimmed, without control characters. */
const prose = (max: number) =>
  fc.string({ maxLength: max }).map((text) => text.replace(/[\p{Cc}]/gu, '').trim())
const level = fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100)
const ordered = fc.tuple(level, level, level).map((levels) => levels.sort((a, b) => a - b))

const anyText: fc.Arbitrary<DraftText> = fc
  .record({
    language: fc.constantFrom<DraftText['language']>(...locales),
    title: prose(120),
    summary: prose(600),
    problem: prose(900),
    solution: prose(900),
    risks: prose(900),
    directions: fc.subarray(['connectivity', 'pooling']),
    municipalities: fc.subarray(['21001', '21004', '21007']),
    budget: fc.record({
      amount: fc.option(fc.integer({ min: 0, max: 9_999_999 })),
      months: fc.option(fc.integer({ min: 1, max: 120 })),
      lines: fc.array(
        fc.record({
          label: prose(80).filter((label) => label !== ''),
          amount: fc.integer({ min: 0, max: 999_999 }),
        }),
        { maxLength: 5 },
      ),
    }),
    conditions: fc.record({
      transversality: prose(200),
      pooling: prose(200),
      inclusion: prose(200),
      european: prose(200),
    }),
    levels: ordered,
    percent: fc.integer({ min: 1, max: 1000 }),
    year: fc.integer({ min: 2026, max: 2041 }),
    evidence: prose(300),
  })
  .map(({ levels: [low = 0, likely = 0, high = 0], percent, year, evidence, ...text }) => ({
    ...text,
    targets: [
      {
        indicator: 'PUB-USERS',
        low,
        likely,
        high,
        year,
        share: percent / 10 / 100,
        evidence,
        baseline: null,
      },
    ],
  }))
