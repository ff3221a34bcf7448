import type { ProposalEvent } from './events'
import type { Actor, Facts } from './facts'
import type { Memory } from './memory'
import type { ProposalPosition } from './states'

/** An event about to be accepted. */
export type Moment = {
  state: ProposalPosition
  memory: Memory
  facts: Facts
  event: ProposalEvent
}

/**
 * What no accepted event may break: written for the tests from the description of the process, in
 * other words than the guards, so that a guard that is missing or wrong shows. Each law holds
 * (true) or is broken (false).
 */
export const laws: Record<string, (moment: Moment) => boolean> = {
  'nobody handles, judges or signs what is theirs': ({ event, facts: { actor } }) => {
    if (!actor || own.includes(event.type)) return true
    if (event.type === 'stop' && actor.isLead) return true
    return !hasTie(actor)
  },

  'only complete, agreed text is received': ({ event, facts: { document } }) =>
    (event.type !== 'submit' && event.type !== 'resubmit') ||
    (document.missing.length === 0 && document.targets > 0 && document.partnersPending === 0),

  'a call receives only while it is open': ({ event, facts: { call, receivedAt } }) =>
    event.type !== 'submit' ||
    (call.status !== 'cancelled' &&
      call.status !== 'draft' &&
      call.opensAt <= receivedAt &&
      (call.standing || receivedAt < (call.closesAt ?? 0) + 1000)),

  'nothing is decided in a cancelled call': ({ event, facts }) =>
    !forward.includes(event.type) || facts.call.status !== 'cancelled',

  'only a cancelled call cancels': ({ event, facts }) =>
    event.type !== 'call-cancelled' || facts.call.status === 'cancelled',

  'a decision stands on independent scores of the present version': (moment) =>
    !deciding.includes(moment.event.type) || judges(moment).length >= moment.facts.call.quorum,

  'a decision stands on scores of enough groups': (moment) =>
    !deciding.includes(moment.event.type) ||
    new Set(judges(moment).map(({ group }) => group)).size >= moment.facts.call.panelGroups,

  'the operator’s own proposals are judged from outside': (moment) =>
    !deciding.includes(moment.event.type) ||
    !moment.facts.fromOperator ||
    judges(moment).filter(({ isOutside }) => isOutside).length >= 2,

  'no conflict is open on the panel': ({ event, facts }) =>
    !deciding.includes(event.type) ||
    !facts.reviews.some(
      (review) => (review.state === 'filed' || review.state === 'assigned') && hasTie(review),
    ),

  'people who were consulted are answered': ({ event, memory, facts }) =>
    event.type !== 'close-evaluation' || !memory.consulted || facts.replyWritten,

  'what differs is discussed before it is decided': ({ event, facts }) =>
    !['propose-decision', 'promote', 'publish'].includes(event.type) ||
    facts.discrepancies.undiscussed === 0,

  'two different free members sign, one of them new after an overturned act': (moment) => {
    const { event, memory, facts } = moment
    if (event.type !== 'publish' && event.type !== 'cosign') return true
    const first = memory.decision?.proposer
    const second = event.type === 'cosign' ? facts.actor?.id : memory.decision?.cosigner
    const free = (id?: string | null) => facts.board.some((m) => m.id === id && !hasTie(m))
    const isSecondFree = event.type === 'cosign' || free(second)
    const isNew = (id?: string | null) => !memory.overturned.includes(id ?? '')
    const hasNew = memory.overturned.length === 0 || isNew(first) || isNew(second)
    return first !== second && free(first) && isSecondFree && hasNew
  },

  'a decision is begun only where a second signer exists': ({ event, facts }) =>
    !['propose-decision', 'promote'].includes(event.type) ||
    facts.board.filter((member) => !hasTie(member)).length >= 2,

  'who objects is not who proposed, and only the proposer retracts before the second signature': ({
    event,
    state,
    memory,
    facts,
  }) => {
    const isProposer = facts.actor?.id === memory.decision?.proposer
    if (event.type === 'object') return !isProposer
    return event.type !== 'retract' || state.process !== 'cosigning' || isProposer
  },

  'one signs the text that one read, and sends the letters that one saw': ({ event, facts }) =>
    (event.type !== 'cosign' || facts.textAsRead) &&
    (event.type !== 'publish' || facts.lettersAsPreviewed),

  'no grant exceeds the maximum or the money left, and none is given while the call is open': (
    moment,
  ) => {
    const { call, money, now } = moment.facts
    const approval = approvalIn(moment)
    if (!approval) return true
    const hasClosed = call.standing || (call.closesAt !== null && now > call.closesAt)
    const { grant } = approval
    if (call.budget === null) return hasClosed && !grant
    const isWhole = typeof grant === 'number' && Number.isInteger(grant) && grant > 0
    const fits = (grant ?? 0) + money.committed <= call.budget
    return hasClosed && isWhole && fits && (grant ?? 0) <= (call.maximumGrant ?? Infinity)
  },

  'nothing hidden is published or closed': ({ event, state }) =>
    !['publish', 'close-consultation', 'extend'].includes(event.type) ||
    (event.type === 'extend' && state.process !== 'consultation') ||
    state.publication !== 'hidden',

  'in consultation only what is hidden can be inadmissible': ({ event, state }) =>
    event.type !== 'declare-inadmissible' ||
    state.process !== 'consultation' ||
    state.publication === 'hidden',

  'acts carry reasons in French and in Dutch': ({ event, facts }) => {
    if (!acts.includes(event.type)) return true
    if (event.type === 'stop' && facts.actor?.isLead) return says(event.reason, 10)
    const given = 'reasons' in event ? event.reasons : undefined
    return says(given?.fr, 50) && says(given?.nl, 50)
  },

  'who stops, delays or refuses something says why': ({ event }) =>
    !explained.includes(event.type) ||
    says('reason' in event ? event.reason : 'grounds' in event ? event.grounds : undefined, 10),

  'a rule is named, an outcome is named, a discussion is noted': ({ event }) =>
    (event.type !== 'declare-inadmissible' || event.rule.trim() !== '') &&
    (event.type !== 'propose-decision' ||
      ['approve', 'reject', 'reserve'].includes(event.outcome)) &&
    (event.type !== 'record-discussion' || says(event.note, 10)),

  'changes are asked for three times at most, the lead’s own revision once and before scores': ({
    event,
    memory,
    facts,
  }) =>
    (event.type !== 'request-changes' || memory.rounds < 3) &&
    (event.type !== 'revise' ||
      (!memory.revised && !facts.reviews.some(({ version }) => version !== null))),

  'a term is extended once, to a later day': ({ event, state, memory, facts }) => {
    if (event.type !== 'extend') return true
    const stage = state.process
    if (stage === 'amending' || stage === 'consultation') {
      if (memory.extended[stage]) return false
    }
    const until = Date.parse(`${event.until}T20:00:00Z`)
    const end = Math.max(memory.clocks[memory.stage ?? 'lapsed']?.due ?? 0, facts.now)
    return until > end && until < end + 400 * day
  },

  'an officer closes no consultation before its minimum': ({ event, memory, facts }) => {
    const started = memory.clocks.consultation?.since
    if (event.type !== 'close-consultation' || facts.actor === null) return true
    return typeof started === 'number' && facts.now - started > 13 * day
  },

  'time acts only when it has come, and nobody acts for it': ({ event, memory, facts }) => {
    const isTimed = event.type.startsWith('expire') || event.type === 'call-cancelled'
    if (facts.actor !== null) return !isTimed
    if (!isTimed && event.type !== 'close-consultation') return true
    if (!('timer' in event) || !event.timer) return event.type === 'call-cancelled'
    const isOfThisEntry = event.type === 'call-cancelled' || event.timer.entry === memory.entry
    return isOfThisEntry && facts.now > event.timer.due
  },

  'an appeal comes once, in time, and is heard by others than the signers': ({
    event,
    memory: { act, clocks },
    facts,
  }) => {
    if (event.type === 'appeal') {
      const due = clocks.window?.due ?? 0
      return act?.appealable === true && !act.appealed && facts.receivedAt < due + 1000
    }
    const isHearing = event.type === 'uphold' || event.type === 'overturn'
    return !isHearing || !act?.signers.includes(facts.actor?.id ?? '')
  },

  'an overturned inadmissibility is not repeated by the same person': ({ event, memory, facts }) =>
    event.type !== 'declare-inadmissible' || !memory.overturned.includes(facts.actor?.id ?? ''),

  'mergers are agreed, distinct, free and before the board': ({ event, facts: { merge } }) => {
    if (event.type !== 'merge' && event.type !== 'unmerge') return true
    const early = ['admissibility', 'consultation', 'evaluation'].includes(merge?.target ?? '')
    if (event.type === 'unmerge') return early
    return merge !== null && early && merge.agreed && !merge.isItself && merge.actorIsFree
  },

  'reviewers are known, free and new; scores stay; only the asked score': ({ event, facts }) => {
    const { subject, actor } = facts
    if (event.type === 'assign') {
      const isNew = subject?.review === null || subject?.review === 'unassigned'
      return subject !== null && !hasTie(subject) && isNew
    }
    if (event.type === 'unassign') return subject?.review === 'assigned'
    if (event.type === 'score' || event.type === 'abstain' || event.type === 'recuse') {
      return actor?.review === 'assigned' || actor?.review === 'filed'
    }
    return true
  },

  'reinstatement comes in time': ({ event, memory, facts }) =>
    event.type !== 'reinstate' || facts.receivedAt < (memory.clocks.lapsed?.due ?? 0) + 1000,

  'a lead is appointed with consent where one left': ({ event, facts }) =>
    event.type !== 'appoint-lead' || (facts.leadLeft && facts.subject?.hasConsented === true),

  'a substitute is free, new to the role, and wanted': ({ event, facts, memory }) => {
    if (event.type !== 'appoint-substitute') return true
    const { subject, board, freeOfficers } = facts
    const free = board.filter((member) => !hasTie(member))
    const unsigned = free.filter(({ id }) => !memory.act?.signers.includes(id))
    const short = memory.stage === 'appeal' ? unsigned.length < 1 : free.length < 2
    const isWanted = event.role === 'board' ? short : freeOfficers < 1
    return isWanted && subject !== null && !hasTie(subject) && !subject.hasRole
  },

  'a project is completed with its targets measured or accounted for': ({ event, facts }) =>
    event.type !== 'complete' || facts.unmeasured === 0 || Boolean(event.missing?.trim()),
}

