import type { Predicate, Situation } from '../../workflow'
import type { ProposalEvent } from '../events'
import type { Facts } from '../facts'
import type { Memory } from '../memory'
import type { ProposalReason, ReasonCode } from '../reasons'

export type ProposalPredicate = Predicate<Memory, Facts, ProposalEvent, ReasonCode>
export type ProposalSituation = Situation<Memory, Facts, ProposalEvent>

/** The reason unless the claim holds. */
export function unless(holds: boolean, reason: ProposalReason): ProposalReason[] {
  return holds ? [] : [reason]
}
