import { type CallRow, type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { listCallDirections } from '#db/queries/calls/list-call-directions'
import { listCalls } from '#db/queries/calls/list-calls'
import { listDirections } from '#db/queries/framework/list-directions'
import { listRegisterCounts } from '#db/queries/proposals/list-register-counts'
import { promisedDays } from '#workflows/proposal/terms'
import type { RequestContext } from '~/context.server'
import { type Direction, toDirection } from '~/framework/direction'
import { type PartialTexts, pickText } from '~/i18n/texts'
import { renderMarkdown } from '~/ui/markdown.server'
import { isPublicCall, publicCallStates, showsRanking } from './policy'
import type { CallItem, CallPageView, StageTerm } from './public-call'
import type { CallSettings } from './schema'

export type CallParts = 'open' | 'announced' | 'examined' | 'over'

const partOf: Record<string, CallParts> = {
  open: 'open',
  published: 'announced',
  closed: 'examined',
  deciding: 'examined',
  decided: 'over',
  archived: 'over',
  cancelled: 'over',
}

/** Every public call by where it stands. */
export async function presentPublicCalls(
  context: RequestContext,
): Promise<Record<CallParts, CallItem[]>> {
  const db = context.app.db.read
  const calls = await listCalls(db, publicCallStates)
  const weights = await listCallDirections(
    db,
    calls.map(({ id }) => id),
  )
  const counts = await listRegisterCounts(db)
  const editions = new Map<string, Direction[]>()
  for (const edition of new Set(calls.map((call) => call.edition_id))) {
    editions.set(edition, (await listDirections(db, edition)).map(toDirection))
  }
  const items: Record<CallParts, CallItem[]> = { open: [], announced: [], examined: [], over: [] }
  for (const call of calls) {
    const directions = weights.filter(({ call_id }) => call_id === call.id)
    const item = itemOf(context, { ...call, directions }, editions.get(call.edition_id) ?? [])
    items[partOf[call.state] ?? 'over'].push({
      ...item,
      proposals: counts.call.get(call.id) ?? 0,
    })
  }
  return items
}

/** One call for everybody; null where there is none of this reference or it is being prepared. */
export async function presentCall(
  context: RequestContext,
  reference: string,
): Promise<(CallPageView & { id: string }) | null> {
  const { app, locale, now } = context
  const db = app.db.read
  const call = await findCall(db, { reference })
  if (!call || !isPublicCall(call.state)) return null
  const directions = (await listDirections(db, call.edition_id)).map(toDirection)
  const settings = JSON.parse(call.settings) as CallSettings
  const conditions = pickText(JSON.parse(call.conditions) as PartialTexts, locale)
  const item = itemOf(context, call, directions)
  const counts = await listRegisterCounts(db)
  return {
    ...item,
    id: call.id,
    pageTitle: item.title.text,
    proposals: counts.call.get(call.id) ?? 0,
    conditions: conditions.text.trim()
      ? { html: renderMarkdown(conditions.text), lang: conditions.lang }
      : null,
    terms: termsOf(settings),
    promised: promisedDays(settings.terms, settings.consultation),
    quorum: settings.quorum,
    panelGroups: settings.panelGroups,
    reviewing: settings.reviewing,
    appeals: settings.appeals,
    isOpen: isOpen(call, now),
    isRanked: showsRanking(call.state),
  }
}

/** The whole last second still counts. */
function isOpen(call: CallRow, now: number): boolean {
  const hasOpened = call.opens_at !== null && call.opens_at <= now
  const isPast = call.closes_at !== null && call.closes_at + 1000 <= now
  return ['published', 'open'].includes(call.state) && hasOpened && !isPast
}

function itemOf(
  { locale }: RequestContext,
  call: CallWithDirections,
  directions: readonly Direction[],
): CallItem {
  const all = call.directions.reduce((sum, { weight }) => sum + weight, 0) || 1
  return {
    reference: call.reference,
    href: `/${locale}/calls/${call.reference}`,
    state: call.state,
    isStanding: call.is_standing === 1,
    title: pickText(JSON.parse(call.title) as PartialTexts, locale),
    summary: pickText(JSON.parse(call.summary) as PartialTexts, locale),
    opensAt: call.opens_at,
    closesAt: call.closes_at,
    budget: call.budget,
    maximumGrant: call.max_grant,
    proposals: 0,
    directions: call.directions
      .flatMap(({ direction: key, weight }) => {
        const direction = directions.find((known) => known.key === key)
        if (!direction) return []
        const { name, shape, hue } = direction
        const label = pickText(name, locale).text
        const href = `/${locale}/directions/${key}`
        return [{ key, label, shape, hue, href, share: weight / all }]
      })
      .sort((a, b) => b.share - a.share),
  }
}

function termsOf({ terms, consultation }: CallSettings): StageTerm[] {
  const stages: StageTerm[] = [
    { key: 'admissibility', days: terms.admissibility },
    { key: 'consultation', days: consultation ? terms.consultation : 0 },
    { key: 'evaluation', days: terms.evaluation },
    { key: 'decision', days: terms.deliberation + terms.cosigning + terms.decided },
  ]
  return stages.filter(({ days }) => days > 0)
}
