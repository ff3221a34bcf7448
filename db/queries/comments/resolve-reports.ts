import type { Tx } from '../../transaction'

export async function resolveReports(
  tx: Tx,
  commentId: string,
  by: string,
  at: number,
): Promise<void> {
  await tx
    .updateTable('comment_report')
    .set({ resolved_at: at, resolved_by: by })
    .where('comment_id', '=', commentId)
    .where('resolved_at', 'is', null)
    .execute()
}
