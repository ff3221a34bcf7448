import type { CallWithDirections } from '#db/queries/calls/find-call'
import type { IndicatorRow } from '#db/queries/framework/list-indicators'
import type { CallScheme } from '~/scoring/path-weights'
import type { CallSettings } from './schema'

/** What the science needs of a call: its weighted directions and its edition's indicators. */
export function schemeOf(
  call: CallWithDirections,
  indicators: readonly IndicatorRow[],
): CallScheme {
  const { bounds } = JSON.parse(call.settings) as CallSettings
  return {
    directions: call.directions.map(({ direction, weight }) => ({ key: direction, weight })),
    indicators: indicators.map((indicator) => ({
      code: indicator.code,
      min: bounds[indicator.code]?.min ?? indicator.min,
      max: bounds[indicator.code]?.max ?? indicator.max,
      better: indicator.better as 'higher' | 'lower',
      weight: indicator.weight,
      directions: indicator.directions,
      baseline: indicator.baseline?.value ?? null,
    })),
  }
}
