import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { locales, regional } from '~/i18n/locales'
import { writing as de } from './writing.de'
import { writing as en } from './writing.en'
import { writing as fr } from './writing.fr'
import { writing as nl } from './writing.nl'

const words: Record<string, Record<string, string>> = { fr, nl, en, de }

describe.each(locales)('the words of writing in %s', (locale) => {
  const own = Object.entries(words[locale] ?? {})

  it('can be read as messages with the parameters of the English ones', () => {
    for (const [key, text] of own) {
      expect(parametersOf(text, locale), key).toEqual(parametersOf(words.en?.[key], 'en'))
    }
  })

  it('do not shout, and write typographic apostrophes and visible spaces', () => {
    for (const [key, text] of own) expect(text, key).not.toMatch(/!|'|\u202f| {2}/)
  })
})

it('keeps French signs beside their words', () => {
  for (const [key, text] of Object.entries(fr)) {
    expect(text, key).not.toMatch(/[^\u00a0][:;?»%](?!\d)|«[^\u00a0]/)
  }
})

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names between braces, those inside plural and select arms included. */
function parametersOf(message = '', locale: keyof typeof regional): string[] {
  const names = new Set<string>()
  const visit = (element: Element) => {
    if ('value' in element && element.type !== 0) names.add(element.value)
    if ('options' in element) {
      for (const { value } of Object.values(element.options)) value.forEach(visit)
    }
  }
  new IntlMessageFormat(message, regional[locale]).getAst().forEach(visit)
  return [...names].sort()
}
