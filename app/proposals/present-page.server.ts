import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { listSources } from '#db/queries/framework/list-sources'
import { findOfficialReply } from '#db/queries/proposals/find-official-reply'
import { findVersion, type PartnerRow, type VersionRow } from '#db/queries/proposals/find-version'
import { listAuthors } from '#db/queries/proposals/list-authors'
import { listPartners } from '#db/queries/proposals/list-partners'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { type Direction, toDirection } from '~/framework/direction'
import { sourceNames, toIndicator } from '~/framework/indicator'
import { municipalityName } from '~/framework/municipality'
import { formatDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Helix } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { readHistory } from '~/process/history.server'
import type { Visible } from '~/process/load-visible.server'
import { renderMarkdown } from '~/ui/markdown.server'
import type { DirectionMark, VoiceCount } from './card'
import type { DraftText } from './draft'
import { type LangText, officialTexts } from './official-texts.server'
import { marksOf, voicesOf } from './present-cards.server'
import { type EffectView, presentEffect } from './present-points.server'
import { type PromiseView, presentPromise } from './present-promise.server'
import { presentTimeline, type TimelineView } from './present-timeline.server'
import { presentVersions, type VersionItem } from './present-versions.server'
import { readDraft } from './read-draft'
import { type ConditionKey, conditionKeys, type PartnerStatus } from './schema'
import { type Standing, standingOf } from './standing'

export interface AuthorView {
  name: string
  helix: Helix
  /** Whether a partner has agreed; the lead always has. */
  status: PartnerStatus
}

export interface TargetView {
  promise: PromiseView | null
  /** Code and name, where the levels make no sentence. */
  name: string
  href: string
  evidence: string
  /** Where the starting value comes from. */
  source: string | null
  points: EffectView['targets'][string] | null
}

export interface ProposalPageView {
  reference: string
  href: string
  /** The whole address, to be sent or cited. */
  address: string
  title: string
  language: Locale
  standing: Standing
  isHidden: boolean
  /** Has been public at some time: it has voices. */
  isPublic: boolean
  isDraft: boolean
  /** 0 while a draft. */
  version: number
  versionDate: string | null
  authors: AuthorView[]
  leadName: string
  marks: DirectionMark[]
  places: string[]
  call: { title: string; lang: Locale; href: string }
  timeline: TimelineView
  summary: string
  problem: string
  solution: string
  risks: string
  conditions: { key: ConditionKey; html: string }[]
  targets: TargetView[]
  effect: EffectView['all']
  budget: DraftText['budget']
  reply: { texts: LangText[]; date: string } | null
  voices: VoiceCount
  versions: VersionItem[]
  /** The version since which changed paragraphs are marked. */
  since: number | null
  submitted: string | null
}

/** Everything on the page of a proposal that does not depend on who reads it. */
export async function presentProposalPage(
  context: RequestContext,
  visible: Visible,
  since: number | null,
): Promise<ProposalPageView | null> {
  const { locale, now, app, viewer } = context
  const db = app.db.read
  const { row, relation } = visible
  const found = await findVersion(db, row.id, row.version > 0 ? row.version : 'working')
  const call = await findCall(db, { id: row.call_id })
  if (!found || !call) return null
  const earlier =
    since !== null && since < row.version ? await findVersion(db, row.id, since) : null
  const { text } = readDraft(row.language, found)
  const settings = JSON.parse(call.settings) as CallSettings
  const memory = JSON.parse(row.memory) as Memory
  const standing = standingOf({ state: row.state, memory }, { now, terms: settings.terms })
  const history = await readHistory(db, viewer, visible)
  const directions = (await listDirections(db, row.edition_id)).map(toDirection)
  const { leads } = await listAuthors(db, { leadIds: [row.lead_id], proposalIds: [row.id] })
  const partners = await listPartners(db, row.id)
  const day = (at: number) => formatDay(locale, at, now)
  const prose = (key: ProseColumn) => renderMarkdown(found.version[key], earlier?.version[key])
  const [lead] = leads
  return {
    reference: row.reference,
    href: `/${locale}/proposals/${row.reference}`,
    address: `${app.config.origin}/${locale}/proposals/${row.reference}`,
    title: text.title,
    language: row.language as Locale,
    standing,
    isHidden: row.publication === 'hidden',
    isPublic: row.publication !== 'private',
    isDraft: row.version === 0,
    version: row.version,
    versionDate: found.version.submitted_at === null ? null : day(found.version.submitted_at),
    authors: [
      {
        name: lead?.organisation ?? lead?.lead ?? '',
        helix: row.helix as Helix,
        status: 'accepted',
      },
      ...shownPartners(partners, relation.isLead || relation.isPartner),
    ],
    leadName: lead?.lead ?? '',
    marks: marksOf(directions, text.directions, locale),
    places: await placesOf(context, text.municipalities),
    call: callLink(call, locale),
    timeline: presentTimeline(context, {
      reference: row.reference,
      memory,
      standing,
      history,
      call: settings,
    }),
    summary: text.summary,
    problem: prose('problem'),
    solution: prose('solution'),
    risks: prose('risks'),
    conditions: conditionKeys.map((key) => ({ key, html: prose(key) })),
    ...(await presentTargets(context, { text, call, directions })),
    budget: text.budget,
    reply: await presentReply(context, row.id),
    voices: voicesOf(row),
    versions: await presentVersions(context, visible),
    since: earlier ? since : null,
    submitted: row.submitted_at === null ? null : day(row.submitted_at),
  }
}

