import { listOwnReviews } from '#db/queries/my/list-own-reviews'
import type { RequestContext } from '~/context.server'
import { hasRole, type Person } from '~/identity/schema'
import { type DatedItem, lineMaker } from './line.server'

const most = 100

/** Reviews to file, filed ones that still may change, and those that are over. */
export async function reviewItems(
  context: RequestContext,
  viewer: Person,
): Promise<{ turn: DatedItem[]; waiting: DatedItem[]; done: DatedItem[] }> {
  const items = { turn: [] as DatedItem[], waiting: [] as DatedItem[], done: [] as DatedItem[] }
  if (!hasRole(viewer, 'reviewer')) return items
  const { app, locale, t } = context
  const line = lineMaker(context)
  for (const row of await listOwnReviews(app.db.read, viewer.id, most)) {
    const href = `/${locale}/reviews/${row.id}`
    const isOpen = row.proposalState === 'evaluation'
    if (row.state === 'assigned') {
      if (isOpen) items.turn.push(line('score', { ...row, href }))
    } else if (isOpen) {
      items.waiting.push(line('filed', { ...row, href, due: t('my.filed') }))
    } else items.done.push(line('scored', { ...row, dueAt: null, href }))
  }
  return items
}
