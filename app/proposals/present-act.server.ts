import { findCall } from '#db/queries/calls/find-call'
import { listTies } from '#db/queries/process/list-ties'
import { listReviewerCandidates } from '#db/queries/reviews/list-reviewer-candidates'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { formatDay, formatMoney, isoDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { day } from '~/kernel/clock'
import { invariant } from '~/kernel/invariant'
import { type EventField, eventFields, type FieldKind } from '~/process/event-fields'
import type { SentByPeople } from '~/process/event-schema.server'
import { explainActions } from '~/process/explain-actions.server'
import { isFree, loadFacts } from '~/process/facts.server'
import type { Visible } from '~/process/load-visible.server'
import { limits } from './schema'
import { type Standing, standingOf } from './standing'

export interface ActField {
  name: string
  kind: FieldKind
  isOptional: boolean
  label: string
  hint: string | null
  /** What can be chosen; absent where one types. */
  options: { value: string; label: string; disabled?: boolean }[] | null
  /** Most characters. */
  limit: number | null
  /** Earliest day. */
  min: string | null
}

export interface ActView {
  event: SentByPeople
  label: string
  consequence: string
  isGrave: boolean
  revision: number
  proposal: { reference: string; title: string; language: Locale; href: string }
  standing: Standing
  fields: ActField[]
  /** Why not now, and what lifts it; null where it can be sent. */
  refused: { reasons: string[]; isYours: boolean } | null
}

/** What cannot be taken back by whoever does it. */
const grave: readonly SentByPeople[] = [
  ...(['withdraw', 'discard', 'declare-inadmissible', 'stop', 'publish'] as const),
  ...(['uphold', 'overturn', 'complete', 'recuse'] as const),
]

/** One event as a page: what it does, what it asks, or why it is not possible now. */
export async function presentAct(
  context: RequestContext,
  viewer: Person,
  { visible, event }: { visible: Visible; event: SentByPeople },
): Promise<ActView> {
  const { app, t, locale, now } = context
  const { row } = visible
  const call = await findCall(app.db.read, { id: row.call_id })
  invariant(call, `${row.reference} has a call`)
  const { terms } = JSON.parse(call.settings) as CallSettings
  const actions = await explainActions(app.db.read, viewer, visible, now)
  const action = actions.find((one) => one.event === event)
  invariant(action, `${event} is an event of the machine`)
  const memory = JSON.parse(row.memory) as Memory
  return {
    event,
    label: t(`proposals.event.${event}`),
    consequence: t(`proposals.event.${event}.consequence`),
    isGrave: grave.includes(event),
    revision: row.revision,
    proposal: {
      reference: row.reference,
      title: row.title || row.reference,
      language: row.language as Locale,
      href: `/${locale}/proposals/${row.reference}`,
    },
    standing: standingOf({ state: row.state, memory }, { now, terms }),
    fields: action.allowed ? await fieldsOf(context, { visible, event }) : [],
    refused: action.allowed
      ? null
      : {
          reasons: action.reasons.map(({ code, params }) => t(code, params)),
          isYours: action.isYours,
        },
  }
}

interface Asked {
  visible: Visible
  event: SentByPeople
}

async function fieldsOf(context: RequestContext, asked: Asked): Promise<ActField[]> {
  const fields: EventField[] = eventFields[asked.event]
  // A lead says why in one language; the board states reasons as for any act.
  const own = asked.visible.relation.isLead ? 'reasons' : 'reason'
  const shown =
    asked.event === 'stop'
      ? fields.filter(({ name }) => name !== own).map((field) => ({ ...field, isOptional: false }))
      : fields
  const views = await Promise.all(shown.map((field) => fieldView(context, asked, field)))
  return views.filter((view) => view !== null)
}

async function fieldView(
  context: RequestContext,
  asked: Asked,
  { name, kind, isOptional = false }: EventField,
): Promise<ActField | null> {
  const { t } = context
  const view: ActField = {
    name,
    kind,
    isOptional,
    label: t(`proposals.act.field.${name}`),
    hint: null,
    options: null,
    limit: null,
    min: null,
  }
  const choices = (keys: readonly string[], prefix: string) =>
    keys.map((value) => ({ value, label: t(`${prefix}.${value}`) }))
  switch (kind) {
    case 'text': {
      const hint = t(`proposals.act.hint.${isOptional && name === 'reason' ? 'note' : name}`)
      return { ...view, limit: limits.reason.max, hint }
    }
    case 'reasons':
      return { ...view, limit: limits.section.max, hint: t('proposals.act.hint.reasons') }
    case 'outcome': {
      const options = choices(['approve', 'reserve', 'reject'], 'proposals.act.outcome')
      return { ...view, options }
    }
    case 'choice':
      return { ...view, options: choices(['officer', 'board'], 'proposals.sender') }
    case 'rule':
      return { ...view, options: await rulesOf(context, asked) }
    case 'person':
      return name === 'reviewer'
        ? { ...view, options: await reviewersFor(context, asked) }
        : { ...view, hint: t('proposals.act.hint.account') }
    case 'money': {
      const hint = await moneyLeft(context, asked)
      return hint === null ? null : { ...view, hint }
    }
    case 'day':
      return { ...view, ...presentEnd(context, asked) }
    case 'reference':
      return { ...view, hint: t('proposals.act.hint.into') }
    default:
      return view
  }
}

/** The articles of the call's own conditions, then what holds for every call. */
async function rulesOf({ app, t, locale }: RequestContext, { visible }: Asked) {
  const call = await findCall(app.db.read, { id: visible.row.call_id })
  const { text } = pickText(JSON.parse(call?.conditions ?? '{}') as PartialTexts, locale)
  const articles = text
    .split(/\n{2,}/)
    .map((article) => article.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const general = ['outside-region', 'outside-call', 'no-solution', 'already-carried-out'] as const
  const others = ['author-not-eligible', 'unlawful', 'personal-attack'] as const
  return [
    ...articles.map((article) => ({
      value: /^\S+ \d+/.exec(article)?.[0] ?? article.slice(0, 60),
      label: article.length > 120 ? `${article.slice(0, 118)} …` : article,
    })),
    ...[...general, ...others].map((key) => {
      const label = t(`proposals.rule.${key}`)
      return { value: label.slice(0, 200), label }
    }),
  ]
}

/** Reviewers with what speaks for and against each; whoever is tied cannot be chosen. */
async function reviewersFor({ app, t }: RequestContext, { visible, event }: Asked) {
  const { id } = visible.row
  const candidates = await listReviewerCandidates(app.db.read, id)
  const ties = await listTies(
    app.db.read,
    id,
    candidates.map((one) => one.id),
  )
  const isOpen = (state: string | null) => state === 'assigned'
  return candidates
    .filter(({ state }) =>
      event === 'unassign' ? isOpen(state) : !isOpen(state) && state !== 'filed',
    )
    .map((one) => {
      const row = ties.get(one.id)
      const isTied =
        event === 'assign' &&
        !isFree({
          isAuthor: (row?.is_lead ?? 0) > 0,
          isPartner: (row?.is_partner ?? 0) > 0,
          sameOrganisation: (row?.same_organisation ?? 0) > 0,
          hasOpenConflict: (row?.open_conflicts ?? 0) > 0,
        })
      const group = t(`identity.helix.${one.helix}.one`)
      const said = { name: one.name, group, count: one.open, past: one.state ?? 'none' }
      const label = t(isTied ? 'proposals.act.reviewer.tied' : 'proposals.act.reviewer', said)
      return { value: one.id, label, disabled: isTied }
    })
}

/** Null where the call gives no grants: then there is nothing to ask. */
async function moneyLeft({ app, t, locale, now, viewer }: RequestContext, { visible }: Asked) {
  const { call, money } = await loadFacts(app.db.read, visible.row, { now, actor: viewer })
  if (call.budget === null) return null
  return t('proposals.act.hint.grant', {
    left: formatMoney(locale, call.budget - money.committed),
    maximum: formatMoney(locale, call.maximumGrant ?? call.budget),
  })
}

function presentEnd({ t, locale, now }: RequestContext, { visible }: Asked) {
  const { due_at: due } = visible.row
  if (due === null) return { min: isoDay(now), hint: null }
  return {
    min: isoDay(Math.max(due, now) + day),
    hint: t('proposals.act.hint.until', { day: formatDay(locale, due, now) }),
  }
}
