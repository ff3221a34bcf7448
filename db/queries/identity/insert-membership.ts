import type { MembershipTable } from '../../schema/membership'
import type { Tx } from '../../transaction'

/** Answers false where the person acts for the organisation already. */
export async function insertMembership(tx: Tx, membership: MembershipTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('membership')
    .values(membership)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}