type ProseColumn = Extract<keyof VersionRow, 'problem' | 'solution' | 'risks' | ConditionKey>

/** Who has agreed; those still asked are for the authors. */
const shownPartners = (partners: readonly PartnerRow[], isAuthor: boolean): AuthorView[] =>
  partners
    .filter(({ status }) => status === 'accepted' || (isAuthor && status === 'invited'))
    .map(({ name, helix, status }) => ({
      name,
      helix: helix as Helix,
      status: status as PartnerStatus,
    }))

/** Names of municipalities; empty where it is the whole Region. */
async function placesOf({ app, locale }: RequestContext, nis: readonly string[]) {
  const all = await listMunicipalities(app.db.read)
  if (nis.length >= all.length) return []
  return all.filter((one) => nis.includes(one.nis)).map((one) => municipalityName(one, locale))
}

function callLink(call: CallWithDirections, locale: Locale): ProposalPageView['call'] {
  const { text, lang } = pickText(JSON.parse(call.title) as PartialTexts, locale)
  return { title: text, lang, href: `/${locale}/calls/${call.reference}` }
}

interface Promised {
  text: DraftText
  call: CallWithDirections
  directions: readonly Direction[]
}

async function presentTargets(
  context: RequestContext,
  { text, call, directions }: Promised,
): Promise<Pick<ProposalPageView, 'targets' | 'effect'>> {
  const { t, locale, app } = context
  const indicators = await listIndicators(app.db.read, call.edition_id)
  const keys = indicators.flatMap(({ baseline }) => (baseline ? [baseline.source] : []))
  const nameOf = sourceNames(await listSources(app.db.read, keys))
  const named = (key: string) => {
    const direction = directions.find((one) => one.key === key)
    return direction ? pickText(direction.name, locale).text : key
  }
  const effect = presentEffect(
    context,
    text.targets.map(({ baseline, ...target }) => ({ ...target, baseline: baseline?.value })),
    { call, indicators, directionName: named },
  )
  const targets = text.targets.map((target): TargetView => {
    const row = indicators.find(({ code }) => code === target.indicator)
    invariant(row, `${target.indicator} is in the edition of its call`)
    const indicator = toIndicator(row)
    const source = indicator.baseline && nameOf(indicator.baseline.source)
    return {
      promise: presentPromise(t, locale, target, indicator),
      name: pickText(indicator.name, locale).text,
      href: `/${locale}/indicators/${target.indicator}`,
      evidence: renderMarkdown(target.evidence),
      source: source ? pickText(source, locale).text : target.baseline?.source || null,
      points: effect.targets[target.indicator] ?? null,
    }
  })
  return { targets, effect: effect.all }
}

async function presentReply(
  { app, locale, now }: RequestContext,
  proposalId: string,
): Promise<ProposalPageView['reply']> {
  const reply = await findOfficialReply(app.db.read, proposalId)
  return (
    reply && {
      texts: officialTexts(JSON.parse(reply.texts) as PartialTexts, locale),
      date: formatDay(locale, reply.updated_at, now),
    }
  )
}
