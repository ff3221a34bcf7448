import { initialTransition, type StateValue, transition } from 'xstate'
import { explainEvent } from './explain'
import type { Reason, Snapshot, Workflow } from './workflow'

export type Advanced<State, Memory, Effect> = {
  ok: true
  state: State
  memory: Memory
  effects: Effect[]
}
export type Refused = {
  ok: false
  code: 'wrong-state' | 'refused' | 'unknown-event'
  reasons: Reason[]
}

/**
 * The only function that runs a machine. Pure: nothing is stored and no timer starts; what the
 * world must do comes back as effects. A refusal carries every reason at once. Throws only when
 * machine and predicates disagree, which is a defect.
 */
export function advance<
  State extends StateValue,
  Memory,
  Facts,
  Event extends { type: string },
  Effect,
>(
  workflow: Workflow<State, Memory, Facts, Event, Effect>,
  snapshot: Snapshot<State, Memory, Facts>,
  event: Event,
): Advanced<State, Memory, Effect> | Refused {
  const { known, possible, reasons } = explainEvent(workflow, snapshot, event)
  if (!known) return { ok: false, code: 'unknown-event', reasons }
  if (!possible) return { ok: false, code: 'wrong-state', reasons }
  if (reasons.length > 0) return { ok: false, code: 'refused', reasons }

  const { state: value, memory, facts } = snapshot
  const before = workflow.machine.resolveState({ value, context: { memory, facts } })
  const [after, actions] = transition(workflow.machine, before, event)
  // A refused event leaves the very same snapshot and does nothing; every transition does something.
  if (after === before && actions.length === 0) {
    throw new Error(`${workflow.name}: ${event.type} explained but not taken`)
  }
  return answer(after, actions)
}

/** The first state of something new, with the effects of entering it. */
export function begin<
  State extends StateValue,
  Memory,
  Facts,
  Event extends { type: string },
  Effect,
>(
  workflow: Workflow<State, Memory, Facts, Event, Effect>,
  context: { memory: Memory; facts: Facts },
): Advanced<State, Memory, Effect> {
  const [first, actions] = initialTransition(workflow.machine, context)
  return answer(first, actions)
}

type Outcome<Memory> = { value: unknown; context: { memory: Memory } }
type Announced = readonly { type: string; params?: unknown }[]

function answer<State, Memory, Effect>(after: Outcome<Memory>, actions: Announced) {
  const effects = actions.flatMap(({ type, params }) =>
    type === 'announce' ? (params as Effect[]) : [],
  )
  return { ok: true as const, state: after.value as State, memory: after.context.memory, effects }
}
