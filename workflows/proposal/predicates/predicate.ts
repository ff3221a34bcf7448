import type { Predicate } from '../../workflow'
import type { ProposalEvent } from '../events'
import type { Facts } from '../facts'
import type { Memory } from '../memory'
import type { ProposalReason, ReasonCode } from '../reasons'

export type ProposalPredicate = Predicate<Memory, Facts, ProposalEvent, ReasonCode>

/** The reason unless the claim holds. */
export function unless(holds: boolean, reason: ProposalReason): ProposalReason[] {
  return holds ? [] : [reason]
}
