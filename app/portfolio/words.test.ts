import { describe, expect, it } from 'vitest'
import { createTranslators } from '~/i18n/create-translator.server'
import { locales } from '~/i18n/locales'
import { portfolioReasons } from './refuse'
import { words } from './words'

const translator = createTranslators({ portfolio: words })
const args = {
  what: 'A',
  cap: '1',
  resource: 'A',
  count: 2,
  group: 'A',
  share: '1',
  a: 'A',
  b: 'B',
  id: 'A',
  loss: '1',
}

describe.each(locales)('the words of portfolio in %s', (locale) => {
  const t = translator(locale)

  it('exist for every reason', () => {
    for (const key of portfolioReasons) expect(t(`portfolio.reason.${key}`, args)).not.toBe('')
  })

  it('parse, and leave no argument unsaid', () => {
    for (const key of Object.keys(words[locale])) {
      expect(t(`portfolio.${key}`, args), key).not.toMatch(/[{}]/)
    }
  })
})
