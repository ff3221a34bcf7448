import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { callEvents } from '#workflows/call/events'
import { callReasonCodes } from '#workflows/call/reasons'
import { callStates } from '#workflows/call/states'
import { locales, regional } from '~/i18n/locales'
import { words } from '.'

const needed = [
  ...callStates.flatMap((state) => [`state.${state}`, `state.${state}.meaning`]),
  ...callEvents.flatMap((event) => [`event.${event}`, `event.${event}.consequence`]),
  ...callReasonCodes.map((code) => `reason.${code}`),
]
const samples = {
  language: 'nl',
  part: 'summary',
  days: 13,
  minimum: 14,
  maximum: 400_000,
  budget: 300_000,
  needed: 3,
  available: 1,
  count: 2,
}

describe.each(locales)('the words of a call in %s', (locale) => {
  const own: Record<string, string> = words[locale]

  it('name every state, event and reason, and fit their parameters', () => {
    expect(needed.filter((key) => !own[key])).toEqual([])
    for (const key of needed) {
      const text = String(new IntlMessageFormat(own[key] ?? '', regional[locale]).format(samples))
      expect(text, key).not.toMatch(/[{}#!']/)
    }
  })
})
