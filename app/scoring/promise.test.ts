import { describe, expect, it } from 'vitest'
import { createTranslators } from '~/i18n/create-translator.server'
import { type Locale, locales } from '~/i18n/locales'
import { levelDigits, promiseBound, promiseSentence } from './promise'
import { words } from './words'

const translator = createTranslators({ scoring: words })
const bikes = {
  name: {
    en: 'Trips by bicycle',
    fr: 'Trajets à vélo',
    nl: 'Verplaatsingen met de fiets',
    de: 'Wege mit dem Rad',
  },
  sentence: {
    en: 'By {year} {bound} {level} of trips by residents are made by bicycle.',
    fr: 'D’ici {year}, {bound} {level} des trajets des habitants se feront à vélo.',
    nl: 'Tegen {year} gebeurt {bound} {level} van de verplaatsingen van inwoners met de fiets.',
    de: 'Bis {year} werden {bound} {level} der Wege der Einwohner mit dem Rad zurückgelegt.',
  },
  unit: '%',
  min: 0,
  max: 40,
  better: 'higher' as const,
}
const target = { low: 12.5, likely: 13, high: 14, year: 2028 }
const say = (locale: Locale, indicator = bikes) =>
  promiseSentence(translator(locale), locale, target, indicator)

describe('the live sentence', () => {
  it('promises the low end at least where higher is better', () => {
    expect(promiseBound(target, 'higher')).toEqual({
      ok: true,
      value: { bound: 'at-least', level: 12.5, year: 2028 },
    })
  })

  it('promises the high end at most where lower is better', () => {
    expect(promiseBound(target, 'lower')).toEqual({
      ok: true,
      value: { bound: 'at-most', level: 14, year: 2028 },
    })
  })

  it.each<[Locale, string]>([
    ['en', 'By 2028 at least 12.5% of trips by residents are made by bicycle.'],
    ['fr', 'D’ici 2028, au moins 12,5\u00a0% des trajets des habitants se feront à vélo.'],
    [
      'nl',
      'Tegen 2028 gebeurt minstens 12,5\u00a0% van de verplaatsingen van inwoners met de fiets.',
    ],
    [
      'de',
      'Bis 2028 werden mindestens 12,5\u00a0% der Wege der Einwohner mit dem Rad zurückgelegt.',
    ],
  ])('reads well in %s', (locale, text) => {
    expect(say(locale)).toMatchObject({ ok: true, value: { text } })
  })

  it('comes in pieces, one of which is the promise itself', () => {
    const said = say('en')
    expect(said.ok && said.value.pieces).toEqual([
      { text: 'By 2028 ', isMarked: false },
      { text: 'at least 12.5%', isMarked: true },
      { text: ' of trips by residents are made by bicycle.', isMarked: false },
    ])
  })

  it('leads with the name where nobody has written a sentence for the indicator', () => {
    const dust = { ...bikes, sentence: null, unit: 'µg/m³', better: 'lower' as const }
    const texts = locales.map((locale) => {
      const said = promiseSentence(translator(locale), locale, target, dust)
      return said.ok ? said.value.text : ''
    })
    expect(texts).toEqual([
      'Trajets à vélo\u00a0: au maximum 14\u00a0µg/m³ d’ici 2028.',
      'Verplaatsingen met de fiets: hoogstens 14\u00a0µg/m³ tegen 2028.',
      'Trips by bicycle: at most 14\u00a0µg/m³ by 2028.',
      'Wege mit dem Rad: höchstens 14\u00a0µg/m³ bis 2028.',
    ])
  })

  it('refuses levels out of order and a year that is no year', () => {
    expect(promiseBound({ ...target, low: 15 }, 'higher').ok).toBe(false)
    expect(promiseBound({ ...target, year: Number.NaN }, 'higher').ok).toBe(false)
    expect(say('en', bikes).ok).toBe(true)
  })

  it('writes as many digits as the scale can show', () => {
    const better = 'higher' as const
    expect([
      levelDigits({ min: 5000, max: 15000, better }),
      levelDigits({ min: 0, max: 100, better }),
      levelDigits({ min: 0, max: 8, better }),
      levelDigits({ min: 0, max: 1, better }),
    ]).toEqual([0, 1, 2, 3])
  })
})
