import type { Reader } from '../../transaction'

/** What an account has to do with a proposal. */
export async function findRelation(
  db: Reader,
  proposalId: string,
  accountId: string,
): Promise<{ isLead: boolean; isPartner: boolean; isReviewer: boolean }> {
  const rows = await db
    .selectFrom('proposal')
    .select((eb) => eb.val('lead').as('what'))
    .where('id', '=', proposalId)
    .where('lead_id', '=', accountId)
    .unionAll(
      db
        .selectFrom('partner')
        .select((eb) => eb.val('partner').as('what'))
        .where('proposal_id', '=', proposalId)
        .where('account_id', '=', accountId)
        .where('status', '!=', 'declined'),
    )
    .unionAll(
      db
        .selectFrom('review')
        .select((eb) => eb.val('reviewer').as('what'))
        .where('proposal_id', '=', proposalId)
        .where('reviewer_id', '=', accountId)
        .where('state', 'in', ['assigned', 'filed', 'abstained']),
    )
    .execute()
  const has = (what: string) => rows.some((row) => row.what === what)
  return { isLead: has('lead'), isPartner: has('partner'), isReviewer: has('reviewer') }
}
