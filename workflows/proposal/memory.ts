import type { Origin, Outcome } from './events'
import type { ProposalState, Stage } from './states'
import type { Clock } from './terms'

/** What the process must know of its own past. One JSON value, stored beside the state. */
export type Memory = {
  /** Counts every entry into a state; a timer names the entry it was set for. */
  entry: number
  enteredAt: number
  /** The stage whose clock belongs to the present state. */
  stage: Stage | null
  clocks: Partial<Record<Stage, Clock>>
  submittedAt: number | null
  machineVersion: number | null
  /** Submitted versions so far. */
  version: number
  /** Scores count from this version on: the last in which something judged was changed. */
  scoredFrom: number
  asker: Asker | null
  rounds: number
  extended: { amending: boolean; consultation: boolean }
  revised: boolean
  /** Was open to the public's voices at some time: an official reply is owed. */
  consulted: boolean
  decision: Decision | null
  act: Act | null
  /** Signers of an act that was overturned: the next one needs somebody else. */
  overturned: readonly string[]
  /** The state left by merging, lapsing or stopping. */
  left: ProposalState | null
  mergedInto: string | null
  hiddenSince: number | null
  /** Clock of the moderation case, while the page is hidden. */
  moderation: Clock | null
  /** Until when a proposal of a cancelled call can be moved or withdrawn. */
  cancelledDue: number | null
}

/** Who asked for changes: a state, or the lead's own revision in evaluation. */
export type Asker = Extract<ProposalState, 'admissibility' | 'evaluation' | 'deliberation'>

/** A proposed decision, kept until it is published, objected to or retracted. */
export type Decision = {
  outcome: Outcome
  grant: number | null
  proposer: string
  proposedAt: number
  cosigner: string | null
  origin: Origin
  /** The board's clock as it stood when the decision was proposed; it runs on from there. */
  clock: Clock | null
}

/** The last published act that can be contested. */
export type Act = {
  kind: 'inadmissible' | 'rejected' | 'stopped'
  signers: readonly string[]
  at: number
  /** The call hears appeals, and the act was not the lead's own. */
  appealable: boolean
  appealed: boolean
  /** Upheld, withdrawn, or the window is past: nothing more can come. */
  closed: boolean
}

export const emptyMemory: Memory = {
  entry: 0,
  enteredAt: 0,
  stage: null,
  clocks: {},
  submittedAt: null,
  machineVersion: null,
  version: 0,
  scoredFrom: 1,
  asker: null,
  rounds: 0,
  extended: { amending: false, consultation: false },
  revised: false,
  consulted: false,
  decision: null,
  act: null,
  overturned: [],
  left: null,
  mergedInto: null,
  hiddenSince: null,
  moderation: null,
  cancelledDue: null,
}
