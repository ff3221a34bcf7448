import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { words } from './index'

/** Argument names anywhere in a message, plural branches included. */
function argumentsOf(message: string, locale: string): string[] {
  const names = new Set<string>()
  for (const [, name] of message.matchAll(/\{(\w+)[,}]/g)) if (name) names.add(name)
  // Parsing it here makes a broken message fail at its own key.
  new IntlMessageFormat(message, locale).getAst()
  return [...names].sort()
}

describe('the words of the framework', () => {
  it('take the same arguments in every language', () => {
    for (const [key, english] of Object.entries(words.en)) {
      const expected = argumentsOf(english, 'en')
      for (const locale of ['fr', 'nl', 'de'] as const) {
        const message = words[locale][key as keyof typeof words.en]
        expect(argumentsOf(message, locale), `${locale} ${key}`).toEqual(expected)
      }
    }
  })

  it('are never blank and follow the house’s typography', () => {
    for (const [locale, texts] of Object.entries(words)) {
      for (const [key, text] of Object.entries(texts)) {
        expect(text.trim(), `${locale} ${key}`).toBe(text)
        expect(text, `${locale} ${key}`).not.toBe('')
        expect(text, `${locale} ${key}`).not.toMatch(/['!\u202f]/)
        if (locale === 'fr') expect(text, key).not.toMatch(/[^\u00a0][:;?»]/)
      }
    }
  })

  it('count one, two and a million proposals in French', () => {
    const count = (n: number) =>
      new IntlMessageFormat(words.fr['proposals.count'], 'fr-BE').format({ count: n })
    expect(count(1)).toBe('1 proposition')
    expect(count(2)).toBe('2 propositions')
    expect(count(1_000_000)).toMatch(/ de propositions$/)
  })
})
