import { describe, expect, it } from 'vitest'
import { createTranslators } from '~/i18n/create-translator.server'
import { locales } from '~/i18n/locales'
import { scoringReasons } from './refuse'
import { confidences, criteria, highestScore, recommendations } from './rubric'
import { words } from './words'

const translator = createTranslators({ scoring: words })
const args = {
  count: 2,
  value: '2',
  year: '2028',
  level: '12',
  bound: '…',
  name: '…',
  what: 'A',
  criterion: '…',
  lowest: 1,
  highest: 4,
  reviewer: 'A',
}

describe.each(locales)('the words of scoring in %s', (locale) => {
  const t = translator(locale)

  it('exist for every criterion, its meaning and each of its levels', () => {
    const levels = Array.from({ length: highestScore + 1 }, (_, level) => level)
    const anchors = criteria.flatMap((key) =>
      levels.map((level) => t(`scoring.criterion.${key}.${level}`)),
    )
    expect(new Set(anchors).size).toBe(criteria.length * levels.length)
    for (const key of criteria) {
      expect(t(`scoring.criterion.${key}`)).not.toBe('')
      expect(t(`scoring.criterion.${key}.meaning`)).not.toBe('')
    }
  })

  it('exist for every confidence, recommendation and reason', () => {
    for (const key of confidences) expect(t(`scoring.confidence.${key}`)).not.toBe('')
    for (const key of recommendations) expect(t(`scoring.recommendation.${key}`)).not.toBe('')
    for (const key of scoringReasons) expect(t(`scoring.reason.${key}`, { what: 'A' })).not.toBe('')
  })

  it('parse, and leave no argument unsaid', () => {
    for (const key of Object.keys(words[locale])) {
      expect(t(`scoring.${key}`, args), key).not.toMatch(/[{}]/)
    }
  })
})
