import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transition } from 'xstate'
import { advance } from '../advance'
import { addDays, dayOf } from '../calendar'
import { explain, explainEvent } from '../explain'
import { outline } from '../outline'
import type { ProposalEvent, ProposalEventType } from './events'
import type { Actor, Facts } from './facts'
import { brokenBy, type Moment } from './laws'
import { proposalWorkflow } from './machine'
import { emptyMemory, type Memory } from './memory'
import {
  amira,
  approve,
  chantal,
  day,
  filedBy,
  gilles,
  goodDay,
  hanne,
  ines,
  Journey,
  joost,
  karim,
  lea,
  mehdi,
  noor,
  published,
  reasons,
  reject,
  reserve,
  threeScores,
  why,
} from './personas'
import { type PredicateName, predicates } from './predicates'
import { dueOf } from './predicates/time'
import { guardReasons } from './reasons'
import { firstPosition, type ProposalPosition } from './states'
import { clockStatus } from './terms'

const merge = { target: 'evaluation', isItself: false, agreed: true, actorIsFree: true } as const

/** Each kind of event, well filled in for this moment. */
function filledIn(type: ProposalEventType, memory: Memory, facts: Facts): ProposalEvent {
  const clock = memory.stage ? memory.clocks[memory.stage] : undefined
  switch (type) {
    case 'extend': {
      const { calendar } = facts.call
      const from = dayOf(Math.max(clock?.due ?? facts.now, facts.now), calendar)
      return { type, until: addDays(from, 10), reason: why }
    }
    case 'declare-inadmissible':
      return { type, rule: 'outside-call', reasons }
    case 'merge':
      return { type, into: 'P-2026-0009' }
    case 'propose-decision': {
      const grants = facts.call.budget === null ? {} : { grant: 90_000 }
      return { type, outcome: 'approve', reasons, ...grants }
    }
    case 'promote':
      return { type, reasons, grant: 90_000 }
    case 'appeal':
      return { type, grounds: why }
    case 'uphold':
    case 'overturn':
      return { type, reasons }
    case 'stop':
      return { type, reasons, reason: why }
    case 'complete':
      return { type, summary: why }
    case 'assign':
    case 'unassign':
      return { type, reviewer: 'hanne' }
    case 'record-discussion':
      return { type, note: why }
    case 'appoint-lead':
      return { type, account: 'hanne' }
    case 'appoint-substitute':
      return { type, account: 'hanne', role: 'board', reason: why }
    case 'close-consultation':
    case 'expire-draft':
    case 'expire-amending':
    case 'expire-reserve':
    case 'expire-appeal':
    case 'call-cancelled': {
      const due = facts.actor === null ? dueOf({ type }, memory, facts) : null
      return due === null ? { type } : { type, timer: { entry: memory.entry, due } }
    }
    default:
      return { type, reason: why, note: why } as ProposalEvent
  }
}

const cast: (Actor | null)[] = [amira, chantal, gilles, ines, joost, mehdi, noor, lea, karim, null]

/** The people (null: time, the call) who are meant to send something. */
function ableTo(by: readonly string[]): (Actor | null)[] {
  return cast.filter((person) =>
    by.some((sender) => {
      if (sender === 'time' || sender === 'call') return person === null
      return sender === 'lead' ? person?.isLead : person?.roles.some((role) => role === sender)
    }),
  )
}

