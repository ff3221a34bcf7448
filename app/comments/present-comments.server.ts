import { countCommentsBySection } from '#db/queries/comments/count-comments-by-section'
import { countThreads } from '#db/queries/comments/count-threads'
import type { CommentWithAuthor } from '#db/queries/comments/list-comments'
import {
  findCommentWithAuthor,
  listReplies,
  listThreads,
  type ThreadFilter,
} from '#db/queries/comments/list-threads'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import type { RequestContext } from '~/context.server'
import { municipalityName } from '~/framework/municipality'
import { formatDateTime, formatDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type Helix, helixGroups } from '~/identity/schema'
import type { Visible } from '~/process/load-visible.server'
import { type Section, sections } from '~/proposals/schema'
import { renderMarkdown } from '~/ui/markdown.server'
import { type Stance, stances } from './schema'

/** One voice; a hidden one says only that there was one. */
export type CommentView =
  | { id: string; isHidden: true; replies: CommentView[] }
  | {
      id: string
      isHidden: false
      author: string
      helix: Helix
      municipality: string | null
      section: Section
      stance: Stance
      html: string
      language: Locale
      date: string
      exact: string
      isLate: boolean
      /** The version it was said to, where that is not the present one. */
      version: number | null
      permalink: string
      replies: CommentView[]
    }

export interface CommentsView {
  total: number
  bySection: Record<string, number>
  filter: { section: Section | null; group: Helix | null; stance: Stance | null }
  /** Threads that meet the filter. */
  found: number
  threads: CommentView[]
  /** A thread that the address names and this page does not have. */
  named: CommentView | null
  /** Query of the next ones; and of the newest where these are not. */
  next: string | null
  left: number
  newest: string | null
}

const pageSize = 10

/** The debate on a proposal, as far as an address asks for it. */
export async function presentComments(
  context: RequestContext,
  { row }: Visible,
  query: URLSearchParams,
): Promise<CommentsView> {
  const db = context.app.db.read
  const filter = filterIn(query)
  const { section, group, stance } = filter
  const asked: ThreadFilter = {
    section: section ?? undefined,
    helix: group ?? undefined,
    stance: stance ?? undefined,
  }
  const after = cursorIn(query.get('after'))
  const rows = await listThreads(db, row.id, { ...asked, after, limit: pageSize + 1 })
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  const named = await threadNamed(context, row.id, query.get('comment'), page)
  const all = named ? [...page, named] : page
  const replies = await listReplies(
    db,
    all.map(({ id }) => id),
  )
  const present = await presenter(context, row, replies)
  const found = await countThreads(db, row.id, asked)
  const before = Number(query.get('from')) || 0
  return {
    total: row.comment_count,
    bySection: await countCommentsBySection(db, row.id),
    filter,
    found,
    threads: page.map(present),
    named: named && present(named),
    next: last
      ? queryOf(filter, {
          after: `${last.created_at}_${last.id}`,
          from: String(before + page.length),
        })
      : null,
    left: Math.max(0, found - before - page.length),
    newest: after ? queryOf(filter, {}) : null,
  }
}

function filterIn(query: URLSearchParams): CommentsView['filter'] {
  const known = <Key extends string>(name: string, keys: readonly Key[]): Key | null =>
    keys.find((key) => key === query.get(name)) ?? null
  return {
    section: known('section', sections),
    group: known('group', helixGroups),
    stance: known('stance', stances),
  }
}

function queryOf(filter: CommentsView['filter'], more: Record<string, string>): string {
  const set = Object.entries(filter).filter(
    (entry): entry is [string, Section] => entry[1] !== null,
  )
  const query = new URLSearchParams([...set, ...Object.entries(more)])
  return `?${query}#comments`
}

function cursorIn(text: string | null): { createdAt: number; id: string } | undefined {
  const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(text ?? '') ?? []
  return at && id ? { createdAt: Number(at), id } : undefined
}

/** A permalink works whichever page its comment stands on. */
async function threadNamed(
  { app }: RequestContext,
  proposalId: string,
  id: string | null,
  page: readonly CommentWithAuthor[],
): Promise<CommentWithAuthor | null> {
  if (!id || id.length > 64) return null
  const comment = await findCommentWithAuthor(app.db.read, proposalId, id)
  const thread = comment?.reply_to
    ? await findCommentWithAuthor(app.db.read, proposalId, comment.reply_to)
    : comment
  return thread && !page.some((one) => one.id === thread.id) ? thread : null
}

async function presenter(
  { app, locale, now }: RequestContext,
  proposal: { reference: string; version: number },
  replies: readonly CommentWithAuthor[],
) {
  const municipalities = await listMunicipalities(app.db.read)
  const home = `/${locale}/proposals/${proposal.reference}`
  const present = (row: CommentWithAuthor): CommentView => {
    const answers = replies.filter(({ reply_to }) => reply_to === row.id).map(present)
    if (row.state === 'hidden') return { id: row.id, isHidden: true, replies: answers }
    const place = municipalities.find(({ nis }) => nis === row.author_municipality)
    return {
      id: row.id,
      isHidden: false,
      author: row.author_name,
      helix: row.helix as Helix,
      municipality: place ? municipalityName(place, locale) : null,
      section: row.section as Section,
      stance: row.stance as Stance,
      html: renderMarkdown(row.body),
      language: row.language as Locale,
      date: formatDay(locale, row.created_at, now),
      exact: formatDateTime(locale, row.created_at),
      isLate: row.is_late === 1,
      version: row.version === proposal.version ? null : row.version,
      permalink: `${home}?comment=${row.id}#c-${row.id}`,
      replies: answers,
    }
  }
  return present
}

/** The comment that somebody is about to answer; null where it is not there to be answered. */
export async function presentAnswered(
  context: RequestContext,
  { row }: Visible,
  id: string | null,
): Promise<CommentView | null> {
  if (!id || id.length > 64) return null
  const comment = await findCommentWithAuthor(context.app.db.read, row.id, id)
  if (comment?.state !== 'visible') return null
  return (await presenter(context, row, []))(comment)
}
