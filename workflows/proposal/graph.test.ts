import { describe, expect, it } from 'vitest'
import type { SnapshotFrom } from 'xstate'
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph'
import type { Meets } from '../workflow'
import type { ProposalEvent } from './events'
import type { Facts } from './facts'
import { proposalMachine } from './machine'
import { emptyMemory } from './memory'
import { chantal, goodDay, ines, reasons, why } from './personas'
import { readings } from './readings'
import { proposalStates } from './states'

/**
 * The whole graph with the facts abstracted away: every condition is taken to hold, only the
 * routes remain, and of the memory only what a route reads. What is found here can happen to some
 * proposal; whether it may to this one is for the guards.
 */
const machine = proposalMachine.provide({
  guards: {
    meets: ({ context, event }, { route }: Meets) =>
      !route ||
      readings[route.reading as keyof typeof readings]({ ...context, event }) === route.is,
  },
})

const timer = { entry: 0, due: 0 }
const events: ProposalEvent[] = [
  { type: 'submit' },
  { type: 'discard' },
  { type: 'admit' },
  { type: 'request-changes', reason: why },
  { type: 'resubmit' },
  { type: 'declare-inadmissible', rule: 'unlawful', reasons },
  { type: 'merge', into: 'P-2026-0009' },
  { type: 'unmerge' },
  { type: 'withdraw' },
  { type: 'close-consultation' },
  { type: 'revise' },
  { type: 'close-evaluation' },
  { type: 'reopen-evaluation', reason: why },
  { type: 'propose-decision', outcome: 'approve', reasons, grant: 1 },
  { type: 'propose-decision', outcome: 'reject', reasons },
  { type: 'propose-decision', outcome: 'reserve', reasons },
  { type: 'cosign' },
  { type: 'object', reason: why },
  { type: 'retract', reason: why },
  { type: 'publish' },
  { type: 'promote', reasons, grant: 1 },
  { type: 'appeal', grounds: why },
  { type: 'uphold', reasons },
  { type: 'overturn', reasons },
  { type: 'start-pilot' },
  { type: 'start-measuring' },
  { type: 'complete', summary: why },
  { type: 'stop', reasons },
  { type: 'reinstate', reason: why },
  { type: 'hide', reason: why },
  { type: 'restore', reason: why },
  { type: 'expire-draft', timer },
  { type: 'expire-amending', timer },
  { type: 'expire-reserve', timer },
  { type: 'expire-appeal', timer },
  { type: 'call-cancelled', timer },
]

type Seen = SnapshotFrom<typeof proposalMachine>
type Node = {
  state: Seen
  transitions: Record<string, { event: ProposalEvent; state: Seen }>
}
type Edge = { from: Seen; event: ProposalEvent; to: Seen }

/** What the routes read, and nothing else: with clocks and counters the graph would never end. */
function sketch({ value, context: { memory } }: Seen): string {
  const { asker, decision, act, left } = memory
  return JSON.stringify([value, asker, decision?.outcome, decision?.origin, act?.kind, left])
}

function explore(facts: Facts) {
  const input = { memory: emptyMemory, facts }
  const options = { events, input, serializeState: sketch, limit: 200_000 }
  const map = getAdjacencyMap(machine, options)
  // The keys are branded strings, which Object.values does not see through.
  const nodes: Node[] = Object.values(map)
  const edges = nodes.flatMap(({ state: from, transitions }) =>
    Object.values(transitions).map(({ event, state: to }): Edge => ({ from, event, to })),
  )
  return { paths: getShortestPaths(machine, options), edges }
}

describe.each([
  ['with a consultation', true],
  ['without one', false],
])('the graph of a call %s', (_name, consultation) => {
  const call = { ...goodDay.call, consultation }
  const { paths, edges } = explore({ ...goodDay, call, actor: ines })

  it('reaches every state from the draft', () => {
    const reached = new Set(paths.map(({ state }) => state.value.process))
    const expected = proposalStates.filter((state) => consultation || state !== 'consultation')
    expect([...reached].sort()).toEqual([...expected].sort())
  })

  it('reaches approved only through two signatures and a publication', () => {
    for (const { state, steps } of paths) {
      if (state.value.process !== 'approved') continue
      const sent = steps.map(({ event }) => event.type)
      const last = (type: string) => sent.lastIndexOf(type as never)
      expect(last('cosign')).toBeGreaterThan(-1)
      expect(last('publish')).toBeGreaterThan(last('cosign'))
      expect(last('close-evaluation')).toBeGreaterThan(-1)
    }
  })

  it('never comes back to a private page or to a draft that was submitted, but by reinstatement', () => {
    for (const { from, event, to } of edges) {
      if (from.value.publication !== 'private') expect(to.value.publication).not.toBe('private')
      if (to.value.process === 'draft' && from.value.process !== 'draft') {
        expect(event.type).toBe('reinstate')
      }
    }
  })

  it('has a way to an end from everywhere', () => {
    const atRest = ['discarded', 'withdrawn', 'completed', 'rejected', 'inadmissible', 'stopped']
    const ways = new Map<string, Set<string>>()
    for (const { from, to } of edges) {
      const before = ways.get(sketch(to)) ?? new Set()
      ways.set(sketch(to), before.add(sketch(from)))
    }
    const all = new Set(paths.map(({ state }) => sketch(state)))
    const ends = paths.filter(({ state }) => atRest.includes(state.value.process))
    const reaching = new Set(ends.map(({ state }) => sketch(state)))
    for (const key of reaching) for (const before of ways.get(key) ?? []) reaching.add(before)
    expect([...all].filter((key) => !reaching.has(key))).toEqual([])
  })

  it('takes every transition of the machine, but those of the other kind of call', () => {
    const taken = new Set(
      edges.map(({ from, event, to }) => `${from.value.process} ${event.type} ${to.value.process}`),
    )
    const drawn = Object.entries(proposalMachine.root.states.process?.states ?? {}).flatMap(
      ([from, node]) =>
        [...node.transitions].flatMap(([event, transitions]) =>
          transitions.flatMap(({ target }) =>
            (target ?? []).map(({ key }) => `${from} ${event} ${key}`),
          ),
        ),
    )
    const missed = drawn.filter((path) => !taken.has(path))
    expect(missed).toEqual(consultation ? notWithConsultation : notWithoutConsultation)
  })
})

const notWithConsultation = ['admissibility admit evaluation', 'appeal overturn evaluation']
const notWithoutConsultation = [
  'admissibility admit consultation',
  'merged unmerge consultation',
  'consultation close-consultation evaluation',
  'consultation merge merged',
  'consultation declare-inadmissible inadmissible',
  'consultation withdraw withdrawn',
  'consultation call-cancelled lapsed',
  'appeal overturn consultation',
  'lapsed reinstate consultation',
]

it('keeps the actor out of the graph: an officer finds the same one', () => {
  const count = (actor: Facts['actor']) => explore({ ...goodDay, actor }).edges.length
  expect(count(chantal)).toBe(count(ines))
})
