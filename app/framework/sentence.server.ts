import IntlMessageFormat from 'intl-messageformat'
import { formatValue } from '~/i18n/formats'
import { type Locale, regional } from '~/i18n/locales'
import { pickText } from '~/i18n/texts'
import type { Translate } from '~/i18n/translate'
import type { Levels } from '~/scoring/pert'
import { levelDigits, promiseBound } from '~/scoring/promise'
import type { Indicator } from './indicator'

/** The live sentence, cut where a page marks what is promised. */
export interface Sentence {
  before: string
  /** "at least 63 %". */
  claim: string
  after: string
  /** All of it. */
  text: string
}

/** What a sentence needs to know of the indicator. */
export type SentenceIndicator = Pick<
  Indicator,
  'name' | 'sentence' | 'unit' | 'better' | 'min' | 'max'
>

/**
 * The promise of a target in words, written with the cautious end of its levels and with the
 * indicator's own sentence. Null where the levels are not in order or are no numbers.
 */
export function sentenceOf(
  t: Translate,
  locale: Locale,
  target: Levels & { year: number },
  indicator: SentenceIndicator,
): Sentence | null {
  const promised = promiseBound(target, indicator.better)
  if (!promised.ok) return null
  const { bound, level, year } = promised.value
  // A year is given as text: as a number it would be written 2,028.
  const said = { year: String(year), level: levelText(locale, level, indicator) }
  const whole = indicator.sentence
    ? String(
        template(pickText(indicator.sentence, locale).text, locale).format({
          year: said.year,
          bound: `${cut}${t(`framework.bound.${bound}`)}`,
          level: `${said.level}${cut}`,
        }),
      )
    : t(`scoring.promise.${bound}-named`, {
        name: pickText(indicator.name, locale).text,
        year: said.year,
        level: `${cut}${said.level}${cut}`,
      })
  const [before = '', claim = '', after = ''] = whole.split(cut)
  return { before, claim, after, text: whole.replaceAll(cut, '') }
}

/** A level with its unit, as fine as a hundredth of the indicator's scale. */
export function levelText(
  locale: Locale,
  level: number,
  indicator: Pick<Indicator, 'unit' | 'min' | 'max' | 'better'>,
): string {
  return formatValue(locale, level, pickText(indicator.unit, locale).text, levelDigits(indicator))
}

/** A sign that nobody writes; it shows where the claim stands once the message is formatted. */
const cut = '\ue000'

const templates = new Map<string, IntlMessageFormat>()

function template(source: string, locale: Locale): IntlMessageFormat {
  const key = `${locale}:${source}`
  const known = templates.get(key)
  if (known) return known
  const made = new IntlMessageFormat(source, regional[locale], undefined, { ignoreTag: true })
  templates.set(key, made)
  return made
}
