import type { EditionRow } from '#db/queries/framework/find-present-edition'
import { listIndicatorGroups } from '#db/queries/framework/list-indicator-groups'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listSources } from '#db/queries/framework/list-sources'
import type { RequestContext } from '~/context.server'
import { formatNumber } from '~/i18n/formats'
import { pickText, type Texts } from '~/i18n/texts'
import { indexScore } from '~/scoring/index-score'
import type { ContextIndex, ContextRow } from './pages'

/** Scores are published out of a hundred. */
const points = 100

/**
 * A composite index for context, Belgium beside the European Union, computed from its indicators
 * by its own tree of weights. Null where the edition holds no such index.
 */
export async function presentContextIndex(
  { app, locale, t }: RequestContext,
  edition: EditionRow,
): Promise<ContextIndex | null> {
  const db = app.db.read
  const groups = await listIndicatorGroups(db, edition.id)
  if (groups.length === 0) return null
  const indicators = await listIndicators(db, edition.id)
  const valuesOf = (territory: string) =>
    Object.fromEntries(
      indicators.map(({ code, observations }) => [
        code,
        observations.find((one) => one.territory === territory)?.value ?? null,
      ]),
    )
  const scored = indexScore({
    indicators: indicators.map(({ code, min, max, weight, better }) => ({
      code,
      min,
      max,
      weight,
      better: better as 'higher' | 'lower',
    })),
    groups: groups.map(({ key, weight }) => ({
      key,
      weight,
      members: [
        ...groups.filter((group) => group.parent === key).map((group) => group.key),
        ...indicators.filter((one) => one.group_key === key).map((one) => one.code),
      ],
    })),
    values: { BE: valuesOf('BE'), EU: valuesOf('EU') },
    mean: 'arithmetic',
  })
  if (!scored.ok) return null
  const { BE = {}, EU = {} } = scored.value.scores
  const row = (key: string, label: string): ContextRow[] => {
    const [be, eu] = [BE[key], EU[key]]
    if (typeof be !== 'number' || typeof eu !== 'number') return []
    const say = (score: number) => formatNumber(locale, score * points)
    return [{ key, label, be: be * points, eu: eu * points, beText: say(be), euText: say(eu) }]
  }
  const [total] = row('total', t('framework.index.total'))
  if (!total) return null
  const [sourceKey] = JSON.parse(edition.sources) as string[]
  const [source] = await listSources(db, sourceKey ? [sourceKey] : [])
  return {
    name: pickText(JSON.parse(edition.name) as Texts, locale).text,
    total,
    dimensions: groups
      .filter(({ parent }) => parent === null)
      .flatMap(({ key, name }) => row(key, pickText(JSON.parse(name) as Texts, locale).text)),
    source: source
      ? { text: pickText(JSON.parse(source.name) as Texts, locale).text, address: source.address }
      : null,
  }
}
