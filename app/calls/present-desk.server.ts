import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { listCalls } from '#db/queries/calls/list-calls'
import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDirections } from '#db/queries/framework/list-directions'
import type { CallMemory } from '#workflows/call/facts'
import { callWorkflow } from '#workflows/call/machine'
import { type CallState, callStates } from '#workflows/call/states'
import { explain } from '#workflows/explain'
import { defaultTerms } from '#workflows/proposal/terms'
import type { AppContext } from '~/context.server'
import { formatNumber, isoDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Translate } from '~/i18n/translate'
import { hasRole, type Person } from '~/identity/schema'
import { loadCallFacts } from './facts.server'
import type { CallSettings } from './schema'

/** A line of the desk's list. */
export interface CallLine {
  reference: string
  title: string
  lang: Locale
  state: string
  isStanding: boolean
  opensAt: number | null
  closesAt: number | null
  budget: number | null
}

export async function presentCalls(app: AppContext, locale: Locale): Promise<CallLine[]> {
  const calls = await listCalls(app.db.read, callStates)
  return calls.map((call) => {
    const { text, lang } = pickText(JSON.parse(call.title) as PartialTexts, locale)
    return {
      reference: call.reference,
      title: text || call.reference,
      lang,
      state: call.state,
      isStanding: call.is_standing === 1,
      opensAt: call.opens_at,
      closesAt: call.closes_at,
      budget: call.budget,
    }
  })
}

/** The fields of the form as text, for a new call or for one being written. */
export interface CallFields {
  revision: string
  title: PartialTexts
  summary: PartialTexts
  conditions: PartialTexts
  standing: string
  opens: string
  closes: string
  budget: string
  maximumGrant: string
  directions: Record<string, string>
  consultationDays: string
  quorum: string
  panelGroups: string
  reviewing: string
  appeals: string
  officialReply: string
  effectScale: string
}

export interface CallDesk {
  reference: string | null
  state: string
  fields: CallFields
  directions: { key: string; name: string }[]
  /** Only an administrator writes; officers read. */
  mayWrite: boolean
  /** Why it cannot be published yet; empty where it can. */
  missing: string[]
}

const emptyTexts: PartialTexts = {}

export async function presentCallDesk(
  app: AppContext,
  viewer: Person,
  { reference, locale, t }: { reference: string | null; locale: Locale; t: Translate },
): Promise<CallDesk | null> {
  const call = reference === null ? null : await findCall(app.db.read, { reference })
  if (reference !== null && !call) return null
  const edition = await findPresentEdition(app.db.read)
  const directions = edition ? await listDirections(app.db.read, edition.id) : []
  return {
    reference: call?.reference ?? null,
    state: call?.state ?? 'draft',
    fields: fieldsOf(call, locale),
    directions: directions.map(({ key, name }) => ({
      key,
      name: pickText(JSON.parse(name) as PartialTexts, locale).text,
    })),
    mayWrite: hasRole(viewer, 'administrator'),
    missing: call ? await whatIsMissing(app, viewer, call, t) : [],
  }
}

async function whatIsMissing(
  app: AppContext,
  viewer: Person,
  call: CallWithDirections,
  t: Translate,
): Promise<string[]> {
  const now = app.clock.now()
  const facts = await loadCallFacts(app.db.read, call, { now, actorId: viewer.id })
  const memory = JSON.parse(call.memory) as CallMemory
  const snapshot = { state: call.state as CallState, memory, facts }
  const publish = explain(callWorkflow, snapshot).find(({ event }) => event === 'publish')
  return (publish?.reasons ?? []).map(({ code, params }) => t(`calls.reason.${code}`, params))
}

function fieldsOf(call: CallWithDirections | null, locale: Locale): CallFields {
  const settings = call && (JSON.parse(call.settings) as CallSettings)
  const number = (value: number | null | undefined, digits = 0) =>
    value === null || value === undefined ? '' : formatNumber(locale, value, digits)
  const texts = (json: string | undefined) =>
    json ? (JSON.parse(json) as PartialTexts) : emptyTexts
  return {
    revision: String(call?.revision ?? 0),
    title: texts(call?.title),
    summary: texts(call?.summary),
    conditions: texts(call?.conditions),
    standing: call?.is_standing === 1 ? 'on' : '',
    opens: call?.opens_at ? isoDay(call.opens_at) : '',
    closes: call?.closes_at ? isoDay(call.closes_at) : '',
    budget: number(call?.budget),
    maximumGrant: number(call?.max_grant),
    directions: Object.fromEntries(
      (call?.directions ?? []).map(({ direction, weight }) => [direction, number(weight * 100, 1)]),
    ),
    consultationDays: number(settings?.terms.consultation ?? defaultTerms.consultation),
    quorum: number(settings?.quorum ?? 3),
    panelGroups: number(settings?.panelGroups ?? 2),
    reviewing: settings?.reviewing ?? 'hidden',
    appeals: (settings?.appeals ?? true) ? 'on' : '',
    officialReply: (settings?.officialReply ?? true) ? 'on' : '',
    effectScale: number(settings?.effectScale ?? 0.2, 3),
  }
}
