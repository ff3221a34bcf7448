import { type FollowedRow, listFollowed } from '#db/queries/my/list-followed'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { formatDay } from '~/i18n/formats'
import type { Person } from '~/identity/schema'
import { standingOf } from '~/proposals/standing'
import { type DatedItem, lineMaker } from './line.server'
import type { WorkItem } from './work'

/** A followed proposal: where it stands, and since when. A hidden one keeps its title to itself. */
export function followedItem(context: RequestContext, row: FollowedRow): DatedItem {
  const { t, locale, now } = context
  const memory = JSON.parse(row.memory) as Memory
  const { terms } = JSON.parse(row.callSettings) as CallSettings
  const { state } = standingOf({ state: row.state, memory }, { now, terms })
  const isNewer = row.supported !== null && row.supported < row.version
  const since = isNewer ? `?since=${row.supported}` : ''
  return lineMaker(context)('see', {
    reference: row.reference,
    title: row.publication === 'public' ? row.title : '',
    language: row.language,
    dueAt: null,
    due: t('my.stands', {
      state: t(`proposals.state.${state}`),
      day: formatDay(locale, row.updatedAt, now),
    }),
    href: `/${locale}/proposals/${row.reference}${since}`,
  })
}

export interface FollowingView {
  items: WorkItem[]
  next: string | null
  isFirst: boolean
}

const pageSize = 25

/** All that a person follows, what moved last on top. */
export async function presentFollowing(
  context: RequestContext,
  viewer: Person,
  query: URLSearchParams,
): Promise<FollowingView> {
  const after = cursorIn(query.get('after'))
  const rows = await listFollowed(context.app.db.read, viewer.id, { limit: pageSize + 1, after })
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  return {
    items: page.map((row) => followedItem(context, row)),
    next: last ? `?after=${last.updatedAt}_${last.reference}` : null,
    isFirst: after === undefined,
  }
}

function cursorIn(text: string | null): { updatedAt: number; reference: string } | undefined {
  const [, at, reference] = /^(\d{1,15})_(P-\d{4}-\d{4,8})$/.exec(text ?? '') ?? []
  return at && reference ? { updatedAt: Number(at), reference } : undefined
}
