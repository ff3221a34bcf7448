import type { AnyStateMachine, AnyStateNode } from 'xstate'
import { readWay } from './explain'

export type OutlinedEvent = {
  event: string
  by: readonly string[]
  /** Where it may lead; empty when the state stays. */
  targets: readonly string[]
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
  const events: OutlinedEvent[] = []
  for (const [event, transitions] of node.transitions) {
    const targets = new Set<string>()
    for (const { target } of transitions) for (const { key } of target ?? []) targets.add(key)
    const by = transitions[0] ? (readWay(transitions[0])?.by ?? []) : []
    events.push({ event, by, targets: [...targets] })
  }
  const isFirst = region.initial.target.some(({ key }) => key === node.key)
  return { state: node.key, isFirst, isFinal: node.type === 'final', events }
}
