import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { readWay } from './explain'

export type OutlinedEvent = {
  event: string
  by: readonly string[]
  /** Where it may lead. */
  targets: readonly string[]
  /** The state may stay. */
  stays: boolean
  /** Names of the conditions, fields included. */
  requires: readonly string[]
}
export type OutlinedState = {
  state: string
  isFirst: boolean
  isFinal: boolean
  events: readonly OutlinedEvent[]
}
export type OutlinedRegion = { region: string; states: readonly OutlinedState[] }

/** The machine as data for the process page and the timeline: regions, states, ways out. */
export function outline({ machine }: { machine: AnyStateMachine }): OutlinedRegion[] {
  const { root } = machine
  const regions = root.type === 'parallel' ? Object.values(root.states) : [root]
  return regions.map((region) => ({
    region: region.key,
    states: Object.values(region.states).map((node) => outlineState(node, region)),
  }))
}

function outlineState(node: AnyStateNode, region: AnyStateNode): OutlinedState {
  const events = [...node.transitions].flatMap(([event, transitions]) =>
    event === '' ? [] : [outlineEvent(event, transitions)],
  )
  const isFirst = region.initial.target.some(({ key }) => key === node.key)
  return { state: node.key, isFirst, isFinal: node.type === 'final', events }
}

function outlineEvent(event: string, transitions: AnyTransitionDefinition[]): OutlinedEvent {
  const targets = new Set<string>()
  for (const { target } of transitions) for (const { key } of target ?? []) targets.add(key)
  const way = transitions[0] && readWay(transitions[0])
  return {
    event,
    by: way?.by ?? [],
    targets: [...targets],
    stays: transitions.some(({ target }) => !target?.length),
    requires: [...(way?.requires ?? []), ...(way?.fields ?? [])],
  }
}
