import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { hasRole, type Person } from '~/identity/schema'

/** How much of a proposal somebody may see; `none` looks like an address that does not exist. */
export type View = 'none' | 'outline' | 'full'

export interface Relation {
  isLead: boolean
  isPartner: boolean
  isReviewer: boolean
}

/**
 * Public pages are everybody's. A draft is its authors' alone; once sent, the office, the reviewers
 * asked and the partners read it too. A hidden page keeps an outline (reference, state, decision),
 * and so does one declared inadmissible before it was public (title, rule, reasons).
 */
export function viewOf(row: ProposalRow, viewer: Person | null, relation: Relation): View {
  if (relation.isLead || relation.isPartner) return 'full'
  if (row.state === 'draft' || row.state === 'discarded') return 'none'
  if (hasRole(viewer, 'officer', 'board', 'moderator', 'administrator')) return 'full'
  if (relation.isReviewer) return 'full'
  if (row.publication === 'public') return 'full'
  if (row.publication === 'hidden') return 'outline'
  return row.state === 'inadmissible' ? 'outline' : 'none'
}
