import type { Reader } from '../../transaction'

/** Who stands behind a proposal: its lead, what the lead acts for, and who joined. */
export interface AuthorsRow {
  leadId: string
  lead: string
  leadHelix: string
  /** Of the lead's own helix group; null for a person alone. */
  organisation: string | null
}

export interface AcceptedPartnerRow {
  proposalId: string
  name: string
  helix: string
}

/** Names for the bylines of a list: its leads, and the partners who accepted, in their order. */
export async function listAuthors(
  db: Reader,
  { leadIds, proposalIds }: { leadIds: readonly string[]; proposalIds: readonly string[] },
): Promise<{ leads: AuthorsRow[]; partners: AcceptedPartnerRow[] }> {
  if (proposalIds.length === 0) return { leads: [], partners: [] }
  const leads = await db
    .selectFrom('account')
    .leftJoin('membership', 'membership.account_id', 'account.id')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.id', '=', 'membership.organisation_id')
        .onRef('organisation.helix', '=', 'account.helix'),
    )
    .select([
      'account.id as leadId',
      'account.name as lead',
      'account.helix as leadHelix',
      'organisation.name as organisation',
    ])
    .where('account.id', 'in', [...new Set(leadIds)])
    .orderBy('organisation.name')
    .execute()
  const partners = await db
    .selectFrom('partner')
    .select(['proposal_id as proposalId', 'name', 'helix'])
    .where('proposal_id', 'in', [...proposalIds])
    .where('status', '=', 'accepted')
    .orderBy('proposal_id')
    .orderBy('position')
    .execute()
  return { leads, partners }
}
