import type { Insertable } from 'kysely'
import type { CommentTable } from '../../schema/comment'
import type { Tx } from '../../transaction'

/** Adds a visible comment and counts it on its proposal. */
export async function insertComment(
  tx: Tx,
  comment: Omit<Insertable<CommentTable>, 'state' | 'hidden_reason' | 'hidden_by' | 'hidden_at'>,
): Promise<void> {
  await tx
    .insertInto('comment')
    .values({
      ...comment,
      state: 'visible',
      hidden_reason: null,
      hidden_by: null,
      hidden_at: null,
    })
    .execute()
  await countComments(tx, comment.proposal_id)
}

/** Sets the kept counter of a proposal's visible comments. */
export async function countComments(tx: Tx, proposalId: string): Promise<void> {
  await tx
    .updateTable('proposal')
    .set((eb) => ({
      comment_count: eb
        .selectFrom('comment')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('comment.proposal_id', '=', proposalId)
        .where('comment.state', '=', 'visible'),
    }))
    .where('id', '=', proposalId)
    .execute()
}
