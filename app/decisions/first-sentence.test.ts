import { expect, it } from 'vitest'
import { firstSentence } from './first-sentence'

it('says why in one sentence', () => {
  expect(firstSentence('Sur 40 participants, 31 reviennent. Peu de formations le montrent.')).toBe(
    'Sur 40 participants, 31 reviennent.',
  )
  expect(firstSentence('Zonder **artikel** en met [bron](https://x.y). En meer.')).toBe(
    'Zonder artikel en met bron.',
  )
  expect(firstSentence('# Titre\n\nSuite.')).toBe('Titre')
  expect(firstSentence('Geen punt\nop deze regel')).toBe('Geen punt op deze regel')
  expect(firstSentence('')).toBe('')
})

it('does not end at an abbreviation or inside a number', () => {
  expect(firstSentence('Voor 1.500 euro volstaat art. 3 van de oproep. Verder niets.')).toBe(
    'Voor 1.500 euro volstaat art. 3 van de oproep.',
  )
})

it('cuts a long sentence at a word', () => {
  const cut = firstSentence(`${'woord '.repeat(80)}einde.`)
  expect(cut.length).toBeLessThanOrEqual(241)
  expect(cut.endsWith('woord…')).toBe(true)
})
