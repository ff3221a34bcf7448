import { formatValue } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { pickText, type Texts } from '~/i18n/texts'
import type { Translate } from '~/i18n/translate'
import { ok, type Result } from '~/kernel/result'
import type { Scale } from './normalise'
import { checkLevels, type Levels } from './pert'
import { refuse } from './refuse'

/** The end of the expected levels that a public sentence may claim. */
export interface PromiseBound {
  bound: 'at-least' | 'at-most'
  level: number
  year: number
}

/**
 * The cautious end: "at least" the low level where higher is better, "at most" the high level where
 * lower is better. Refuses levels that are not finite or out of order, and a year that is no year.
 */
export function promiseBound(
  target: Levels & { year: number },
  better: Scale['better'],
): Result<PromiseBound> {
  const checked = checkLevels(target, 'levels')
  if (!checked.ok) return checked
  if (!Number.isInteger(target.year)) return refuse('not-a-number', 'year')
  const { low, high, year } = target
  return ok(
    better === 'higher'
      ? { bound: 'at-least', level: low, year }
      : { bound: 'at-most', level: high, year },
  )
}

/** What the sentence needs to know of the indicator. */
export interface PromisedIndicator extends Scale {
  name: Texts
  /**
   * The whole sentence in each language with {year}, {bound} and {level} in it: "By {year} {bound}
   * {level} of residents use public services online." Null where nobody has written it: then the
   * indicator's name leads.
   */
  sentence: Texts | null
  /** As it stands after a number: `%`, `µg/m³`, or words of the reader's language. */
  unit: string
}

export interface PromiseSentence {
  text: string
  /** The same text in pieces; the piece with bound and level is the one that a page may mark. */
  pieces: { text: string; isMarked: boolean }[]
}

const slots = { year: '{year}', bound: '{bound}', level: '{level}' }

/** The live sentence of a target, the same on the form, the card, in the PDF and in the decision. */
export function promiseSentence(
  t: Translate,
  locale: Locale,
  target: Levels & { year: number },
  indicator: PromisedIndicator,
): Result<PromiseSentence> {
  const promised = promiseBound(target, indicator.better)
  if (!promised.ok) return promised
  const { bound, level, year } = promised.value
  const template = indicator.sentence
    ? pickText(indicator.sentence, locale).text
    : t('scoring.promise.sentence', { name: pickText(indicator.name, locale).text, ...slots })
  const filled: Record<string, string> = {
    '{year}': String(year),
    '{bound}': t(`scoring.promise.${bound}`),
    '{level}': formatValue(locale, level, indicator.unit, levelDigits(indicator)),
  }
  const pieces = template
    .split(/(\{bound\} \{level\}|\{level\})/)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece.replace(/\{(year|bound|level)\}/g, (slot) => filled[slot] ?? slot),
      isMarked: piece.endsWith('{level}'),
    }))
  return ok({ text: pieces.map(({ text }) => text).join(''), pieces })
}

/** Digits after the comma: fine enough for a hundredth of the scale, no finer. */
export function levelDigits({ min, max }: Scale): number {
  const range = max - min
  if (range > 1000) return 0
  if (range > 15) return 1
  return range > 1 ? 2 : 3
}
