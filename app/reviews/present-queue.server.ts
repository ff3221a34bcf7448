import { listDirections } from '#db/queries/framework/list-directions'
import { listReviewsOf, type OwnReviewRow } from '#db/queries/reviews/list-reviews-of'
import type { Memory } from '#workflows/proposal/memory'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { calendarDaysBetween, formatDateTime, formatDay, formatTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import type { DirectionMark } from '~/proposals/card'
import { marksOf } from '~/proposals/present-cards.server'
import { type DueView, presentDue } from './present-due.server'
import { answered, readReviewDraft } from './typed-sheet'

/** Where a review stands for its reviewer. */
export type ReviewPlace = 'open' | 'again' | 'paused' | 'filed' | 'closed' | 'aside' | 'released'

export interface QueueItem {
  id: string
  place: ReviewPlace
  reference: string
  /** Null where it is not theirs to read any more. */
  title: string | null
  lang: Locale
  call: string
  callLang: Locale
  marks: DirectionMark[]
  due: DueView | null
  /** Of an open one: lines filled in, and when it was kept. Null before the first look. */
  draft: { done: number; total: number; saved: string | null } | null
  /** Of a filed one. */
  filed: string | null
  /** Why they stepped aside, and which way. */
  reason: string | null
  state: OwnReviewRow['state']
}

export interface Queue {
  items: QueueItem[]
  done: number
  total: number
}

/** What a reviewer was asked for: what is due first, then what is done. */
export async function presentQueue(context: RequestContext, viewer: Person): Promise<Queue> {
  const { locale, now } = context
  const db = context.app.db.read
  const rows = await listReviewsOf(db, viewer.id)
  const directions = new Map<string, ReturnType<typeof toDirection>[]>()
  for (const edition of new Set(rows.map((row) => row.edition_id))) {
    directions.set(edition, (await listDirections(db, edition)).map(toDirection))
  }
  const items = rows.map((row): QueueItem => {
    const place = placeOf(row)
    const draft = readReviewDraft(row.draft)
    const call = pickText(JSON.parse(row.call_title) as PartialTexts, locale)
    const isReadable = row.publication === 'public' || !['aside', 'released'].includes(place)
    const marks = marksOf(
      directions.get(row.edition_id) ?? [],
      JSON.parse(row.directions) as string[],
      locale,
    )
    return {
      id: row.id,
      place,
      reference: row.reference,
      title: isReadable ? row.title : null,
      lang: row.language as Locale,
      call: call.text,
      callLang: call.lang,
      marks: isReadable ? marks : [],
      due: place === 'open' || place === 'again' ? presentDue(context, row.due_at) : null,
      draft: draft.declaredAt === null && !draft.sheet ? null : progressOf(context, draft),
      filed: row.filed_at === null ? null : formatDay(locale, row.filed_at, now),
      reason: row.reason,
      state: row.state,
    }
  })
  const asked = items.filter(({ place }) => ['open', 'again', 'filed'].includes(place))
  return {
    items,
    done: asked.filter(({ place }) => place === 'filed').length,
    total: asked.length,
  }
}

function placeOf(row: OwnReviewRow): ReviewPlace {
  if (row.state === 'unassigned') return 'released'
  if (row.state === 'recused' || row.state === 'abstained') return 'aside'
  const { scoredFrom, asker } = JSON.parse(row.memory) as Memory
  const isPaused = row.proposal_state === 'amending' && asker !== 'admissibility'
  if (row.state === 'assigned') {
    if (row.proposal_state === 'evaluation') return 'open'
    return isPaused ? 'paused' : 'closed'
  }
  if (row.proposal_state !== 'evaluation') return isPaused ? 'paused' : 'closed'
  return (row.filed_version ?? 0) < scoredFrom ? 'again' : 'filed'
}

function progressOf(
  context: RequestContext,
  { sheet, savedAt }: ReturnType<typeof readReviewDraft>,
) {
  const { done, total } = sheet ? answered(sheet) : { done: 0, total: 0 }
  return { done, total, saved: savedAt === null ? null : momentOf(context, savedAt) }
}

/** "14:32" today, else the day too. */
export const momentOf = ({ locale, now }: RequestContext, at: number): string =>
  calendarDaysBetween(at, now) === 0 ? formatTime(locale, at) : formatDateTime(locale, at)