/** The names of the laws that this moment breaks. */
export function brokenBy(moment: Moment): string[] {
  return Object.entries(laws).flatMap(([name, holds]) => (holds(moment) ? [] : [name]))
}

const day = 86_400_000

const own = [
  'submit',
  'discard',
  'resubmit',
  'revise',
  'withdraw',
  'appeal',
  'start-pilot',
  'start-measuring',
  'report-milestone',
  'record-measurement',
  'abstain',
  'recuse',
]
const forward = [
  'submit',
  'admit',
  'close-evaluation',
  'propose-decision',
  'promote',
  'cosign',
  'publish',
  'reinstate',
]
const deciding = ['close-evaluation', 'propose-decision', 'promote', 'publish']
const acts = ['declare-inadmissible', 'propose-decision', 'promote', 'uphold', 'overturn', 'stop']
const explained = [
  'request-changes',
  'extend',
  'abstain',
  'recuse',
  'reopen-evaluation',
  'object',
  'retract',
  'appeal',
  'reinstate',
  'appoint-substitute',
  'hide',
  'restore',
]

type Person = Pick<Actor, 'isAuthor' | 'isPartner' | 'sameOrganisation' | 'hasOpenConflict'>

function hasTie(person: Person): boolean {
  return person.isAuthor || person.isPartner || person.sameOrganisation || person.hasOpenConflict
}

function judges({ facts, memory }: Moment) {
  return facts.reviews.filter(
    (review) =>
      review.state === 'filed' && !hasTie(review) && (review.version ?? 0) >= memory.scoredFrom,
  )
}

function approvalIn({ event, memory }: Moment): { grant: number | null } | null {
  if (event.type === 'promote') return { grant: event.grant }
  if (event.type === 'propose-decision') {
    return event.outcome === 'approve' ? { grant: event.grant ?? null } : null
  }
  if (event.type !== 'publish' || memory.decision?.outcome !== 'approve') return null
  return { grant: memory.decision.grant }
}

function says(text: string | undefined, minimum: number): boolean {
  return (text ?? '').trim().length >= minimum
}
