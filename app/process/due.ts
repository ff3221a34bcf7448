import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import { stageOf } from '#workflows/proposal/states'

/** Until when the present step lasts (ms), null where nothing runs. For lists and reminders. */
export function dueOf(state: ProposalState, memory: Memory): number | null {
  const stage = stageOf[state]
  const clock = stage && memory.clocks[stage]
  return clock && clock.since !== null ? clock.due : null
}
