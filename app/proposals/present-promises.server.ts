import { listIndicators } from '#db/queries/framework/list-indicators'
import type { RequestContext } from '~/context.server'
import { toIndicator } from '~/framework/indicator'
import type { Locale } from '~/i18n/locales'
import { readNumber } from '~/i18n/read-number'
import { type PromisedTarget, type PromiseView, presentPromise } from './present-promise.server'
import type { Typed } from './read-draft'

/**
 * The live sentence of each target as it is typed at this moment; null for one that is not yet
 * filled in or out of order.
 */
export async function presentPromises(
  { app, t, locale }: RequestContext,
  editionId: string,
  typed: Typed,
): Promise<(PromiseView | null)[]> {
  const rows = rowsOf(typed.targets)
  const codes = rows.flatMap(({ indicator }) => (indicator ? [indicator] : []))
  const indicators = (await listIndicators(app.db.read, editionId, codes)).map(toIndicator)
  return rows.map((row) => {
    const indicator = indicators.find(({ code }) => code === row.indicator)
    const target = readTarget(row, locale)
    return indicator && target ? presentPromise(t, locale, target, indicator) : null
  })
}

function readTarget(row: Record<string, string>, locale: Locale): PromisedTarget | null {
  const read = (field: string) => readNumber(row[field] ?? '', locale)
  const [low, likely, high, year] = [read('low'), read('likely'), read('high'), read('year')]
  if (low === null || likely === null || high === null || year === null) return null
  const own = read('baseline')
  return {
    low,
    likely,
    high,
    year,
    share: (read('share') ?? 100) / 100,
    baseline: own === null ? null : { value: own, year: read('baselineYear') },
  }
}

export const rowsOf = (value: Typed[string] | undefined): Record<string, string>[] =>
  Array.isArray(value)
    ? value.filter((row): row is Record<string, string> => typeof row === 'object')
    : []
