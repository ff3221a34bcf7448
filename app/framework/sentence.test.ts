import { describe, expect, it } from 'vitest'
import { indicators } from '#db/seeds/reference/indicators'
import { locales } from '~/i18n/locales'
import { translatorFor } from '~/words.server'
import { levelText, type SentenceIndicator, sentenceOf } from './sentence.server'

const known = (code: string): SentenceIndicator => {
  const row = indicators.find((indicator) => indicator.code === code)
  if (!row) throw new Error(`${code} is not in the reference data`)
  return { ...row, unit: row.unitText }
}
const say = (locale: (typeof locales)[number], code: string, levels: number[], year = 2028) => {
  const [low = 0, likely = 0, high = 0] = levels
  return sentenceOf(translatorFor(locale), locale, { low, likely, high, year }, known(code))
}

describe('the live sentence', () => {
  it('promises the cautious end, in the words of each language', () => {
    expect(say('en', 'MOB-BIKE', [12, 13, 14])?.text).toBe(
      'By 2028 at least 12% of trips are made by bicycle.',
    )
    expect(say('nl', 'MOB-BIKE', [12, 13, 14])?.text).toBe(
      'Tegen 2028 gebeurt minstens 12\u00a0% van de verplaatsingen met de fiets.',
    )
    // Lower is better: the promise is the high end.
    expect(say('en', 'MOB-CAR', [30, 31.5, 33])?.claim).toBe('at most 33%')
  })

  it('cuts out what it promises, and is whole again when put together', () => {
    for (const { code } of indicators) {
      for (const locale of locales) {
        const sentence = say(locale, code, [1, 2, 3])
        if (!sentence) throw new Error(`${code} has no sentence in ${locale}`)
        const { before, claim, after, text } = sentence
        expect(before + claim + after, `${code} ${locale}`).toBe(text)
        expect(claim, `${code} ${locale}`).toMatch(/\d/)
        expect(text).not.toMatch(/[{}\ue000]/)
      }
    }
  })

  it('waits until the levels are in order and the year is one', () => {
    expect(say('en', 'MOB-BIKE', [14, 13, 12])).toBeNull()
    expect(say('en', 'MOB-BIKE', [12, 13, Number.NaN])).toBeNull()
    expect(say('en', 'MOB-BIKE', [12, 13, 14], 2028.5)).toBeNull()
  })

  it('leads with the name where nobody has written a sentence', () => {
    const plain = { ...known('MOB-BIKE'), sentence: null }
    const levels = { low: 12, likely: 13, high: 14, year: 2028 }
    const sentence = sentenceOf(translatorFor('en'), 'en', levels, plain)
    expect(sentence).toMatchObject({ claim: '12%', after: ' by 2028.' })
  })
})

it('writes a level as fine as its scale asks, in the reader’s notation', () => {
  expect(levelText('fr', 81.64, known('PUB-USERS'))).toBe('81,6\u00a0%')
  expect(levelText('nl', 0.9256, known('PUB-OPEN'))).toMatch(/^0,92|^0,93/)
})
