import type { Reader } from '../../transaction'

export interface TiesRow {
  account_id: string
  is_lead: number
  is_partner: number
  same_organisation: number
  open_conflicts: number
}

/**
 * What binds each of `accounts` to the proposal: lead, partner who has not declined, member of an
 * organisation of the lead or of such a partner, conflicts declared or detected and not dismissed.
 */
export async function listTies(
  db: Reader,
  proposalId: string,
  accounts: readonly string[],
): Promise<Map<string, TiesRow>> {
  if (accounts.length === 0) return new Map()
  const involved = db
    .selectFrom('proposal')
    .select('lead_id as account_id')
    .where('id', '=', proposalId)
    .unionAll(
      db
        .selectFrom('partner')
        .select((eb) => eb.ref('account_id').$notNull().as('account_id'))
        .where('proposal_id', '=', proposalId)
        .where('account_id', 'is not', null)
        .where('status', '!=', 'declined'),
    )
  const rows = await db
    .selectFrom('account')
    .select((eb) => [
      'account.id as account_id',
      eb
        .selectFrom('proposal')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('proposal.id', '=', proposalId)
        .whereRef('proposal.lead_id', '=', 'account.id')
        .as('is_lead'),
      eb
        .selectFrom('partner')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('partner.proposal_id', '=', proposalId)
        .where('partner.status', '!=', 'declined')
        .whereRef('partner.account_id', '=', 'account.id')
        .as('is_partner'),
      eb
        .selectFrom('membership as mine')
        .innerJoin('membership as theirs', 'theirs.organisation_id', 'mine.organisation_id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('mine.account_id', '=', 'account.id')
        .whereRef('theirs.account_id', '!=', 'mine.account_id')
        .where('theirs.account_id', 'in', involved)
        .as('same_organisation'),
      eb
        .selectFrom('conflict')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('conflict.proposal_id', '=', proposalId)
        .where('conflict.dismissed_at', 'is', null)
        .whereRef('conflict.account_id', '=', 'account.id')
        .as('open_conflicts'),
    ])
    .where('account.id', 'in', [...accounts])
    .execute()
  return new Map(
    rows.map((row) => [
      row.account_id,
      {
        account_id: row.account_id,
        is_lead: row.is_lead ?? 0,
        is_partner: row.is_partner ?? 0,
        same_organisation: row.same_organisation ?? 0,
        open_conflicts: row.open_conflicts ?? 0,
      },
    ]),
  )
}
