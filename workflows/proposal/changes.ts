import type { Situation } from '../workflow'
import type { ProposalEvent } from './events'
import type { Change as ChangedPart, Facts } from './facts'
import type { Act, Asker, Memory } from './memory'
import { signersOf } from './predicates/decision'
import { type ProposalState, stageOf } from './states'
import { dueAfter, extendClock, lengthenClock, restClock, resumeClock, startClock } from './terms'

/** What one transition writes into the memory. Pure; all that is not returned stays as it was. */
export type Change = (situation: Situation<Memory, Facts, ProposalEvent>) => Partial<Memory>

const judged: readonly ChangedPart[] = ['text', 'targets', 'budget', 'partners']

/** Whether what reviewers judge is no longer what they read. */
export function isJudgedPartChanged(facts: Facts): boolean {
  return facts.document.changes.some((part) => judged.includes(part))
}

export const noteSubmission =
  (machineVersion: number): Change =>
  ({ facts }) => ({
    submittedAt: facts.receivedAt,
    machineVersion,
    version: 1,
    scoredFrom: 1,
  })

export const noteAsker =
  (asker: Asker): Change =>
  ({ memory }) => ({
    asker,
    rounds: memory.rounds + 1,
    extended: { ...memory.extended, amending: false },
  })

/** The lead's own, single revision costs no round. */
export const noteRevision: Change = ({ memory }) => ({
  asker: 'evaluation',
  revised: true,
  extended: { ...memory.extended, amending: false },
})

export const noteResubmission: Change = ({ memory, facts }) => {
  const version = memory.version + (facts.document.changes.length > 0 ? 1 : 0)
  return {
    asker: null,
    version,
    scoredFrom: isJudgedPartChanged(facts) ? version : memory.scoredFrom,
  }
}

export const forgetAsker: Change = () => ({ asker: null })

export const noteExtension: Change = ({ memory, facts, event }) => {
  const { stage } = memory
  const clock = stage ? memory.clocks[stage] : undefined
  if (event.type !== 'extend' || !stage || !clock) return {}
  const longer = extendClock(clock, event.until, facts.call.calendar)
  return {
    clocks: { ...memory.clocks, [stage]: longer },
    extended: { ...memory.extended, [stage]: true },
  }
}

export const noteProposedDecision: Change = ({ memory, facts, event }) => {
  if (event.type !== 'propose-decision' && event.type !== 'promote') return {}
  const isPromotion = event.type === 'promote'
  const outcome = isPromotion ? 'approve' : event.outcome
  const { calendar, terms } = facts.call
  const clock = isPromotion ? undefined : memory.clocks.decision
  return {
    decision: {
      outcome,
      grant: outcome === 'approve' ? (event.grant ?? null) : null,
      proposer: facts.actor?.id ?? '',
      proposedAt: facts.now,
      cosigner: null,
      origin: isPromotion ? 'reserve-list' : 'deliberation',
      clock: clock ?? null,
    },
    clocks: {
      ...memory.clocks,
      decision: clock && lengthenClock(clock, terms.cosigning, calendar),
    },
  }
}

export const noteCosignature: Change = ({ memory, facts }) => {
  const { terms, calendar } = facts.call
  const clock = memory.clocks.decision
  return {
    decision: memory.decision && { ...memory.decision, cosigner: facts.actor?.id ?? '' },
    clocks: {
      ...memory.clocks,
      decision: clock && lengthenClock(clock, terms.decided, calendar),
    },
  }
}

/** Back to where it came from: the board's clock runs on as if nothing had been proposed. */
export const dropDecision: Change = ({ memory }) => ({
  decision: null,
  clocks: { ...memory.clocks, decision: memory.decision?.clock ?? undefined },
})

/** Signers of an act that can be contested, if it can. */
export const noteAct =
  (kind: Act['kind']): Change =>
  ({ memory, facts }) => {
    const isOwn = kind === 'stopped' && facts.actor?.isLead === true
    const appealable = facts.call.appeals && !isOwn
    const signers = kind === 'rejected' ? signersOf(memory) : [facts.actor?.id ?? '']
    return {
      act: { kind, signers, at: facts.now, appealable, appealed: false, closed: !appealable },
      overturned: [],
      clocks: { ...memory.clocks, window: undefined },
    }
  }

export const noteAppeal: Change = ({ memory }) => ({
  act: memory.act && { ...memory.act, appealed: true },
  clocks: { ...memory.clocks, appeal: undefined },
})

export const closeAct: Change = ({ memory }) => ({
  act: memory.act && { ...memory.act, closed: true },
  clocks: { ...memory.clocks, window: undefined },
})

/** Everything that had run before the contested act starts anew. */
export const overturnAct: Change = ({ memory }) => ({
  act: null,
  overturned: memory.act?.signers ?? [],
  decision: memory.act?.kind === 'stopped' ? memory.decision : null,
  left: null,
  clocks: {},
})

export const noteApproval: Change = () => ({ overturned: [], act: null })

export const noteLeft =
  (state: ProposalState): Change =>
  () => ({ left: state })

export const noteMerger: Change = ({ event }) => ({
  mergedInto: event.type === 'merge' ? event.into : null,
})

export const forgetMerger: Change = () => ({ mergedInto: null, left: null })

/** A reinstated proposal has its whole term again; a decision in the making keeps its signers. */
export const noteReinstatement: Change = ({ memory }) => ({
  left: null,
  cancelledDue: null,
  decision: memory.decision && { ...memory.decision, clock: null },
  clocks: { ...memory.clocks, [stageLeft(memory)]: undefined },
})

export const noteCancellation: Change = ({ facts }) => ({
  cancelledDue: dueAfter(facts.now, facts.call.terms.cancelled, facts.call.calendar),
})

/** Work that comes back into a cancelled call has its thirty days like all the others. */
export const noteCancelledCall: Change = (situation) => {
  const { memory, facts } = situation
  if (facts.call.status !== 'cancelled' || memory.cancelledDue !== null) return {}
  return noteCancellation(situation)
}

/** For a proposal that its lead moved to another call: what the old call did is over. */
export function afterMove(memory: Memory): Memory {
  return { ...memory, cancelledDue: null }
}

/** The consultation rests while nobody can read it. */
export const noteHidden: Change = ({ memory, facts }) => {
  const { calendar, terms } = facts.call
  const clock = memory.clocks.consultation
  return {
    hiddenSince: facts.now,
    moderation: startClock(terms.moderation, facts.now, calendar),
    clocks: { ...memory.clocks, consultation: clock && restClock(clock, facts.now, calendar) },
  }
}

export const noteRestored: Change = ({ memory, facts }) => {
  const clock = memory.clocks.consultation
  const isRunningAgain = clock && memory.stage === 'consultation'
  return {
    hiddenSince: null,
    moderation: null,
    clocks: isRunningAgain
      ? { ...memory.clocks, consultation: resumeClock(clock, facts.now, facts.call.calendar) }
      : memory.clocks,
  }
}

function stageLeft({ left }: Memory) {
  return left ? (stageOf[left] ?? 'lapsed') : 'lapsed'
}
