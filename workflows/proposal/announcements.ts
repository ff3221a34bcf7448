import type { Situation } from '../workflow'
import { isJudgedPartChanged } from './changes'
import type { Audience, Effect, LetterKind, Template } from './effects'
import type { ProposalEvent } from './events'
import type { Facts } from './facts'
import type { Memory } from './memory'
import { signersOf } from './predicates/decision'
import { dueOf } from './predicates/time'
import { firesAt } from './terms'

/** Effects of one transition, read from the memory as it stands after the transition's changes. */
type Announcement = (situation: Situation<Memory, Facts, ProposalEvent>) => Effect[]

export const tell =
  (template: Template, ...audiences: Audience[]): Announcement =>
  () =>
    audiences.map((to) => ({ type: 'notify', template, to }))

/** To the person whom the event names. */
export const tellSubject =
  (template: Template): Announcement =>
  ({ facts }) =>
    facts.subject ? [{ type: 'notify', template, to: 'person', person: facts.subject.id }] : []

export const plain =
  (...effects: Effect[]): Announcement =>
  () =>
    effects

export const letter =
  (kind: LetterKind): Announcement =>
  ({ memory }) => {
    const canAppeal = memory.act?.appealable === true && !memory.act.closed
    return [{ type: 'letter', letter: kind, canAppeal }]
  }

type TimerEvent = Parameters<typeof dueOf>[0]['type']

/** Nothing where no such clock runs: resting, or the window is closed. */
export const timer =
  (event: TimerEvent): Announcement =>
  ({ memory, facts }) => {
    const due = dueOf({ type: event }, memory, facts)
    if (due === null) return []
    return [{ type: 'timer', event, entry: memory.entry, due, at: firesAt(due) }]
  }

export const newVersion: Announcement = ({ memory, facts }) => {
  if (facts.document.changes.length === 0) return []
  const frozen: Effect = { type: 'freeze-version', version: memory.version }
  if (!isJudgedPartChanged(facts)) return [frozen]
  return [frozen, { type: 'stale-scores', before: memory.version }, { type: 'detect-conflicts' }]
}

export const lastVersion: Announcement = ({ memory }) => [
  { type: 'restore-version', version: memory.version },
]

export const conflictOfActor: Announcement = ({ facts }) =>
  facts.actor ? [{ type: 'record-conflict', person: facts.actor.id }] : []

/** The act goes out: frozen, by letter, on the page, and to the call. */
export const publication: Announcement = ({ memory }) => {
  const { decision, act } = memory
  if (!decision) return []
  const { outcome, grant } = decision
  const canAppeal = outcome === 'reject' && act !== null && act.appealable
  return [
    { type: 'freeze-decision', outcome, grant, signers: signersOf(memory) },
    { type: 'letter', letter: 'decision', outcome, canAppeal },
    { type: 'notify', template: 'decision-published', to: 'authors' },
    { type: 'notify', template: 'decision-published', to: 'followers' },
    { type: 'tell-call', event: 'first-publication' },
  ]
}

export const openProject: Announcement = ({ memory }) => [
  { type: 'open-project', grant: memory.decision?.grant ?? null },
]

/** The grant of a stopped project is free once nobody can contest the stop any more. */
export const freeGrant: Announcement = ({ memory }) => {
  const isSettled = memory.act?.kind === 'stopped' && memory.act.closed
  if (!isSettled || !memory.decision?.grant) return []
  return [{ type: 'free-grant' }, { type: 'notify', template: 'reserve-money-freed', to: 'board' }]
}

export const mergeInto: Announcement = ({ memory }) =>
  memory.mergedInto
    ? [{ type: 'merge-into', target: memory.mergedInto }, { type: 'detect-conflicts' }]
    : []

/** Read before the change that forgets it. */
export const splitFrom: Announcement = ({ memory }) =>
  memory.mergedInto
    ? [{ type: 'split-from', target: memory.mergedInto }, { type: 'detect-conflicts' }]
    : []

export const appointLead: Announcement = ({ facts }) =>
  facts.subject ? [{ type: 'appoint-lead', person: facts.subject.id }] : []

export const appointSubstitute: Announcement = ({ facts, event }) =>
  facts.subject && event.type === 'appoint-substitute'
    ? [{ type: 'appoint-substitute', person: facts.subject.id, role: event.role }]
    : []
