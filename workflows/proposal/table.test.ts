import { describe, expect, it } from 'vitest'
import { explain, readWay } from '../explain'
import { outline } from '../outline'
import { eventSenders, type ProposalEventType, proposalEvents, type Sender } from './events'
import { proposalMachine, proposalWorkflow } from './machine'
import { emptyMemory } from './memory'
import { chantal, goodDay } from './personas'
import { type ProposalState, type PublicationState, proposalStates } from './states'

/**
 * What each state knows, and where it may lead, copied by hand from the description of the process
 * and not from the machine: `-` where the state stays.
 */
const everyone = { 'appoint-lead': '-', 'appoint-substitute': '-' }
const goingOn = { ...everyone, withdraw: 'withdrawn', 'call-cancelled': '- lapsed' }
const contestable = { ...everyone, appeal: 'appeal', 'expire-appeal': '-' }
const delivery = {
  ...everyone,
  'report-milestone': '-',
  'record-measurement': '-',
  extend: '-',
  stop: 'stopped',
}

const table: Record<ProposalState, Partial<Record<ProposalEventType, string>>> = {
  draft: {
    submit: 'admissibility',
    discard: 'discarded',
    'expire-draft': 'discarded',
    'call-cancelled': '- lapsed',
  },
  discarded: {},
  admissibility: {
    ...goingOn,
    admit: 'consultation evaluation',
    'request-changes': 'amending',
    'declare-inadmissible': 'inadmissible',
    merge: 'merged',
  },
  amending: {
    ...goingOn,
    resubmit: 'admissibility deliberation evaluation',
    'expire-amending': 'deliberation evaluation lapsed',
    extend: '-',
  },
  consultation: {
    ...goingOn,
    'close-consultation': 'evaluation',
    extend: '-',
    merge: 'merged',
    'declare-inadmissible': 'inadmissible',
  },
  evaluation: {
    ...goingOn,
    assign: '-',
    unassign: '-',
    score: '-',
    abstain: '-',
    recuse: '-',
    'record-discussion': '-',
    revise: 'amending',
    'request-changes': 'amending',
    'close-evaluation': 'deliberation',
  },
  deliberation: {
    ...goingOn,
    'propose-decision': 'cosigning',
    'reopen-evaluation': 'evaluation',
    'request-changes': 'amending',
  },
  cosigning: {
    ...goingOn,
    cosign: 'decided',
    object: 'deliberation reserve-list',
    retract: 'deliberation reserve-list',
  },
  decided: {
    ...goingOn,
    publish: 'approved rejected reserve-list',
    retract: 'deliberation reserve-list',
  },
  'reserve-list': {
    ...everyone,
    withdraw: 'withdrawn',
    promote: 'cosigning',
    'expire-reserve': 'lapsed',
  },
  rejected: contestable,
  inadmissible: contestable,
  stopped: contestable,
  appeal: {
    ...everyone,
    uphold: 'inadmissible rejected stopped',
    overturn: 'approved consultation deliberation evaluation measuring piloting',
    withdraw: 'inadmissible rejected stopped',
  },
  approved: { ...delivery, 'start-pilot': 'piloting' },
  piloting: { ...delivery, 'start-measuring': 'measuring' },
  measuring: { ...delivery, complete: 'completed' },
  completed: {},
  withdrawn: {},
  merged: { unmerge: 'admissibility consultation' },
  lapsed: {
    'appoint-lead': '-',
    reinstate:
      'admissibility amending consultation cosigning decided deliberation draft evaluation reserve-list',
  },
}

const publications: Record<PublicationState, Partial<Record<ProposalEventType, string>>> = {
  private: {},
  public: { hide: 'hidden' },
  hidden: { restore: 'public' },
}

const regions = outline(proposalWorkflow)
const drawn = (name: string) =>
  Object.fromEntries(
    (regions.find(({ region }) => region === name)?.states ?? []).map(({ state, events }) => [
      state,
      Object.fromEntries(
        events.map(({ event, targets, stays }) => [
          event,
          [...(stays ? ['-'] : []), ...[...targets].sort()].join(' '),
        ]),
      ),
    ]),
  )

describe('the table of states and events', () => {
  it('is the one that the description of the process gives', () => {
    expect(drawn('process')).toEqual(table)
    expect(drawn('publication')).toEqual(publications)
  })

  it('lists every event for every state, in one order, possible exactly where the table says', () => {
    for (const process of proposalStates) {
      for (const publication of ['private', 'public', 'hidden'] as const) {
        const snapshot = { state: { process, publication }, memory: emptyMemory, facts: goodDay }
        const explained = explain(proposalWorkflow, snapshot)
        expect(explained.map(({ event }) => event)).toEqual(proposalEvents)
        const possible = explained.filter((entry) => entry.possible).map(({ event }) => event)
        const expected = { ...table[process], ...publications[publication] }
        expect([...possible].sort(), `${process} ${publication}`).toEqual(
          Object.keys(expected).sort(),
        )
      }
    }
  })

  it('gives a reason for every event that cannot be sent, and none for one that can', () => {
    for (const process of proposalStates) {
      const state = { process, publication: 'public' as const }
      const facts = { ...goodDay, actor: chantal }
      for (const entry of explain(proposalWorkflow, { state, memory: emptyMemory, facts })) {
        expect(entry.allowed, `${process} ${entry.event}`).toBe(entry.reasons.length === 0)
        if (entry.possible) continue
        expect(entry.reasons).toEqual([{ code: `wrong-state.${entry.event}` }])
      }
    }
  })

  it('names the same senders on the transitions as for the events', () => {
    const seen = new Map<string, Set<string>>()
    for (const { states } of regions) {
      for (const { events } of states) {
        for (const { event, by } of events) {
          const known = seen.get(event) ?? new Set()
          for (const sender of by) known.add(sender)
          seen.set(event, known)
        }
      }
    }
    const declared: Record<string, readonly Sender[]> = eventSenders
    for (const event of proposalEvents) {
      expect([...(seen.get(event) ?? [])].sort(), event).toEqual(
        [...(declared[event] ?? [])].sort(),
      )
    }
  })

  it('narrows request-changes to the board while it deliberates', () => {
    const by = (process: ProposalState) =>
      explain(proposalWorkflow, {
        state: { process, publication: 'public' },
        memory: emptyMemory,
        facts: goodDay,
      }).find(({ event }) => event === 'request-changes')?.by
    expect(by('admissibility')).toEqual(['officer'])
    expect(by('deliberation')).toEqual(['board'])
  })

  it('asks the same of an event whichever of its targets it leads to', () => {
    for (const [state, node] of Object.entries(proposalMachine.root.states.process?.states ?? {})) {
      for (const [event, transitions] of node.transitions) {
        const asked = transitions.map(readWay).map((way) => [way?.by, way?.requires, way?.fields])
        for (const each of asked) expect(each, `${state} ${event}`).toEqual(asked[0])
      }
    }
  })

  it('marks the first and the final states', () => {
    const states = regions.flatMap((region) => region.states)
    expect(states.filter(({ isFirst }) => isFirst).map(({ state }) => state)).toEqual([
      'draft',
      'private',
    ])
    expect(states.filter(({ isFinal }) => isFinal).map(({ state }) => state)).toEqual([
      'discarded',
      'completed',
      'withdrawn',
    ])
  })
})
