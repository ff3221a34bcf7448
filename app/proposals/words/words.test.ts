import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { proposalEvents, senders } from '#workflows/proposal/events'
import {
  guardReasons,
  type ReasonCode,
  senderReasons,
  wrongStateReasons,
} from '#workflows/proposal/reasons'
import { inadmissibilityRules } from '#workflows/proposal/rules'
import { proposalStates, publicationStates } from '#workflows/proposal/states'
import { termStatuses } from '#workflows/proposal/terms'
import { locales, regional } from '~/i18n/locales'
import { words } from '.'

/** Every name of the process as a key: a forgotten one does not reach a reader. */
const codes: ReasonCode[] = [...guardReasons, ...wrongStateReasons, ...senderReasons]
const needed = [
  ...proposalStates.flatMap((s) => [`state.${s}`, `state.${s}.meaning`, `state.${s}.turn`]),
  ...proposalEvents.flatMap((e) => [`event.${e}`, `event.${e}.consequence`]),
  ...codes.map((code) => `reason.${code}`),
  ...publicationStates.map((s) => `publication.${s}`),
  ...termStatuses.map((s) => `term.${s}`),
  ...senders.map((s) => `sender.${s}`),
  ...inadmissibilityRules.map((rule) => `rule.${rule}`),
]
const numbers = {
  count: 3,
  needed: 3,
  available: 1,
  minimum: 50,
  days: 4,
  limit: 3,
  left: 80_000,
  asked: 100_000,
  maximum: 400_000,
}
const samples = { ...numbers, language: 'nl', part: 'risks' }

describe.each(locales)('the words of the process in %s', (locale) => {
  const own: Record<string, string> = words[locale]

  it('name every state, event, reason, sender, rule and term', () => {
    expect(needed.filter((key) => !own[key])).toEqual([])
  })

  it('fit their parameters, for one and for many', () => {
    for (const key of needed) {
      const message = new IntlMessageFormat(own[key] ?? '', regional[locale])
      for (const args of [samples, { ...samples, count: 1, available: 0, days: 1, needed: 1 }]) {
        const text = String(message.format(args))
        expect(text, key).not.toMatch(/[{}#]/)
      }
    }
  })

  it('use the same parameters as the English ones', () => {
    const english: Record<string, string> = words.en
    for (const key of needed) {
      expect(parametersOf(own[key]), key).toEqual(parametersOf(english[key]))
    }
  })

  it('do not shout, and write typographic apostrophes', () => {
    for (const key of needed) expect(own[key], key).not.toMatch(/!|'|\u202f/)
  })
})

it('keeps French signs beside their words', () => {
  const french: Record<string, string> = words.fr
  for (const key of needed) {
    expect(french[key], key).not.toMatch(/[^\u00a0][;:?»€](?!\d)/)
  }
})

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names between braces, those inside plural and select arms included. */
function parametersOf(message = ''): string[] {
  const names = new Set<string>()
  const visit = (element: Element) => {
    if ('value' in element && !isLiteral(element)) names.add(element.value)
    if ('options' in element) {
      for (const { value } of Object.values(element.options)) value.forEach(visit)
    }
  }
  new IntlMessageFormat(message).getAst().forEach(visit)
  return [...names].sort()
}

/** The parser's number for plain text. */
const isLiteral = (element: Element) => element.type === 0
