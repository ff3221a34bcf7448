import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listIndicatorScales } from '#db/queries/framework/list-indicator-scales'
import { countRegistered } from '#db/queries/proposals/count-registered'
import { listAims } from '#db/queries/proposals/list-aims'
import { noFilter } from '#db/queries/proposals/register-filter'
import type { RequestContext } from '~/context.server'
import { toIndicator } from '~/framework/indicator'
import { formatValue } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { domainAround } from '~/ui/scale'
import { type PromiseView, presentPromise } from './present-promise.server'
import type { ProposalStateKey } from './state'

export interface Aim {
  reference: string
  href: string
  title: string
  language: Locale
  state: ProposalStateKey
  promise: PromiseView
  /** Part of the Region's people whom it reaches: "7 %". */
  share: string
}

export interface Aims {
  count: number
  isMore: boolean
  items: Aim[]
  /** Ends of the line that all drawings share; null where nothing can be drawn. */
  bounds: readonly [number, number] | null
}

/** As many as can be compared at a look. */
const shown = 12

/** Who wants to move an indicator, and how far: all on one scale. */
export async function presentAims(context: RequestContext, code: string): Promise<Aims> {
  const { app, locale, t } = context
  const { db } = app
  const edition = await findPresentEdition(db.read)
  const [row] = edition ? await listIndicatorScales(db.read, [edition.id], [code]) : []
  const found = await countRegistered(db.read, db.kind, { ...noFilter, indicators: [code] })
  if (!row || found.count === 0) return { ...found, items: [], bounds: null }
  const indicator = toIndicator(row)
  const rows = await listAims(db.read, db.kind, { indicator: code, limit: shown })
  const items = rows.flatMap((aim): Aim[] => {
    const baseline =
      aim.baseline_value === null ? null : { value: aim.baseline_value, year: aim.baseline_year }
    const promise = presentPromise(t, locale, { ...aim, baseline }, indicator)
    if (!promise) return []
    return [
      {
        reference: aim.reference,
        href: `/${locale}/proposals/${aim.reference}`,
        title: aim.title,
        language: aim.language as Locale,
        state: aim.state as ProposalStateKey,
        promise,
        share: formatValue(locale, aim.share * 100, '%'),
      },
    ]
  })
  const values = items.flatMap(({ promise: { line } }) =>
    line ? [line.baseline.value, line.band.low, line.band.high] : [],
  )
  return { ...found, items, bounds: values.length > 0 ? domainAround(values, 0.1) : null }
}
