import type { Reader } from '../../transaction'
import type { ProposalRow } from './find-proposal'

/**
 * Proposals under evaluation, the shortest time first, and after them those whose authors are
 * changing the text meanwhile; the caller tells by the memory who asked for that.
 */
export async function listInEvaluation(
  db: Reader,
  { callId, limit }: { callId?: string; limit: number },
): Promise<ProposalRow[]> {
  const read = (state: 'evaluation' | 'amending') => {
    let query = db.selectFrom('proposal').selectAll().where('state', '=', state)
    if (callId) query = query.where('call_id', '=', callId)
    return query.orderBy('due_at').orderBy('reference').limit(limit).execute()
  }
  return [...(await read('evaluation')), ...(await read('amending'))]
}
