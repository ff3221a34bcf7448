import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDimensions } from '#db/queries/framework/list-dimensions'
import { listDirections } from '#db/queries/framework/list-directions'
import { type IndicatorRow, listIndicators } from '#db/queries/framework/list-indicators'
import { listSources } from '#db/queries/framework/list-sources'
import type { RequestContext } from '~/context.server'
import { formatNumber } from '~/i18n/formats'
import { pickText, type Texts } from '~/i18n/texts'
import { toDirection } from './direction'
import { toIndicator } from './indicator'
import { indicatorCard } from './indicator-card.server'
import { type IndicatorView, type ObservationLine, type Territory, territories } from './pages'
import { directionHead } from './present-indicators.server'
import { levelText } from './sentence.server'

/** One indicator with all that is known of it; null where the present edition has no such code. */
export async function presentIndicator(
  context: RequestContext,
  code: string,
): Promise<IndicatorView | null> {
  const { app, locale, t } = context
  const db = app.db.read
  const edition = await findPresentEdition(db)
  if (!edition) return null
  const [row] = await listIndicators(db, edition.id, [code])
  if (!row) return null
  const card = indicatorCard(context, row)
  const directions = (await listDirections(db, edition.id)).map(toDirection)
  const dimensions = await listDimensions(db, edition.id)
  const dimension = dimensions.find(({ key }) => key === row.dimension)
  const definition = row.definition && pickText(JSON.parse(row.definition) as Texts, locale)
  const fact = (label: string, value: string | null | undefined) =>
    value ? [{ label: t(`framework.${label}`), value }] : []
  return {
    title: card.name.text,
    description: definition ? definition.text : card.name.text,
    card,
    definition: definition || null,
    directions: directions
      .filter(({ key }) => row.directions.includes(key))
      .map((direction) => directionHead(direction, locale)),
    boundsByCall: row.bounds_by_call === 1,
    facts: [
      ...fact('code', row.code),
      ...fact('better', t(`framework.better.${row.better}`)),
      ...fact('bounds', t('framework.bounds.from-to', card.bounds)),
      ...fact('weight', formatNumber(locale, row.weight, 2)),
      ...fact('dimension', dimension && pickText(JSON.parse(dimension.name) as Texts, locale).text),
      ...fact(
        'beneficiaries',
        (JSON.parse(row.beneficiaries) as string[])
          .map((who) => t(`framework.beneficiary.${who}`))
          .join(', '),
      ),
      ...fact('type', row.type && t(`framework.type.${row.type}`)),
      ...fact('origin', row.origin),
      ...fact('edition', pickText(JSON.parse(edition.name) as Texts, locale).text),
    ],
    baselineNote: baselineNote(context, row),
    observations: await observationLines(context, row),
  }
}

function baselineNote({ t }: RequestContext, { baseline }: IndicatorRow): string | null {
  if (!baseline) return t('framework.baseline.none.help')
  if (baseline.territory === 'BXL') return null
  return t('framework.baseline.elsewhere', {
    territory: t(`framework.territory.${baseline.territory}`),
  })
}

async function observationLines(
  { app, locale }: RequestContext,
  row: IndicatorRow,
): Promise<ObservationLine[]> {
  const indicator = toIndicator(row)
  const sources = await listSources(
    app.db.read,
    row.observations.map(({ source }) => source),
  )
  return row.observations
    .filter((one) => (territories as readonly string[]).includes(one.territory))
    .map((one) => {
      const source = sources.find(({ key }) => key === one.source)
      const name = source && pickText(JSON.parse(source.name) as Texts, locale).text
      return {
        territory: one.territory as Territory,
        year: one.year,
        value: one.value,
        text: levelText(locale, one.value, indicator),
        isIndicative: one.is_indicative === 1,
        isBaseline: one.is_baseline === 1,
        source: { text: name ?? one.source, address: source?.address ?? null },
      }
    })
    .sort(
      (a, b) =>
        territories.indexOf(a.territory) - territories.indexOf(b.territory) || b.year - a.year,
    )
}
