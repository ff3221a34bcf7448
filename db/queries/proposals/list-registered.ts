import { sql } from 'kysely'
import type { DialectKind } from '../../dialect'
import { shownState } from '../../shown-state'
import type { Reader } from '../../transaction'
import { type NarrowedFilter, narrowRegister } from './narrow-register'
import { isRegistered, type RegisterFilter } from './register-filter'
import { type Order, orders, type RegisterSort } from './register-order'

/** Where a page ends: the part of the list, the value it is ordered by, and the row. */
export interface RegisterCursor {
  part: 'consultations' | 'rest'
  key: number
  id: string
}

export interface RegisterPage {
  filter: RegisterFilter | NarrowedFilter
  sort: RegisterSort
  after: RegisterCursor | null
  limit: number
}

/**
 * Proposals of the public register in the order asked for, at most `limit`. The columns are those
 * of a card; `cursor` of the last one leads to the next page.
 */
export async function listRegistered(
  db: Reader,
  kind: DialectKind,
  { filter: asked, sort, after, limit }: RegisterPage,
) {
  const order = orders[sort]
  const filter = await narrowRegister(db, kind, asked)
  if (!order.isOfConsultations) return read(db, kind, { filter, order, part: 'rest', after, limit })

  const first =
    after?.part === 'rest'
      ? []
      : await read(db, kind, { filter, order, part: 'consultations', after, limit })
  if (first.length === limit) return first
  const rest = await read(db, kind, {
    filter,
    order: orders.newest,
    part: 'rest',
    isAfterConsultations: true,
    after: after?.part === 'rest' ? after : null,
    limit: limit - first.length,
  })
  return [...first, ...rest]
}
export type RegisteredRow = Awaited<ReturnType<typeof read>>[number]

interface Part {
  filter: NarrowedFilter
  order: Order
  part: RegisterCursor['part']
  isAfterConsultations?: boolean
  after: RegisterCursor | null
  limit: number
}

async function read(db: Reader, kind: DialectKind, wanted: Part) {
  const { filter, order, part, after, limit } = wanted
  const { key, way } = order
  let query = db
    .selectFrom('proposal')
    .select([
      'id',
      'reference',
      'call_id',
      'edition_id',
      'lead_id',
      'language',
      'state',
      'memory',
      'version',
      'title',
      'summary',
      'directions',
      'municipalities',
      'helix',
      'public_at',
      'comment_count',
      'support_public_service',
      'support_citizen',
      'support_business',
      'support_academia',
      shownState(kind).as('shown_state'),
      key.as('order_key'),
    ])
    .where(isRegistered(kind, filter))
  if (part === 'consultations') query = query.where('state', '=', 'consultation')
  if (wanted.isAfterConsultations) query = query.where('state', '!=', 'consultation')
  if (after) {
    // A row value, because both databases then seek in the index instead of walking it.
    const sign = way === 'asc' ? sql`>` : sql`<`
    query = query.where(
      sql<boolean>`(${key}, proposal.id) ${sign} (cast(${after.key} as bigint), ${after.id})`,
    )
  }
  const rows = await query.orderBy(key, way).orderBy('id', way).limit(limit).execute()
  return rows.map(({ order_key, ...row }) => ({
    ...row,
    cursor: { part, key: order_key, id: row.id } satisfies RegisterCursor,
  }))
}
