import type { Change } from './changes'
import type { Facts } from './facts'
import type { Memory } from './memory'
import { type ProposalState, type Stage, stageOf } from './states'
import { type Clock, restClock, resumeClock, startClock, type Terms } from './terms'

/** Counts the entry and hands the time over from one stage's clock to the next. */
export const enter =
  (state: ProposalState): Change =>
  ({ memory, facts }) => {
    const stage = stageOf[state]
    const clocks = { ...memory.clocks }
    const left = memory.stage
    const leaving = left ? clocks[left] : undefined
    if (left && left !== stage && leaving && !runsOn.includes(left)) {
      clocks[left] = restClock(leaving, facts.now, facts.call.calendar)
    }
    if (stage) clocks[stage] = clockOnEntry(state, stage, { ...memory, clocks }, facts)
    const consulted = memory.consulted || state === 'consultation'
    return { entry: memory.entry + 1, enteredAt: facts.now, stage, clocks, consulted }
  }

/** A place on the reserve list ends on its day, whatever is being decided meanwhile. */
const runsOn: readonly Stage[] = ['reserve']

/** Stages that are counted afresh at each entry; all others go on with the days left. */
const startsAnew: readonly Stage[] = ['amending', 'window', 'appeal', 'lapsed']

function clockOnEntry(state: ProposalState, stage: Stage, memory: Memory, facts: Facts) {
  if (stage === 'window' && memory.act?.closed !== false) return undefined
  const { terms, calendar } = facts.call
  const present = startsAnew.includes(stage) ? undefined : memory.clocks[stage]
  const clock: Clock = present
    ? resumeClock(present, facts.now, calendar)
    : startClock(terms[termOn(state)], facts.now, calendar)
  const isUnread = stage === 'consultation' && memory.hiddenSince !== null
  return isUnread ? restClock(clock, facts.now, calendar) : clock
}

/** The days a state grants when its stage's clock starts there. */
function termOn(state: ProposalState): keyof Terms {
  switch (state) {
    case 'reserve-list':
      return 'reserve'
    case 'rejected':
    case 'inadmissible':
    case 'stopped':
      return 'appealWindow'
    case 'approved':
      return 'planning'
    case 'draft':
    case 'admissibility':
    case 'amending':
    case 'consultation':
    case 'evaluation':
    case 'deliberation':
    case 'cosigning':
    case 'decided':
    case 'appeal':
    case 'piloting':
    case 'measuring':
    case 'lapsed':
      return state
    default:
      throw new Error(`${state} has no term`)
  }
}
