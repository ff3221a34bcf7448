import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { hasRole, type Person } from '~/identity/schema'
import type { Reason } from '~/kernel/result'
import type { Relation } from '~/process/visibility'

/** From the opening of the consultation to the end of the evaluation, its detours included. */
const open = ['consultation', 'evaluation', 'amending']

/** Later than the consultation a voice is marked and stays out of its summary. */
export const isLate = (row: ProposalRow): boolean => row.state !== 'consultation'

/** Null where this person may comment now. */
export function whyNoComment(row: ProposalRow, viewer: Person | null): Reason | null {
  if (row.publication !== 'public') return { code: 'comments.reason.not-public' }
  if (!open.includes(row.state)) return { code: 'comments.reason.closed' }
  if (!viewer) return { code: 'comments.reason.sign-in' }
  if (!viewer.isConfirmed) return { code: 'comments.reason.confirm' }
  return null
}

/** Null where this person may support it: those who wrote it or judge it do not. */
export function whyNoSupport(
  row: ProposalRow,
  viewer: Person | null,
  relation: Relation,
): Reason | null {
  const reason = whyNoComment(row, viewer)
  if (reason) return reason
  if (relation.isLead || relation.isPartner) return { code: 'comments.reason.own' }
  if (relation.isReviewer) return { code: 'comments.reason.reviewer' }
  if (hasRole(viewer, 'board')) return { code: 'comments.reason.board' }
  return null
}
