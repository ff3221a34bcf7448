import type { Tx } from '../../transaction'

/** Writes the office's answer, or a better one in its place. */
export async function upsertOfficialReply(
  tx: Tx,
  reply: { proposal_id: string; texts: string; author_id: string; now: number },
): Promise<void> {
  const { now, ...columns } = reply
  await tx
    .insertInto('official_reply')
    .values({ ...columns, created_at: now, updated_at: now })
    .onConflict((oc) =>
      oc
        .column('proposal_id')
        .doUpdateSet({ texts: reply.texts, author_id: reply.author_id, updated_at: now }),
    )
    .execute()
}
