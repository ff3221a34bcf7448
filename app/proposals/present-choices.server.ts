import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { listSources } from '#db/queries/framework/list-sources'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { type Indicator, sourceNames, toIndicator } from '~/framework/indicator'
import { sortedMunicipalities } from '~/framework/municipality'
import { levelText } from '~/framework/sentence.server'
import { pickText } from '~/i18n/texts'
import type { DirectionChoice, IndicatorChoice } from './wizard'

export async function municipalityChoices({ app, locale }: RequestContext) {
  const rows = await listMunicipalities(app.db.read)
  return sortedMunicipalities(rows, locale).map(({ nis, name }) => ({ nis, name }))
}

interface Edition {
  editionId: string
  /** Directions that the call targets; what stands under them is named first. */
  callDirections: readonly string[]
}

export async function directionChoices(
  { app, locale }: RequestContext,
  { editionId, callDirections }: Edition,
): Promise<DirectionChoice[]> {
  const rows = await listDirections(app.db.read, editionId)
  return rows.map(toDirection).map(({ key, name, description, shape, hue }) => ({
    key,
    name: pickText(name, locale).text,
    hint: pickText(description, locale).text,
    shape,
    hue,
    isOfCall: callDirections.includes(key),
  }))
}

/** How each condition is checked, in the words of the edition. */
export async function conditionTests(
  { app, locale }: RequestContext,
  editionId: string,
): Promise<Record<string, string>> {
  const rows = await listDirections(app.db.read, editionId)
  return Object.fromEntries(
    rows
      .map(toDirection)
      .flatMap(({ key, test }) => (test ? [[key, pickText(test, locale).text]] : [])),
  )
}

/** The indicators that can be targeted, with where each stands now. */
export async function indicatorChoices(
  context: RequestContext,
  { editionId, callDirections }: Edition,
): Promise<IndicatorChoice[]> {
  const { app, locale } = context
  const indicators = (await listIndicators(app.db.read, editionId)).map(toIndicator)
  const keys = indicators.flatMap(({ baseline }) => (baseline ? [baseline.source] : []))
  const nameOf = sourceNames(await listSources(app.db.read, keys))
  return indicators.map((indicator) => {
    const { text: name, lang } = pickText(indicator.name, locale)
    const source = indicator.baseline && nameOf(indicator.baseline.source)
    return {
      code: indicator.code,
      name,
      lang,
      definition: indicator.definition && pickText(indicator.definition, locale).text,
      unit: pickText(indicator.unit, locale).text,
      better: indicator.better,
      stands: standsAt(context, indicator),
      isIndicative: indicator.baseline?.isIndicative ?? false,
      source: source && pickText(source, locale).text,
      goal: goalOf(context, indicator),
      isOfCall: indicator.directions.some((direction) => callDirections.includes(direction)),
    }
  })
}

function standsAt({ t, locale }: RequestContext, indicator: Indicator): string | null {
  const { baseline } = indicator
  if (!baseline) return null
  return t('proposals.field.stands.value', {
    level: levelText(locale, baseline.value, indicator),
    year: String(baseline.year),
    territory: t(`framework.territory.${baseline.territory}`),
  })
}

function goalOf({ t, locale }: RequestContext, indicator: Indicator): string | null {
  const { target } = indicator
  if (!target) return null
  const level = levelText(locale, target.value, indicator)
  return t('proposals.field.stands.goal', { level, year: String(target.year) })
}
