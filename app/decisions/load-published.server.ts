import { type DecisionRow, findDecision } from '#db/queries/decisions/find-decision'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { Reader } from '#db/transaction'
import { referenceIn } from '~/process/load-visible.server'

export interface Published {
  decision: DecisionRow
  proposal: ProposalRow
}

/** A published decision with its proposal; null where it is not there or not out yet. */
export async function loadPublished(db: Reader, address: string): Promise<Published | null> {
  const decision = await findDecision(db, referenceIn(address))
  if (decision?.state !== 'published') return null
  const proposal = await findProposalById(db, decision.proposal_id)
  return proposal && { decision, proposal }
}
