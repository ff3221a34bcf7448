import type { Reader } from '../../transaction'

/** What one account said to a proposal with one click: the version supported, and following. */
export async function findVoice(
  db: Reader,
  proposalId: string,
  accountId: string,
): Promise<{ supportedVersion: number | null; isFollowing: boolean }> {
  const support = await db
    .selectFrom('support')
    .select('version')
    .where('proposal_id', '=', proposalId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  const follow = await db
    .selectFrom('follow')
    .select('created_at')
    .where('proposal_id', '=', proposalId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return { supportedVersion: support?.version ?? null, isFollowing: follow !== undefined }
}
