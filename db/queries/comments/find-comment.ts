import type { Selectable } from 'kysely'
import type { CommentTable } from '../../schema/comment'
import type { Reader } from '../../transaction'

export type CommentRow = Selectable<CommentTable>

export async function findComment(db: Reader, id: string): Promise<CommentRow | null> {
  const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}
