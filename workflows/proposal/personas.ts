import { advance } from '../advance'
import { brusselsCalendar } from '../calendar'
import type { Effect } from './effects'
import type { ProposalEvent } from './events'
import type { Actor, Facts, ReviewFacts, Subject } from './facts'
import { proposalWorkflow } from './machine'
import { emptyMemory, type Memory } from './memory'
import { firstPosition, type ProposalPosition } from './states'
import { defaultTerms } from './terms'

/**
 * The people and the ordinary day that the tests of this process start from: everything is in
 * order, and each test says what is not.
 */
const nobody: Actor = {
  id: 'nobody',
  roles: [],
  isAuthor: false,
  isPartner: false,
  sameOrganisation: false,
  hasOpenConflict: false,
  isLead: false,
  review: null,
}

export const amira: Actor = { ...nobody, id: 'amira', isAuthor: true, isLead: true }
export const chantal: Actor = { ...nobody, id: 'chantal', roles: ['officer'] }
export const gilles: Actor = { ...nobody, id: 'gilles', roles: ['reviewer'], review: 'assigned' }
export const ines: Actor = { ...nobody, id: 'ines', roles: ['board'] }
export const joost: Actor = { ...nobody, id: 'joost', roles: ['board'] }
export const mehdi: Actor = { ...nobody, id: 'mehdi', roles: ['board'] }
export const noor: Actor = { ...nobody, id: 'noor', roles: ['board'] }
export const lea: Actor = { ...nobody, id: 'lea', roles: ['moderator'] }
export const karim: Actor = { ...nobody, id: 'karim', roles: ['administrator'] }

export const hanne: Subject = {
  id: 'hanne',
  isAuthor: false,
  isPartner: false,
  sameOrganisation: false,
  hasOpenConflict: false,
  review: null,
  hasConsented: true,
  hasRole: false,
}

export function filedBy(reviewer: string, group: ReviewFacts['group']): ReviewFacts {
  return {
    reviewer,
    state: 'filed',
    group,
    version: 1,
    isOutside: true,
    isAuthor: false,
    isPartner: false,
    sameOrganisation: false,
    hasOpenConflict: false,
  }
}

export const threeScores = [
  filedBy('gilles', 'business'),
  filedBy('hanne', 'academia'),
  filedBy('oumar', 'citizen'),
]

export const day = 86_400_000
/** Monday 7 September 2026, ten in the morning in Brussels: the call is open. */
export const monday = Date.UTC(2026, 8, 7, 8)

export const goodDay: Facts = {
  now: monday,
  receivedAt: monday,
  actor: null,
  subject: null,
  call: {
    status: 'open',
    standing: false,
    opensAt: monday - 10 * day,
    closesAt: monday + 20 * day,
    consultation: true,
    appeals: true,
    quorum: 3,
    panelGroups: 2,
    budget: 1_500_000,
    maximumGrant: 400_000,
    terms: defaultTerms,
    calendar: brusselsCalendar,
  },
  document: { missing: [], targets: 2, partnersPending: 0, changes: [], editedAt: monday },
  fromOperator: false,
  leadLeft: false,
  reviews: threeScores,
  discrepancies: { flagged: 0, undiscussed: 0 },
  replyWritten: true,
  money: { committed: 200_000 },
  board: [ines, joost, mehdi, noor],
  freeOfficers: 2,
  textAsRead: true,
  lettersAsPreviewed: true,
  merge: null,
  unmeasured: 0,
}

export const reasons = {
  fr: 'Le projet améliore deux indicateurs et son budget est proportionné à son effet.',
  nl: 'Het project verbetert twee indicatoren en de begroting staat in verhouding tot het effect.',
}
export const why = 'Figures of the second table are missing.'

/** A proposal on its way, with the clock that the test moves. */
export class Journey {
  state: ProposalPosition = firstPosition
  memory: Memory = emptyMemory
  effects: Effect[] = []
  facts: Facts = goodDay

  /** What is so from now on. */
  given(facts: Partial<Facts>): this {
    this.facts = { ...this.facts, ...facts }
    return this
  }

  givenCall(call: Partial<Facts['call']>): this {
    return this.given({ call: { ...this.facts.call, ...call } })
  }

  /** Lets days pass. */
  after(days: number): this {
    const now = this.facts.now + days * day
    return this.given({ now, receivedAt: now })
  }

  at(now: number): this {
    return this.given({ now, receivedAt: now })
  }

  tries(actor: Actor | null, event: ProposalEvent) {
    const { state, memory } = this
    return advance(proposalWorkflow, { state, memory, facts: { ...this.facts, actor } }, event)
  }

  /** Sends what must be accepted. */
  sends(actor: Actor | null, event: ProposalEvent): this {
    const answer = this.tries(actor, event)
    if (!answer.ok) {
      throw new Error(`${event.type} in ${this.state.process}: ${JSON.stringify(answer)}`)
    }
    this.state = answer.state
    this.memory = answer.memory
    this.effects = answer.effects
    return this
  }

  /** The codes of the reasons with which it is refused; empty when it is accepted. */
  refusal(actor: Actor | null, event: ProposalEvent): string[] {
    const answer = this.tries(actor, event)
    return answer.ok ? [] : answer.reasons.map(({ code }) => code)
  }

  /** Fires the pending timer of this event at its time. */
  fires(type: 'close-consultation' | 'expire-amending' | 'expire-reserve' | 'expire-appeal'): this {
    const timer = this.timer(type)
    if (!timer) throw new Error(`no timer ${type} was set`)
    this.at(timer.at)
    return this.sends(null, { type, timer: { entry: timer.entry, due: timer.due } })
  }

  timer(event: string) {
    return this.effects.find((effect) => effect.type === 'timer' && effect.event === event) as
      | Extract<Effect, { type: 'timer' }>
      | undefined
  }

  /** Takes the ordinary way to a state. */
  to(process: 'admissibility' | 'consultation' | 'evaluation' | 'deliberation'): this {
    const way = ['draft', 'admissibility', 'consultation', 'evaluation', 'deliberation']
    const steps = [
      () => this.sends(amira, { type: 'submit' }),
      () => this.sends(chantal, { type: 'admit' }),
      () => this.fires('close-consultation'),
      () => this.sends(chantal, { type: 'close-evaluation' }),
    ]
    const here = way.indexOf(this.state.process)
    for (const step of steps.slice(here, way.indexOf(process))) step()
    return this
  }
}

export const approve = {
  type: 'propose-decision',
  outcome: 'approve',
  reasons,
  grant: 100_000,
} as const
export const reject = { type: 'propose-decision', outcome: 'reject', reasons } as const
export const reserve = { type: 'propose-decision', outcome: 'reserve', reasons } as const

export type Proposed = typeof approve | typeof reject | typeof reserve

/** Proposed by Inès, signed with her by Joost. */
export const cosigned = (decision: Proposed = approve) =>
  new Journey().to('deliberation').sends(ines, decision).sends(joost, { type: 'cosign' })

export const published = (decision: Proposed) => cosigned(decision).sends(ines, { type: 'publish' })

/** Refused with exactly these reasons. */
export function refuses(
  journey: Journey,
  actor: Actor | null,
  event: ProposalEvent,
  codes: string[],
) {
  const found = journey.refusal(actor, event)
  if (found.join() !== codes.join()) {
    throw new Error(`${event.type} gives [${found.join()}] and not [${codes.join()}]`)
  }
}