/** One thing that is wrong, or only otherwise, on an otherwise good day. */
const changes: ((facts: Facts) => Partial<Facts>)[] = [
  () => ({}),
  (f) => ({ document: { ...f.document, missing: ['risks'] } }),
  (f) => ({ document: { ...f.document, targets: 0 } }),
  (f) => ({ document: { ...f.document, partnersPending: 1 } }),
  (f) => ({ document: { ...f.document, changes: ['text'] } }),
  (f) => ({ document: { ...f.document, changes: ['attachments'] } }),
  (f) => ({ call: { ...f.call, status: 'cancelled' } }),
  (f) => ({ call: { ...f.call, status: 'draft' } }),
  (f) => ({ call: { ...f.call, opensAt: f.now + day } }),
  (f) => ({ call: { ...f.call, closesAt: f.now - day } }),
  (f) => ({ call: { ...f.call, closesAt: f.now + day } }),
  (f) => ({ call: { ...f.call, consultation: false } }),
  (f) => ({ call: { ...f.call, appeals: false } }),
  (f) => ({ call: { ...f.call, standing: true, closesAt: null, budget: null } }),
  () => ({ reviews: [] }),
  () => ({ reviews: threeScores.slice(0, 2) }),
  () => ({ reviews: threeScores.map((review) => ({ ...review, version: 3 })) }),
  () => ({ reviews: threeScores.map((review) => ({ ...review, version: 0 })) }),
  () => ({ reviews: threeScores.map((review) => ({ ...review, group: 'citizen' as const })) }),
  () => ({ reviews: [...threeScores, { ...filedBy('pia', 'citizen'), hasOpenConflict: true }] }),
  () => ({
    fromOperator: true,
    reviews: threeScores.map((review) => ({ ...review, isOutside: false })),
  }),
  () => ({ replyWritten: false }),
  () => ({ discrepancies: { flagged: 1, undiscussed: 1 } }),
  () => ({ money: { committed: 1_450_000 } }),
  () => ({ board: [ines, { ...joost, isPartner: true }] }),
  () => ({ board: [mehdi, noor] }),
  () => ({ board: [{ ...ines, hasOpenConflict: true }, joost, mehdi, noor] }),
  () => ({ board: [ines], subject: hanne }),
  () => ({ board: [ines], subject: { ...hanne, hasRole: true } }),
  () => ({ textAsRead: false }),
  () => ({ lettersAsPreviewed: false }),
  () => ({ leadLeft: true, subject: hanne }),
  () => ({ subject: hanne }),
  () => ({ subject: { ...hanne, review: 'assigned' } }),
  () => ({ subject: { ...hanne, review: 'filed' } }),
  () => ({ subject: { ...hanne, isPartner: true } }),
  () => ({ leadLeft: true, subject: { ...hanne, hasConsented: false } }),
  () => ({ merge }),
  () => ({ merge: { ...merge, agreed: false } }),
  () => ({ merge: { ...merge, target: 'deliberation' } }),
  () => ({ unmeasured: 1 }),
  () => ({ merge: { ...merge, isItself: true } }),
  () => ({ merge: { ...merge, actorIsFree: false } }),
  (f) => ({ actor: f.actor && { ...f.actor, isAuthor: true } }),
  (f) => ({ actor: f.actor && { ...f.actor, isPartner: true } }),
  (f) => ({ actor: f.actor && { ...f.actor, sameOrganisation: true } }),
  (f) => ({ actor: f.actor && { ...f.actor, hasOpenConflict: true } }),
  (f) => ({ actor: f.actor && { ...f.actor, review: 'recused' } }),
]

/** The same event, badly filled in. */
const slips: ((event: ProposalEvent) => ProposalEvent)[] = [
  (event) => event,
  (event) => ({ ...event, reason: '' }) as ProposalEvent,
  (event) => ({ ...event, grounds: '', note: '', rule: ' ' }) as unknown as ProposalEvent,
  (event) => ({ ...event, reasons: { fr: reasons.fr, nl: '' } }) as ProposalEvent,
  (event) => ({ ...event, grant: 600_000 }) as ProposalEvent,
  (event) => ({ ...event, grant: 0 }) as ProposalEvent,
  (event) => ({ ...event, until: '2036-01-01' }) as ProposalEvent,
  (event) => ({ ...event, outcome: 'maybe' }) as unknown as ProposalEvent,
  (event) => ({ ...event, until: '2026-01-01' }) as ProposalEvent,
  (event) => ({ ...event, timer: { entry: 0, due: 0 } }) as ProposalEvent,
  (event) => ({ ...event, timer: undefined }) as ProposalEvent,
]

const asked = () =>
  new Journey().to('admissibility').sends(chantal, { type: 'request-changes', reason: why })

