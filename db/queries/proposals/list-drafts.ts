import type { Reader } from '../../transaction'

export interface DraftRow {
  id: string
  reference: string
  state: string
  revision: number
  /** As it stands in the text being written; empty before one was given. */
  title: string
  language: string
  stepsSaved: string
  savedAt: number
  dueAt: number | null
  callId: string
  callReference: string
  callTitle: string
  callState: string
  callStanding: number
  opensAt: number | null
  closesAt: number | null
}

/** What a person is writing: drafts, and proposals sent back for changes. Newest work first. */
export function listDrafts(db: Reader, leadId: string): Promise<DraftRow[]> {
  return db
    .selectFrom('proposal')
    .innerJoin('call', 'call.id', 'proposal.call_id')
    .leftJoin('proposal_version', (join) =>
      join
        .onRef('proposal_version.proposal_id', '=', 'proposal.id')
        .on('proposal_version.submitted_at', 'is', null),
    )
    .select((eb) => [
      'proposal.id',
      'proposal.reference',
      'proposal.state',
      'proposal.revision',
      eb.fn.coalesce('proposal_version.title', 'proposal.title').as('title'),
      'proposal.language',
      eb.fn.coalesce('proposal_version.steps_saved', eb.val('[]')).as('stepsSaved'),
      eb.fn.coalesce('proposal_version.saved_at', 'proposal.updated_at').as('savedAt'),
      'proposal.due_at as dueAt',
      'call.id as callId',
      'call.reference as callReference',
      'call.title as callTitle',
      'call.state as callState',
      'call.is_standing as callStanding',
      'call.opens_at as opensAt',
      'call.closes_at as closesAt',
    ])
    .where('proposal.lead_id', '=', leadId)
    .where('proposal.state', 'in', ['draft', 'amending'])
    .orderBy('savedAt', 'desc')
    .orderBy('proposal.reference', 'desc')
    .execute()
}
