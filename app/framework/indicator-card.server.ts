import type { IndicatorRow } from '#db/queries/framework/list-indicators'
import type { RequestContext } from '~/context.server'
import { formatNumber } from '~/i18n/formats'
import { pickText } from '~/i18n/texts'
import { levelDigits } from '~/scoring/promise'
import { placeOn } from '~/ui/scale'
import { type Indicator, type Observation, toIndicator, toObservation } from './indicator'
import { type IndicatorCard, type LatestValue, type Trend, territories } from './pages'
import { levelText } from './sentence.server'

/** An indicator as a small drawing: newest values, official target, how it moved. */
export function indicatorCard({ locale }: RequestContext, row: IndicatorRow): IndicatorCard {
  const indicator = toIndicator(row)
  const observations = row.observations.map(toObservation)
  const place = placeOn([indicator.min, indicator.max])
  const say = (value: number) => levelText(locale, value, indicator)
  // A long unit is said once, beside the values.
  const hasShortUnit = pickText(indicator.unit, locale).text.length <= 2
  const end = (value: number) => (hasShortUnit ? say(value) : formatNumber(locale, value))
  const values = territories.flatMap((territory): LatestValue[] => {
    const last = newest(observations.filter((one) => one.territory === territory))
    if (!last) return []
    const { value, year, isIndicative } = last
    return [{ territory, value, year, isIndicative, text: say(value), at: place(value).at }]
  })
  const { target } = indicator
  return {
    code: indicator.code,
    href: `/${locale}/indicators/${indicator.code}`,
    name: pickText(indicator.name, locale),
    better: indicator.better,
    values,
    target: target && {
      text: say(target.value),
      year: target.year,
      at: place(target.value).at,
    },
    bounds: { min: end(indicator.min), max: end(indicator.max) },
    trend: trendOf(observations, indicator, locale),
  }
}

const newest = (observations: readonly Observation[]): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (last, one) => (last && last.year >= one.year ? last : one),
    undefined,
  )

/** Of the innermost territory that was observed twice. */
function trendOf(
  observations: readonly Observation[],
  indicator: Indicator,
  locale: RequestContext['locale'],
): Trend | null {
  for (const territory of territories) {
    const own = observations.filter((one) => one.territory === territory)
    const last = newest(own)
    const first = own.reduce<Observation | undefined>(
      (oldest, one) => (oldest && oldest.year <= one.year ? oldest : one),
      undefined,
    )
    if (!first || !last || first.year === last.year) continue
    const change = last.value - first.value
    const isUp = change > 0
    const isBetter = isUp === (indicator.better === 'higher')
    const sign = isUp ? '+' : change < 0 ? '−' : ''
    return {
      territory,
      since: first.year,
      way: change === 0 ? 'same' : isBetter ? 'better' : 'worse',
      change: sign + formatNumber(locale, Math.abs(change), levelDigits(indicator)),
      isUp,
    }
  }
  return null
}
