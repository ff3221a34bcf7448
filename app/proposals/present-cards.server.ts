import { listCallsById } from '#db/queries/calls/list-calls-by-id'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicatorScales } from '#db/queries/framework/list-indicator-scales'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { listAuthors } from '#db/queries/proposals/list-authors'
import {
  type LeadingTargetRow,
  listLeadingTargets,
} from '#db/queries/proposals/list-leading-targets'
import type { RegisteredRow } from '#db/queries/proposals/list-registered'
import type { Memory } from '#workflows/proposal/memory'
import { defaultTerms } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { type Direction, toDirection } from '~/framework/direction'
import { type Indicator, toIndicator } from '~/framework/indicator'
import { municipalityName } from '~/framework/municipality'
import { levelText } from '~/framework/sentence.server'
import type { Locale } from '~/i18n/locales'
import { pickText } from '~/i18n/texts'
import type { Helix } from '~/identity/schema'
import type { Byline, DirectionMark, ProposalCardView, VoiceCount } from './card'
import { presentPromise } from './present-promise.server'
import { standingOf } from './standing'

/** Cards of a list of the public register, in its order; a handful of queries for all of them. */
export async function presentCards(
  context: RequestContext,
  rows: readonly RegisteredRow[],
): Promise<ProposalCardView[]> {
  if (rows.length === 0) return []
  const { locale, t, now } = context
  const db = context.app.db.read
  const ids = rows.map((row) => row.id)
  const editions = [...new Set(rows.map((row) => row.edition_id))]
  const targets = await listLeadingTargets(db, ids)
  const indicators = await listIndicatorScales(
    db,
    editions,
    targets.map((target) => target.indicator),
  )
  const scales = new Map(
    indicators.map((row) => [`${row.edition_id} ${row.code}`, toIndicator(row)] as const),
  )
  const { leads, partners } = await listAuthors(db, {
    leadIds: rows.map((row) => row.lead_id),
    proposalIds: ids,
  })
  const calls = await listCallsById(
    db,
    rows.map((row) => row.call_id),
  )
  const municipalities = await listMunicipalities(db)
  const directions = new Map<string, Direction[]>()
  for (const edition of editions) {
    directions.set(edition, (await listDirections(db, edition)).map(toDirection))
  }

  return rows.map((row) => {
    const target = targets.find(({ proposal_id }) => proposal_id === row.id)
    const indicator = target && scales.get(`${row.edition_id} ${target.indicator}`)
    const call = calls.find(({ id }) => id === row.call_id)
    const terms = call ? (JSON.parse(call.settings) as CallSettings).terms : defaultTerms
    const lead = leads.find(({ leadId }) => leadId === row.lead_id)
    const places = JSON.parse(row.municipalities) as string[]
    const promise =
      target && indicator ? presentPromise(t, locale, withBaseline(target), indicator) : null
    return {
      reference: row.reference,
      href: `/${locale}/proposals/${row.reference}`,
      title: row.title,
      language: row.language as Locale,
      marks: marksOf(directions.get(row.edition_id) ?? [], JSON.parse(row.directions), locale),
      promise,
      start: target && indicator ? startOf(context, target, indicator) : null,
      by: {
        name: lead?.organisation ?? lead?.lead ?? '',
        helix: row.helix as Helix,
        partners: partners
          .filter(({ proposalId }) => proposalId === row.id)
          .map(({ name, helix }) => ({ name, helix: helix as Helix })),
      } satisfies Byline,
      places:
        places.length >= municipalities.length
          ? []
          : municipalities
              .filter(({ nis }) => places.includes(nis))
              .map((municipality) => municipalityName(municipality, locale)),
      standing: standingOf(
        { state: row.state, memory: JSON.parse(row.memory) as Memory },
        { now, terms },
      ),
      voices: voicesOf(row),
      comments: row.comment_count,
    }
  })
}

export const voicesOf = (
  row: Pick<
    RegisteredRow,
    'support_citizen' | 'support_business' | 'support_academia' | 'support_public_service'
  >,
): VoiceCount => ({
  citizen: row.support_citizen,
  business: row.support_business,
  academia: row.support_academia,
  'public-service': row.support_public_service,
})

/** The marks of a proposal in its own order; a direction that its edition lacks has none. */
export function marksOf(
  directions: readonly Direction[],
  keys: readonly string[],
  locale: Locale,
): DirectionMark[] {
  return keys.flatMap((key) => {
    const direction = directions.find((known) => known.key === key)
    if (!direction) return []
    const { shape, hue } = direction
    return [{ key, shape, hue, label: pickText(direction.name, locale).text }]
  })
}

const withBaseline = <T extends { baseline_value: number | null; baseline_year: number | null }>(
  target: T,
) => ({
  ...target,
  baseline:
    target.baseline_value === null
      ? null
      : { value: target.baseline_value, year: target.baseline_year },
})

function startOf(
  { t, locale }: RequestContext,
  target: LeadingTargetRow,
  indicator: Indicator,
): string | null {
  const value = indicator.baseline?.value ?? target.baseline_value
  const year = indicator.baseline?.year ?? target.baseline_year
  if (value === null) return null
  const level = levelText(locale, value, indicator)
  return year === null ? level : t('proposals.start', { year: String(year), level })
}
