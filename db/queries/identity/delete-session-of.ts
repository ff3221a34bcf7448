import type { Tx } from '../../transaction'

/** Ends one session by its public id; only where it belongs to this account. */
export async function deleteSessionOf(
  tx: Tx,
  accountId: string,
  publicId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
