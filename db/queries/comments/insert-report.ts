import type { Tx } from '../../transaction'

/** One report a person and comment; a second one changes nothing. */
export async function insertReport(
  tx: Tx,
  report: {
    id: string
    comment_id: string
    reporter_id: string
    reason: string
    created_at: number
  },
): Promise<void> {
  await tx
    .insertInto('comment_report')
    .values({ ...report, resolved_at: null, resolved_by: null })
    .onConflict((oc) => oc.columns(['comment_id', 'reporter_id']).doNothing())
    .execute()
}
