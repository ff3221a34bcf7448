import type { Selectable } from 'kysely'
import type { OfficialReplyTable } from '../../schema/official-reply'
import type { Reader } from '../../transaction'

export async function findOfficialReply(
  db: Reader,
  proposalId: string,
): Promise<Selectable<OfficialReplyTable> | null> {
  const row = await db
    .selectFrom('official_reply')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  return row ?? null
}
