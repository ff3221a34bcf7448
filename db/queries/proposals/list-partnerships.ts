import type { Reader } from '../../transaction'

export interface PartnershipRow {
  id: string
  reference: string
  title: string
  language: string
  state: string
  status: string
  leadName: string
  leadHelix: string
  invitedAt: number | null
}

/** Proposals that a person is asked to join, or joined, and that are still being written. */
export function listPartnerships(
  db: Reader,
  account: { id: string; emailKey: string },
): Promise<PartnershipRow[]> {
  return db
    .selectFrom('partner')
    .innerJoin('proposal', 'proposal.id', 'partner.proposal_id')
    .innerJoin('account as lead', 'lead.id', 'proposal.lead_id')
    .select([
      'partner.id',
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.state',
      'partner.status',
      'lead.name as leadName',
      'lead.helix as leadHelix',
      'partner.invited_at as invitedAt',
    ])
    .where((eb) =>
      eb.or([
        eb('partner.account_id', '=', account.id),
        eb('partner.email_key', '=', account.emailKey),
      ]),
    )
    .where('partner.status', '!=', 'declined')
    .where('proposal.state', 'in', ['draft', 'amending'])
    .orderBy('partner.invited_at', 'desc')
    .orderBy('partner.id')
    .execute()
}