/** One proposal in every state, and in the states whose past matters, one for each past. */
const places: Journey[] = [
  new Journey(),
  new Journey().to('admissibility'),
  asked(),
  asked().sends(chantal, { type: 'extend', until: '2026-10-20', reason: why }),
  asked().fires('expire-amending'),
  asked().fires('expire-amending').after(60),
  asked()
    .sends(amira, { type: 'resubmit' })
    .sends(chantal, { type: 'request-changes', reason: why })
    .sends(amira, { type: 'resubmit' })
    .sends(chantal, { type: 'request-changes', reason: why })
    .sends(amira, { type: 'resubmit' }),
  new Journey().to('admissibility').given({ merge }).sends(chantal, { type: 'merge', into: 'P-9' }),
  new Journey().to('consultation'),
  new Journey()
    .to('consultation')
    .sends(chantal, { type: 'extend', until: '2026-10-09', reason: why }),
  new Journey().to('consultation').after(16),
  new Journey().to('consultation').after(60),
  new Journey().to('consultation').after(16).sends(lea, { type: 'hide', reason: why }),
  new Journey().to('evaluation'),
  new Journey().to('evaluation').given({ reviews: [] }),
  new Journey()
    .to('evaluation')
    .given({ reviews: [] })
    .sends(amira, { type: 'revise' })
    .sends(amira, { type: 'resubmit' }),
  new Journey().to('deliberation'),
  new Journey().to('deliberation').sends(ines, approve),
  new Journey().to('deliberation').sends(ines, approve).sends(joost, { type: 'cosign' }),
  new Journey()
    .to('deliberation')
    .sends(ines, approve)
    .sends(joost, { type: 'cosign' })
    .sends(lea, { type: 'hide', reason: why }),
  published(reserve),
  published(reject),
  published(reject).after(60),
  published(reject).sends(amira, { type: 'appeal', grounds: why }),
  published(reject)
    .sends(amira, { type: 'appeal', grounds: why })
    .sends(mehdi, { type: 'uphold', reasons }),
  published(reject)
    .sends(amira, { type: 'appeal', grounds: why })
    .sends(mehdi, { type: 'overturn', reasons })
    .sends(ines, reject),
  new Journey()
    .to('admissibility')
    .sends(chantal, { type: 'declare-inadmissible', rule: 'unlawful', reasons })
    .sends(amira, { type: 'appeal', grounds: why })
    .sends(ines, { type: 'overturn', reasons })
    .sends(lea, { type: 'hide', reason: why }),
  published(approve),
  published(approve).sends(amira, { type: 'start-pilot' }),
  published(approve)
    .sends(amira, { type: 'start-pilot' })
    .sends(amira, { type: 'start-measuring' }),
  published(approve).sends(ines, { type: 'stop', reasons }),
  published(approve).sends(amira, { type: 'stop', reason: why }),
]

/** Reasons given on the way. */
const heard = new Set<string>()

/** Every place × event × person × change × slip that this workflow accepts and a law forbids. */
function* breaches(workflow: typeof proposalWorkflow, types: readonly ProposalEventType[]) {
  for (const { state, memory, facts: usual } of places) {
    const start = { state, memory, facts: usual }
    const possible = explain(workflow, start).filter((entry) => entry.possible)
    for (const { event: type, by } of possible.filter(({ event }) => types.includes(event))) {
      for (const actor of [...ableTo(by), chantal]) {
        for (const [index, change] of changes.entries()) {
          const facts = { ...usual, actor }
          Object.assign(facts, change(facts))
          const event = filledIn(type, memory, facts)
          // Faults come one at a time: a second would hide behind the first one's refusal.
          for (const slip of index === 0 ? slips : slips.slice(0, 1)) {
            const moment: Moment = { state, memory, facts, event: slip(event) }
            const broken = brokenBy(moment)
            const { allowed, reasons: given } = explainEvent(workflow, moment, moment.event)
            for (const { code } of given) heard.add(code)
            if (allowed && broken.length > 0) yield `${type}: ${broken.join(', ')}`
          }
        }
      }
    }
  }
}

describe('the laws of the process', () => {
  it('are broken by nothing that is accepted', () => {
    expect([...breaches(proposalWorkflow, proposalWorkflow.events)]).toEqual([])
  })

  it('are kept by every reason that a guard can give', () => {
    expect(guardReasons.filter((code) => !heard.has(code))).toEqual([])
  })

  const names = Object.keys(predicates) as PredicateName[]

  it.each(names)('need the guard %s', (name) => {
    const without = { ...proposalWorkflow, predicates: { ...predicates, [name]: () => [] } }
    const { value: first } = breaches(without, usersOf(name)).next()
    expect(first).toBeDefined()
  })
})

/** The events that ask for this predicate anywhere. */
function usersOf(name: PredicateName): ProposalEventType[] {
  const used = outline(proposalWorkflow)
    .flatMap(({ states }) => states.flatMap(({ events }) => events))
    .filter(({ requires }) => requires.includes(name))
    .map(({ event }) => event)
  return proposalWorkflow.events.filter((event) => used.includes(event))
}

