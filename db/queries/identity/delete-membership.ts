import type { MembershipTable } from '../../schema/membership'
import type { Tx } from '../../transaction'

export async function deleteMembership(tx: Tx, membership: MembershipTable): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('membership')
    .where('account_id', '=', membership.account_id)
    .where('organisation_id', '=', membership.organisation_id)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
