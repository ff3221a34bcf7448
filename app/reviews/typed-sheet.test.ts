import { expect, it } from 'vitest'
import { readSheet } from './read-sheet.server'
import { answered, emptySheet, fitSheet, readReviewDraft, retyped, typedOf } from './typed-sheet'

const whole = () => {
  const sheet = emptySheet(['PUB-USERS'])
  return {
    ...sheet,
    targets: sheet.targets.map((target) => ({
      ...target,
      low: '1 234,5',
      likely: '1.240',
      high: '1 250,25',
      confidence: 'high',
      reason: 'Counted twice, by two people.',
    })),
    criteria: sheet.criteria.map((criterion) => ({ ...criterion, score: '3' })),
    recommendation: 'fund-if',
    comment: 'If the commune signs.',
  }
}

it('reads what Gilles types in French, and gives it back as he would type it', () => {
  const read = readSheet(whole(), 'fr')
  expect(read).toMatchObject({
    ok: true,
    value: { targets: [{ low: 1234.5, likely: 1240, high: 1250.25, confidence: 'high' }] },
  })
  if (!read.ok) return
  expect(typedOf(read.value, 'fr').targets).toMatchObject([
    { low: '1\u00a0234,5', likely: '1\u00a0240', high: '1\u00a0250,25' },
  ])
  expect(readSheet(typedOf(read.value, 'de'), 'de')).toEqual(read)
})

it('writes numbers anew for a page in another language, and leaves words alone', () => {
  const [target] = retyped(whole(), 'fr', 'en').targets
  expect(target).toMatchObject({ low: '1,234.5', likely: '1,240', high: '1,250.25' })
  const odd = whole()
  if (odd.targets[0]) odd.targets[0].low = 'much'
  expect(retyped(odd, 'fr', 'en').targets[0]?.low).toBe('much')
})

it('counts a line once all of it is there', () => {
  expect(answered(emptySheet(['A', 'B']))).toEqual({ done: 0, total: 8 })
  expect(answered(whole())).toEqual({ done: 7, total: 7 })
  const half = whole()
  if (half.targets[0]) half.targets[0].reason = ' '
  expect(answered(half).done).toBe(6)
})

it('keeps what was typed for the targets that remain, in the order of the text', () => {
  const fitted = fitSheet(whole(), ['NEW', 'PUB-USERS'])
  expect(fitted.targets.map(({ indicator, low }) => [indicator, low])).toEqual([
    ['NEW', ''],
    ['PUB-USERS', '1 234,5'],
  ])
  expect(fitSheet(whole(), ['NEW']).targets).toHaveLength(1)
})

it('reads an old or empty draft as nothing written yet', () => {
  const nothing = { declaredAt: null, savedAt: null, sheet: null, locale: null }
  expect(readReviewDraft(null)).toEqual(nothing)
  expect(readReviewDraft('{"declaredAt":5}')).toEqual({ ...nothing, declaredAt: 5 })
})
