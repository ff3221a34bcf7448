import { findRelation } from '#db/queries/process/find-relation'
import { findProposal, type ProposalRow } from '#db/queries/proposals/find-proposal'
import type { Reader } from '#db/transaction'
import type { Person } from '~/identity/schema'
import { type Relation, type View, viewOf } from './visibility'

export interface Visible {
  row: ProposalRow
  relation: Relation
  view: Exclude<View, 'none'>
}

const stranger: Relation = { isLead: false, isPartner: false, isReviewer: false }

/** The one finder of a proposal for somebody: null where it is not there or not theirs to see. */
export async function loadVisible(
  db: Reader,
  viewer: Person | null,
  reference: string,
): Promise<Visible | null> {
  const row = await findProposal(db, referenceIn(reference))
  if (!row) return null
  const relation = viewer ? await findRelation(db, row.id, viewer.id) : stranger
  const view = viewOf(row, viewer, relation)
  return view === 'none' ? null : { row, relation, view }
}

/** `P-2026-0142-street-lights` names the same proposal as `P-2026-0142`. */
export function referenceIn(address: string): string {
  return /^[A-Z]-\d{4}-\d{4,}/.exec(address)?.[0] ?? address.slice(0, 20)
}
