import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listContextEditions } from '#db/queries/framework/list-context-editions'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import type { RequestContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { pickText, type Texts } from '~/i18n/texts'
import { presentContextIndex } from './context-index.server'
import { type Direction, toDirection } from './direction'
import { indicatorCard } from './indicator-card.server'
import type { DirectionHead, IndicatorCard, IndicatorsView } from './pages'

/** All indicators of the present edition by direction, and the context index below. */
export async function presentIndicators(context: RequestContext): Promise<IndicatorsView> {
  const { app, locale, t } = context
  const db = app.db.read
  const edition = await findPresentEdition(db)
  const directions = edition ? (await listDirections(db, edition.id)).map(toDirection) : []
  const indicators = edition ? await listIndicators(db, edition.id) : []
  const [other] = await listContextEditions(db)
  return {
    title: t('framework.page.title'),
    description: t('framework.page.lead'),
    edition: edition ? pickText(JSON.parse(edition.name) as Texts, locale).text : '',
    count: indicators.length,
    groups: directions
      .map((direction) => ({
        direction: directionHead(direction, locale),
        // One that belongs to several stands under the first.
        cards: indicators
          .filter((row) => firstOf(directions, row.directions) === direction.key)
          .map((row) => indicatorCard(context, row)),
      }))
      .filter(({ cards }) => cards.length > 0),
    context: other ? await presentContextIndex(context, other) : null,
  }
}

const firstOf = (directions: readonly Direction[], keys: readonly string[]) =>
  directions.find(({ key }) => keys.includes(key))?.key

export function directionHead(direction: Direction, locale: Locale): DirectionHead {
  const { key, name, shape, hue, kind } = direction
  return {
    key,
    shape,
    hue,
    kind,
    href: `/${locale}/directions/${key}`,
    label: pickText(name, locale).text,
  }
}

export interface DirectionView {
  title: string
  description: string
  head: DirectionHead
  answers: { text: string; lang: Locale }
  test: { text: string; lang: Locale } | null
  cards: IndicatorCard[]
}

/** One direction with its indicators; null where the present edition has none of this key. */
export async function presentDirection(
  context: RequestContext,
  key: string,
): Promise<DirectionView | null> {
  const { app, locale } = context
  const db = app.db.read
  const edition = await findPresentEdition(db)
  if (!edition) return null
  const direction = (await listDirections(db, edition.id))
    .map(toDirection)
    .find((known) => known.key === key)
  if (!direction) return null
  const indicators = await listIndicators(db, edition.id)
  const answers = pickText(direction.description, locale)
  return {
    title: pickText(direction.name, locale).text,
    description: answers.text,
    head: directionHead(direction, locale),
    answers,
    test: direction.test && pickText(direction.test, locale),
    cards: indicators
      .filter((row) => row.directions.includes(key))
      .map((row) => indicatorCard(context, row)),
  }
}
