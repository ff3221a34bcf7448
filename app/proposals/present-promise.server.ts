import type { Indicator } from '~/framework/indicator'
import { levelText, type Sentence, sentenceOf } from '~/framework/sentence.server'
import { formatNumber, formatValue } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { pickText } from '~/i18n/texts'
import type { Translate } from '~/i18n/translate'
import type { Levels } from '~/scoring/pert'
import { levelDigits } from '~/scoring/promise'
import type { PromiseLineProps } from '~/ui/promise-line'
import { domainAround } from '~/ui/scale'

/** A target as it is promised; `share` is part of 1. */
export interface PromisedTarget extends Levels {
  year: number
  share: number
  /** The author's own starting value, where the edition has none. */
  baseline?: { value: number; year: number | null } | null
  measured?: { value: number; year: number } | null
}

export interface PromiseView {
  indicator: string
  name: string
  /** Language of the texts, where the reader's is missing. */
  lang: Locale
  sentence: Sentence
  /** Null where nobody knows where it starts. */
  line: PromiseLineProps | null
  /** The same figures as rows. */
  rows: { label: string; value: string; strong?: boolean }[]
}

/**
 * One target as sentence, drawing and figures, the same on the form, the card and the page. Null
 * where its levels are out of order.
 */
export function presentPromise(
  t: Translate,
  locale: Locale,
  target: PromisedTarget,
  indicator: Indicator,
): PromiseView | null {
  const sentence = sentenceOf(t, locale, target, indicator)
  if (!sentence) return null
  const { text: name, lang } = pickText(indicator.name, locale)
  const say = (value: number) => levelText(locale, value, indicator)
  const baseline = indicator.baseline ?? target.baseline ?? null
  return {
    indicator: indicator.code,
    name,
    lang,
    sentence,
    line: baseline && drawingOf(t, locale, target, { indicator, baseline, name }),
    rows: [
      ...(baseline
        ? [{ label: t('proposals.promise.baseline', yearOf(baseline)), value: say(baseline.value) }]
        : []),
      { label: t('proposals.promise.low'), value: say(target.low) },
      { label: t('proposals.promise.likely'), value: say(target.likely), strong: true },
      { label: t('proposals.promise.high'), value: say(target.high) },
      {
        label: t('proposals.promise.share'),
        value: formatValue(locale, target.share * 100, '%'),
      },
      ...(indicator.target
        ? [
            {
              label: t('proposals.promise.goal', yearOf(indicator.target)),
              value: say(indicator.target.value),
            },
          ]
        : []),
      ...(target.measured
        ? [
            {
              label: t('proposals.promise.measured', yearOf(target.measured)),
              value: say(target.measured.value),
            },
          ]
        : []),
    ],
  }
}

interface Drawn {
  indicator: Indicator
  baseline: { value: number; year: number | null }
  name: string
}

function drawingOf(
  t: Translate,
  locale: Locale,
  { low, likely, high, year, measured }: PromisedTarget,
  { indicator, baseline, name }: Drawn,
): PromiseLineProps {
  const say = (value: number) => levelText(locale, value, indicator)
  const digits = levelDigits(indicator)
  const goal = indicator.target
  const bounds = domainAround(
    [baseline.value, low, high, goal?.value, measured?.value].filter((x) => x !== undefined),
  )
  const band = low === high ? say(low) : `${formatNumber(locale, low, digits)}–${say(high)}`
  return {
    label: t('proposals.promise.drawing', {
      name,
      baseline: say(baseline.value),
      from: baseline.year === null ? 'none' : String(baseline.year),
      year: String(year),
      low: say(low),
      likely: say(likely),
      high: say(high),
      goal: goal ? say(goal.value) : 'none',
    }),
    bounds,
    ticks: ticksIn(bounds).map((value) => ({ value, label: say(value) })),
    baseline: {
      value: baseline.value,
      label:
        baseline.year === null
          ? say(baseline.value)
          : t('proposals.promise.level-in', { level: say(baseline.value), ...yearOf(baseline) }),
    },
    band: { low, likely, high, label: band },
    target: goal && {
      value: goal.value,
      label: t('proposals.promise.goal-level', { level: say(goal.value) }),
    },
    measured: measured && {
      value: measured.value,
      label: t('proposals.promise.level-in', { level: say(measured.value), ...yearOf(measured) }),
    },
  }
}

/** Years are texts in messages: as numbers they would be written 2,028. */
const yearOf = ({ year }: { year: number | null }) => ({
  year: year === null ? 'none' : String(year),
})

/** Three to five round values inside the bounds. */
function ticksIn([low, high]: readonly [number, number]): number[] {
  const rough = (high - low) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.ceil(low / step)
  const count = Math.max(0, Math.floor(high / step) - first + 1)
  return Array.from({ length: count }, (_, place) => {
    // 0.1 + 0.2 would be drawn as 0.30000000000000004.
    return Number(((first + place) * step).toPrecision(12))
  })
}
