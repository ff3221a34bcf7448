import { countOpenReports } from '#db/queries/comments/count-open-reports'
import { listFollowed } from '#db/queries/my/list-followed'
import { listStaleSupports } from '#db/queries/my/list-stale-supports'
import { listDrafts } from '#db/queries/proposals/list-drafts'
import { listPartnerships } from '#db/queries/proposals/list-partnerships'
import type { RequestContext } from '~/context.server'
import { emailKey } from '~/identity/email-key'
import { hasRole, type Person } from '~/identity/schema'
import { day } from '~/kernel/clock'
import { followedItem } from './followed-item.server'
import { handledItems } from './handled-items.server'
import { lineMaker } from './line.server'
import { ownItems } from './own-items.server'
import { reviewItems } from './review-items.server'
import type { Work, WorkItem } from './work'

/** Enough to see what comes first; the desks and lists have the rest. */
const few = 5

/** Everything that waits for a person or that they wait for, by urgency and not by module. */
export async function presentWork(context: RequestContext, viewer: Person): Promise<Work> {
  const { app, t, locale } = context
  const db = app.db.read
  const line = lineMaker(context)
  const own = await ownItems(context, viewer)
  const reviews = await reviewItems(context, viewer)
  const handled = await handledItems(context, viewer)
  const drafts = (await listDrafts(db, viewer.id)).filter(({ state }) => state === 'draft')
  const followed = await listFollowed(db, viewer.id, { limit: few })
  const home = `/${locale}/proposals`
  const turn: (WorkItem & { dueAt: number | null })[] = [
    ...own.turn,
    ...(await invitations(context, viewer)),
    ...reviews.turn,
    ...handled.turn,
    ...(await reports(context, viewer)),
    ...(await listStaleSupports(db, viewer.id)).map((row) =>
      line('renew', {
        ...row,
        dueAt: null,
        href: `${home}/${row.reference}?since=${row.supported}`,
      }),
    ),
  ]
  return {
    turn: turn.sort(bySoonest),
    waiting: [...own.waiting, ...handled.waiting, ...reviews.waiting],
    following: followed.map((row) => followedItem(context, row)),
    drafts: drafts.slice(0, few).map((row) =>
      line('draft', {
        ...row,
        title: row.title || t('my.untitled'),
        dueAt: null,
        href: `${home}/${row.reference}/edit`,
      }),
    ),
    done: [...own.done, ...reviews.done].slice(0, few),
  }
}

/** What has a last day comes first, the nearest on top. */
function bySoonest(a: { dueAt: number | null }, b: { dueAt: number | null }): number {
  const never = Number.POSITIVE_INFINITY
  return Math.sign((a.dueAt ?? never) - (b.dueAt ?? never)) || 0
}

async function invitations(context: RequestContext, viewer: Person) {
  const line = lineMaker(context)
  const { locale, app } = context
  const of = { id: viewer.id, emailKey: viewer.isConfirmed ? emailKey(viewer.email) : '' }
  const rows = await listPartnerships(app.db.read, of)
  return rows
    .filter(({ status }) => status === 'invited')
    .map((row) => {
      const href = `/${locale}/my/drafts`
      return line('partnership', { ...row, dueAt: null, href })
    })
}

async function reports({ app, t, locale, now }: RequestContext, viewer: Person) {
  if (!hasRole(viewer, 'moderator')) return []
  const { comments, oldest } = await countOpenReports(app.db.read)
  if (comments === 0 || oldest === null) return []
  const dueAt = oldest + 10 * day
  return [
    {
      key: 'reports',
      verb: t('my.do.moderate'),
      title: t('my.reports', { count: comments }),
      lang: null,
      reference: null,
      due: null,
      isLate: dueAt < now,
      dueAt,
      href: `/${locale}/office/moderation`,
      button: t('my.button.moderate'),
    },
  ]
}
