import { type AnyTransitionDefinition, getNextTransitions, type StateValue } from 'xstate'
import type { Meets, Predicate, Reason, Snapshot, TransitionMeta, Workflow } from './workflow'

export type Explanation<EventType extends string = string> = {
  event: EventType
  /** Nothing in the facts stands against it; its fields are still to be filled in. */
  allowed: boolean
  /** The present state knows the event at all. */
  possible: boolean
  /** Who may send it from here: for policy, which asks before this. */
  by: readonly string[]
  reasons: Reason[]
}

/** Every event of the machine, in its stable order, with what stands against it now. */
export function explain<
  State extends StateValue,
  Memory,
  Facts,
  Event extends { type: string },
  Effect,
>(
  workflow: Workflow<State, Memory, Facts, Event, Effect>,
  snapshot: Snapshot<State, Memory, Facts>,
): Explanation<Event['type']>[] {
  const ways = waysOut(workflow, snapshot)
  return workflow.events.map((type) => {
    const way = ways.get(type)
    if (!way) return wrongState(workflow, type)
    // Requirements read facts and memory; of an event not yet written they see the name only.
    const reasons = failing(workflow, way.requires, snapshot, { type } as Event)
    return { event: type, possible: true, allowed: reasons.length === 0, by: way.by, reasons }
  })
}

/**
 * The same for one event with its fields filled in: `advance` asks this, and a page may ask it
 * to show what one outcome or one grant would meet before it is sent.
 */
export function explainEvent<
  State extends StateValue,
  Memory,
  Facts,
  Event extends { type: string },
  Effect,
>(
  workflow: Workflow<State, Memory, Facts, Event, Effect>,
  snapshot: Snapshot<State, Memory, Facts>,
  event: Event,
): Explanation<Event['type']> & { known: boolean } {
  const type: Event['type'] = event.type
  if (!workflow.events.includes(type)) {
    return { event: type, known: false, possible: false, allowed: false, by: [], reasons: [] }
  }
  const way = waysOut(workflow, snapshot).get(type)
  if (!way) return { ...wrongState(workflow, type), known: true }
  const reasons = failing(workflow, [...way.requires, ...way.fields], snapshot, event)
  return {
    event: type,
    known: true,
    possible: true,
    allowed: reasons.length === 0,
    by: way.by,
    reasons,
  }
}

type Way = Meets & TransitionMeta

/** What each event of the present state asks for; routes to several targets ask for the same. */
function waysOut<State extends StateValue, Memory, Facts, Event extends { type: string }, Effect>(
  { machine }: Workflow<State, Memory, Facts, Event, Effect>,
  { state, memory, facts }: Snapshot<State, Memory, Facts>,
): Map<string, Way> {
  const resolved = machine.resolveState({ value: state, context: { memory, facts } })
  const ways = new Map<string, Way>()
  for (const transition of getNextTransitions(resolved)) {
    const way = readWay(transition)
    if (way && !ways.has(transition.eventType)) ways.set(transition.eventType, way)
  }
  return ways
}

/** Null for the machine's own, eventless transitions: nobody sends them. */
export function readWay({ guard, meta }: AnyTransitionDefinition): Way | null {
  if (typeof guard !== 'object' || guard === null || guard.type !== 'meets') return null
  return { ...(guard.params as Meets), ...(meta as TransitionMeta) }
}

function wrongState<Type extends string>(
  { senders }: { senders: Readonly<Record<Type, readonly string[]>> },
  event: Type,
): Explanation<Type> {
  const reasons = [{ code: `wrong-state.${event}` }]
  return { event, possible: false, allowed: false, by: senders[event], reasons }
}

function failing<Memory, Facts, Event extends { type: string }>(
  { predicates }: { predicates: Readonly<Record<string, Predicate<Memory, Facts, Event>>> },
  names: readonly string[],
  { memory, facts }: { memory: Memory; facts: Facts },
  event: Event,
): Reason[] {
  return names.flatMap((name) => {
    const predicate = predicates[name]
    if (!predicate) throw new Error(`no predicate ${name}`)
    return predicate({ memory, facts, event })
  })
}
