import { listCalls } from '#db/queries/calls/list-calls'
import { listDecisions } from '#db/queries/decisions/list-decisions'
import { listDirections } from '#db/queries/framework/list-directions'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { formatDay } from '~/i18n/formats'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Helix } from '~/identity/schema'
import type { DirectionMark } from '~/proposals/card'
import { marksOf } from '~/proposals/present-cards.server'
import { type Outcome, outcomes } from './schema'

export interface DecisionItem {
  reference: string
  href: string
  outcome: Outcome
  date: string
  /** Null where the page is hidden. */
  title: string | null
  language: string
  proposal: string
  helix: Helix
  marks: DirectionMark[]
  call: string
  grant: number | null
  /** The first words of the reasons. */
  why: { text: string; lang: string }
}

export interface DecisionRegister {
  items: DecisionItem[]
  filter: { outcome: Outcome | null; call: string | null }
  calls: { value: string; label: string }[]
  next: string | null
  isFirst: boolean
}

const pageSize = 20
const shownCalls = ['open', 'closed', 'deciding', 'decided', 'archived', 'cancelled']

/** Published decisions, newest first, as far as an address asks for them. */
export async function presentDecisions(
  { app, locale, now }: RequestContext,
  query: URLSearchParams,
): Promise<DecisionRegister> {
  const db = app.db.read
  const all = await listCalls(db, shownCalls)
  const call = all.find(({ reference }) => reference === query.get('call'))
  const outcome = outcomes.find((key) => key === query.get('outcome')) ?? null
  const after = cursorIn(query.get('after'))
  const rows = await listDecisions(db, {
    callId: call?.id,
    outcome: outcome ?? undefined,
    after,
    limit: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const editions = [...new Set(all.map(({ edition_id }) => edition_id))]
  const directions = new Map(
    await Promise.all(
      editions.map(async (id) => [id, (await listDirections(db, id)).map(toDirection)] as const),
    ),
  )
  const say = (texts: string) => pickText(JSON.parse(texts) as PartialTexts, locale)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  return {
    items: page.map((row): DecisionItem => {
      const edition = all.find(({ id }) => id === row.call_id)?.edition_id ?? ''
      const reasons = say(row.reasons)
      return {
        reference: row.reference,
        href: `/${locale}/decisions/${row.reference}`,
        outcome: row.outcome as Outcome,
        date: formatDay(locale, row.published_at ?? now, now),
        title: row.proposal_publication === 'hidden' ? null : row.proposal_title,
        language: row.proposal_language,
        proposal: row.proposal_reference,
        helix: row.proposal_helix as Helix,
        marks: marksOf(directions.get(edition) ?? [], JSON.parse(row.proposal_directions), locale),
        call: say(row.call_title).text,
        grant: row.grant_amount,
        why: { text: firstWords(reasons.text), lang: reasons.lang },
      }
    }),
    filter: { outcome, call: call?.reference ?? null },
    calls: all.map(({ reference, title }) => ({ value: reference, label: say(title).text })),
    next: last ? nextOf(query, `${last.published_at}_${last.id}`) : null,
    isFirst: after === undefined,
  }
}

/** As plain words: whole sentences up to about two lines. */
function firstWords(text: string): string {
  const plain = (text.split('\n\n')[0] ?? '').replace(/[*_`#>]/g, '').trim()
  if (plain.length <= 220) return plain
  const cut = plain.slice(0, 220)
  const end = cut.lastIndexOf('. ')
  return end > 80 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

function cursorIn(text: string | null): { publishedAt: number; id: string } | undefined {
  const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(text ?? '') ?? []
  return at && id ? { publishedAt: Number(at), id } : undefined
}

function nextOf(query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query)
  next.set('after', after)
  return `?${next}`
}
