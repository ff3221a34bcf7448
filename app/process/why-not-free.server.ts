import { listTies } from '#db/queries/process/list-ties'
import type { Reader } from '#db/transaction'
import type { Person } from '~/identity/schema'
import type { Reason } from '~/kernel/result'

/**
 * Rule 1 for acts beside the statechart (a reply, a reminder): what ties this person to the proposal,
 * in words; null where nothing does.
 */
export async function whyNotFree(
  db: Reader,
  proposalId: string,
  viewer: Person,
): Promise<Reason | null> {
  const ties = (await listTies(db, proposalId, [viewer.id])).get(viewer.id)
  if (!ties) return null
  if (ties.is_lead > 0) return { code: 'proposals.reason.not-free-author' }
  if (ties.is_partner > 0) return { code: 'proposals.reason.not-free-partner' }
  if (ties.same_organisation > 0) return { code: 'proposals.reason.not-free-organisation' }
  return ties.open_conflicts > 0 ? { code: 'proposals.reason.not-free-conflict' } : null
}
