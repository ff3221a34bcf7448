import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '~/i18n/locales'
import { catalogue } from '~/words.server'

type Words = Record<Locale, Record<string, string>>
const folders = import.meta.glob<{ words: Words }>('/app/**/words/index.ts', { eager: true })
const nouns = Object.entries(folders).map(([path, { words }]) => ({
  noun: path.slice('/app/'.length, -'/words/index.ts'.length),
  words,
}))

type Node = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of everything a message is told. Languages may use them differently: one counts, one names. */
function argumentsOf(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('value' in node) || node.type === 0) return []
    const inner = 'options' in node ? Object.values(node.options) : []
    return [String(node.value), ...inner.flatMap((option) => argumentsOf(option.value))]
  })
}

/** Categories of every plural in a message. */
function pluralsOf(nodes: Node[]): string[][] {
  return nodes.flatMap((node) => {
    if (!('options' in node)) return []
    const inner = Object.values(node.options).flatMap((option) => pluralsOf(option.value))
    return node.type === 6 ? [Object.keys(node.options), ...inner] : inner
  })
}

const parse = (message: string, locale: Locale) =>
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst()
const unique = (names: string[]) => [...new Set(names)].sort()

describe('the words of the product', () => {
  it('are all in the catalogue', () => {
    const known: Words[] = Object.values(catalogue)
    const missing = nouns.filter(({ words }) => !known.includes(words))
    expect(missing.map(({ noun }) => noun)).toEqual([])
  })

  it.each(nouns)(
    '$noun says the same things in four languages, with the same arguments',
    ({ words }) => {
      for (const locale of locales) {
        expect(Object.keys(words[locale]).sort()).toEqual(Object.keys(words.en).sort())
        for (const [key, message] of Object.entries(words[locale])) {
          expect(message.trim(), `${locale} ${key}`).not.toBe('')
          const there = unique(argumentsOf(parse(message, locale)))
          const english = unique(argumentsOf(parse(words.en[key] ?? '', 'en')))
          expect(there, `${locale} ${key}`).toEqual(english)
        }
      }
    },
  )

  it.each(nouns)('$noun counts as each language counts', ({ words }) => {
    for (const [key, message] of Object.entries(words.fr)) {
      for (const plural of pluralsOf(parse(message, 'fr'))) {
        expect(plural, `fr ${key}`).toEqual(expect.arrayContaining(['one', 'many', 'other']))
      }
    }
  })

  it.each(nouns)('$noun is calm and typeset as people write', ({ words }) => {
    for (const locale of locales) {
      for (const [key, message] of Object.entries(words[locale])) {
        const where = `${locale} ${key}: ${message}`
        expect(message.includes('\u202f'), `${where} has a narrow space`).toBe(false)
        expect(/[A-Za-zÀ-ÿ]\s?!/.test(message), `${where} shouts`).toBe(false)
        if (locale !== 'fr') continue
        const isLoose = / [;:?!»]|« |[a-zà-ÿ][?;»]/.test(message)
        expect(isLoose, `${where} lacks a no-break space`).toBe(false)
      }
    }
  })
})
