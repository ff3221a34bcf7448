import type { Memory } from './memory'
import type { ProposalState } from './states'

/**
 * What people outside the board are told: a decision that is signed but not published does not
 * exist for them, so the proposal stands where it came from.
 */
export function shownState(state: ProposalState, { decision }: Pick<Memory, 'decision'>) {
  const isPending = state === 'cosigning' || state === 'decided'
  return isPending ? (decision?.origin ?? 'deliberation') : state
}
