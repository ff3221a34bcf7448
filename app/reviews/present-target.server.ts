import type { CallWithDirections } from '#db/queries/calls/find-call'
import type { IndicatorRow } from '#db/queries/framework/list-indicators'
import { schemeOf } from '~/calls/scheme'
import type { RequestContext } from '~/context.server'
import type { Indicator } from '~/framework/indicator'
import { levelText } from '~/framework/sentence.server'
import { formatNumber } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { pickText } from '~/i18n/texts'
import type { DraftTarget } from '~/proposals/draft'
import { signOf } from '~/scoring/normalise'
import { pathWeights } from '~/scoring/path-weights'
import { levelDigits } from '~/scoring/promise'
import type { Worth } from './estimate'

/** One target as a reviewer judges it. */
export interface ReviewTargetView {
  indicator: string
  name: string
  lang: Locale
  unit: string
  better: 'higher' | 'lower'
  year: string
  bounds: readonly [number, number]
  /** "0 %" and "100 %". */
  boundLabels: readonly [string, string]
  /** Digits after the sign, for marks and sums. */
  digits: number
  baseline: { value: number; label: string; year: string } | null
  claim: { low: number; likely: number; high: number }
  /** "86 % (84 to 88)". */
  claimText: { likely: string; low: string; high: string }
  /** How the levels become index points; null where they are not counted. */
  worth: Worth | null
  /** Why there are no points, in words. */
  unscored: string | null
}

interface Scheme {
  call: CallWithDirections
  rows: readonly IndicatorRow[]
}

export function presentTarget(
  { t, locale }: RequestContext,
  target: DraftTarget,
  indicator: Indicator,
  { call, rows }: Scheme,
): ReviewTargetView {
  const scheme = schemeOf(call, rows)
  const weights = pathWeights(scheme)
  const scored = scheme.indicators.find(({ code }) => code === indicator.code)
  const { min, max } = scored ?? indicator
  const path = weights.ok ? weights.value.indicators.get(indicator.code) : undefined
  const baseline = indicator.baseline ?? target.baseline
  const say = (value: number) => levelText(locale, value, indicator)
  const digits = levelDigits({ min, max, better: indicator.better })
  const plain = (value: number) => formatNumber(locale, value, digits)
  const { text: name, lang } = pickText(indicator.name, locale)
  const { low, likely, high, share } = target
  const unscored = !baseline ? 'no-baseline' : !path ? 'not-in-call' : null
  return {
    indicator: indicator.code,
    name,
    lang,
    unit: pickText(indicator.unit, locale).text,
    better: indicator.better,
    year: String(target.year),
    bounds: [min, max],
    boundLabels: [say(min), say(max)],
    digits,
    baseline: baseline && {
      value: baseline.value,
      label: say(baseline.value),
      year: String(baseline.year),
    },
    claim: { low, likely, high },
    claimText: { likely: say(likely), low: plain(low), high: plain(high) },
    worth:
      baseline && path
        ? {
            baseline: baseline.value,
            pointsPerUnit:
              (100 * path.weight * share * signOf({ min, max, better: indicator.better })) /
              (max - min),
          }
        : null,
    unscored: unscored && t(`scoring.unscored.${unscored}`),
  }
}