describe('a walk at random', () => {
  const step = fc.record({
    type: fc.nat(),
    actor: fc.nat(),
    change: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(changes.length - 1) },
    ),
    slip: fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(slips.length - 1) },
    ),
    days: fc.constantFrom(0, 1, 3, 16, 40, 400),
  })
  type Step = { type: number; actor: number; change: number; slip: number; days: number }
  const start = { state: firstPosition, memory: emptyMemory, facts: goodDay, from: goodDay.now }
  type Walker = { state: ProposalPosition; memory: Memory; facts: Facts }

  /** Aims at what the present state knows, by somebody who is meant to send it. */
  function take(walker: Walker, { type, actor, change, slip, days }: Step): Moment {
    const now = walker.facts.now + days * day
    const base = { ...walker.facts, now, receivedAt: now }
    const possible = explain(proposalWorkflow, { ...walker, facts: base }).filter(
      (entry) => entry.possible,
    )
    const chosen = possible[type % Math.max(1, possible.length)]
    const able = ableTo(chosen?.by ?? [])
    const sender = able[actor % Math.max(1, able.length)] ?? null
    const facts: Facts = { ...base, actor: sender, subject: hanne, merge, leadLeft: true }
    Object.assign(facts, (changes[change] ?? (() => ({})))(facts))
    const event = filledIn(chosen?.event ?? 'submit', walker.memory, facts)
    const bad = slips[slip] ?? ((same: ProposalEvent) => same)
    return { state: walker.state, memory: walker.memory, facts, event: bad(event) }
  }

  const covered = new Set<string>()

  it('breaks no law, washes no overdue term away, and never makes a public page private', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        let walker: Walker = { ...start }
        for (const taken of steps) {
          const moment = take(walker, taken)
          const answer = advance(proposalWorkflow, moment, moment.event)
          if (!answer.ok) {
            expect(machineTakes(moment)).toBe(false)
            expect(answer.reasons.length).toBeGreaterThan(0)
            continue
          }
          expect(brokenBy(moment)).toEqual([])
          keepsPromises(moment, answer.state, answer.memory)
          covered.add(`${moment.state.process} ${moment.event.type} ${answer.state.process}`)
          expect(JSON.parse(JSON.stringify(answer.memory))).toEqual(plainly(answer.memory))
          const { now } = moment.facts
          walker = { ...answer, facts: { ...goodDay, now, receivedAt: now } }
          if (walker.state.process === 'discarded') walker = { ...start }
        }
      }),
      { numRuns: 200, seed: 20260907 },
    )
  })

  it('comes through every state that lies on the ordinary ways', () => {
    const entered = new Set([...covered].map((path) => path.split(' ')[2]))
    for (const state of [
      'amending',
      'consultation',
      'evaluation',
      'lapsed',
      'withdrawn',
      'merged',
    ]) {
      expect(entered, state).toContain(state)
    }
  })

  /** The machine asked directly, without the explanations. */
  function machineTakes({ state: value, memory, facts, event }: Moment): boolean {
    const { machine } = proposalWorkflow
    const before = machine.resolveState({ value, context: { memory, facts } })
    const [after, actions] = transition(machine, before, event)
    return after !== before || actions.length > 0
  }

  function keepsPromises(
    { state, memory, event, facts }: Moment,
    after: ProposalPosition,
    next: Memory,
  ) {
    if (state.publication !== 'private') expect(after.publication).not.toBe('private')
    if (event.type !== 'hide' && event.type !== 'restore') {
      const isFirst = state.publication === 'private'
      if (!isFirst) expect(after.publication).toBe(state.publication)
    } else expect(after.process).toBe(state.process)
    expect(next.rounds).toBeLessThanOrEqual(3)
    expect(next.entry - memory.entry).toBe(Number(after.process !== state.process))
    const fresh = ['overturn', 'appeal', 'promote', 'reinstate', 'extend']
    if (fresh.includes(event.type)) return
    const { calendar } = facts.call
    for (const stage of ['admissibility', 'consultation', 'evaluation'] as const) {
      const old = memory.clocks[stage]
      const same = next.clocks[stage]
      if (!old || !same || same.since === null || old.started !== same.started) continue
      const wasLate = old.late || clockStatus(old, facts.now, calendar) === 'overdue'
      if (wasLate) expect(clockStatus(same, facts.now, calendar)).toBe('overdue')
    }
  }

  const plainly = (memory: Memory) => JSON.parse(JSON.stringify(memory)) as Memory
})
