import { outline } from '#workflows/outline'
import { proposalWorkflow } from '#workflows/proposal/machine'
import type { Asker } from '#workflows/proposal/memory'
import { type ProposalState, stageOf } from '#workflows/proposal/states'

/** Next states by state, as the machine has them. */
const ways = new Map(
  outline(proposalWorkflow)
    .find(({ region }) => region === 'process')
    ?.states.map(({ state, events }) => [
      state as ProposalState,
      events.flatMap(({ targets }) => targets as ProposalState[]),
    ]),
)

/** Where nobody goes unless something went wrong or was asked again. */
const detours = ['amending', 'window', 'appeal', 'lapsed', 'reserve']
const isOnTheWay = (state: ProposalState): boolean => {
  const stage = stageOf[state]
  return state === 'completed' || (stage !== null && !detours.includes(stage))
}

interface Course {
  /** The call consults the public. */
  consultation: boolean
  /** Who gets an amended text back. */
  asker: Asker | null
}

/**
 * The states that a proposal still has before it if all goes well: the shortest way of the machine
 * to its completion that skips no step of the call. Empty where it ended or was refused.
 */
export function wayAhead(from: ProposalState, { consultation, asker }: Course): ProposalState[] {
  const back = asker ?? 'admissibility'
  if (from === 'amending') return [back, ...wayAhead(back, { consultation, asker: null })]
  if (from !== 'draft' && !isOnTheWay(from)) return []
  const before = new Map<ProposalState, ProposalState>()
  const reached: ProposalState[] = [from]
  for (const state of reached) {
    for (const next of ways.get(state) ?? []) {
      const isLeftOut = next === 'consultation' && !consultation
      const isSkip = state === 'admissibility' && next === 'evaluation' && consultation
      if (isLeftOut || isSkip || before.has(next) || next === from || !isOnTheWay(next)) continue
      before.set(next, state)
      reached.push(next)
    }
  }
  const way: ProposalState[] = []
  for (let at = 'completed' as ProposalState; at !== from; ) {
    const previous = before.get(at)
    if (!previous) return []
    way.unshift(at)
    at = previous
  }
  // Two signatures are one step to whoever looks on.
  return way.filter((state) => state !== 'cosigning' && state !== 'decided')
}
