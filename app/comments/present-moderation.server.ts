import { listHiddenComments } from '#db/queries/comments/list-hidden-comments'
import { listReports, type ReportRow } from '#db/queries/comments/list-reports'
import { listHiddenPages } from '#db/queries/proposals/list-hidden-pages'
import type { RequestContext } from '~/context.server'
import { formatDay } from '~/i18n/formats'
import type { Helix, Person } from '~/identity/schema'
import { renderMarkdown } from '~/ui/markdown.server'

export interface ModeratedComment {
  id: string
  author: string
  helix: Helix
  html: string
  language: string
  proposal: { reference: string; title: string; href: string }
  /** The moderator wrote it: somebody else decides. */
  isOwn: boolean
}

export interface ModerationView {
  reported: (ModeratedComment & { reports: { name: string; day: string; reason: string }[] })[]
  hidden: (ModeratedComment & { by: string; day: string; reason: string })[]
  pages: { reference: string; title: string; language: string; day: string; href: string }[]
}

const most = 100

/** What readers reported, what is hidden, and why. */
export async function presentModeration(
  context: RequestContext,
  viewer: Person,
): Promise<ModerationView> {
  const { app, locale, now } = context
  const db = app.db.read
  const day = (at: number) => formatDay(locale, at, now)
  const link = (reference: string) => `/${locale}/proposals/${reference}`
  const view = (
    row: Omit<ReportRow, 'id' | 'reason' | 'reported_at' | 'reporter_name' | 'state'>,
  ) => ({
    id: row.comment_id,
    author: row.author_name,
    helix: row.helix as Helix,
    html: renderMarkdown(row.body),
    language: row.language,
    proposal: {
      reference: row.reference,
      title: row.title,
      href: `${link(row.reference)}?comment=${row.comment_id}#c-${row.comment_id}`,
    },
    isOwn: row.author_id === viewer.id,
  })
  const reports = (await listReports(db, most)).filter(({ state }) => state === 'visible')
  const ids = [...new Set(reports.map(({ comment_id }) => comment_id))]
  return {
    reported: ids.flatMap((id) => {
      const own = reports.filter(({ comment_id }) => comment_id === id)
      const [first] = own
      if (!first) return []
      return [
        {
          ...view(first),
          reports: own.map(({ reporter_name, reported_at, reason }) => ({
            name: reporter_name,
            day: day(reported_at),
            reason,
          })),
        },
      ]
    }),
    hidden: (await listHiddenComments(db, most)).map((row) => ({
      ...view(row),
      by: row.moderator_name ?? '',
      day: day(row.hidden_at ?? now),
      reason: row.hidden_reason ?? '',
    })),
    pages: (await listHiddenPages(db)).map((row) => ({
      reference: row.reference,
      title: row.title,
      language: row.language,
      day: day(row.updated_at),
      href: link(row.reference),
    })),
  }
}
