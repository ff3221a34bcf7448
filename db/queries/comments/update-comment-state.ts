import type { Tx } from '../../transaction'
import { countComments } from './insert-comment'

/** Hides or shows again; answers whether it changed anything. */
export async function updateCommentState(
  tx: Tx,
  comment: { id: string; proposal_id: string },
  to: { state: 'hidden'; reason: string; by: string; at: number } | { state: 'visible' },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comment')
    .set(
      to.state === 'hidden'
        ? { state: 'hidden', hidden_reason: to.reason, hidden_by: to.by, hidden_at: to.at }
        : { state: 'visible', hidden_reason: null, hidden_by: null, hidden_at: null },
    )
    .where('id', '=', comment.id)
    .where('state', '!=', to.state)
    .executeTakeFirst()
  await countComments(tx, comment.proposal_id)
  return numUpdatedRows === 1n
}
