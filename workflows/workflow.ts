import type { AnyStateMachine, StateValue } from 'xstate'

/** A bare code of the workflow's closed list; the application turns it into words. */
export type Reason<Code extends string = string> = {
  code: Code
  params?: Record<string, string | number>
}

/** What a predicate sees: what the process remembers, the facts of this moment, the event sent. */
export type Situation<Memory, Facts, Event> = { memory: Memory; facts: Facts; event: Event }

/** Empty when it holds; otherwise everything that is missing. */
export type Predicate<Memory, Facts, Event, Code extends string = string> = (
  situation: Situation<Memory, Facts, Event>,
) => readonly Reason<Code>[]

/**
 * The parameters of the guard `meets`, which stands on every transition of every machine here.
 * Guards and explanations both read these lists, so they cannot drift apart.
 * `requires` looks at facts and memory; `fields` at what the sender filled in, and so counts only
 * once the event is really sent; `route` chooses between targets and is never a reason.
 */
export type Meets = {
  requires: readonly string[]
  fields: readonly string[]
  route?: { reading: string; is: string }
}

/** Where a transition leads, read from memory and facts: the name of a state. */
export type Reading<Memory, Facts, Event> = (
  situation: Situation<Memory, Facts, Event>,
) => string | null

/** On every transition: who may send it from there. Policy in the application enforces it. */
export type TransitionMeta = { by: readonly string[] }

/**
 * A machine with what its guards are made of. All of it is code: nothing here is stored, and a
 * snapshot is rebuilt for each transition. `Effect` is what the action `announce` carries.
 */
export type Workflow<
  State extends StateValue,
  Memory,
  Facts,
  Event extends { type: string },
  Effect,
> = {
  name: string
  version: number
  machine: AnyStateMachine
  /** In the stable order of pages, API and bulk acts. */
  events: readonly Event['type'][]
  senders: Readonly<Record<Event['type'], readonly string[]>>
  predicates: Readonly<Record<string, Predicate<Memory, Facts, Event>>>
  /** Never set: carry types from the definition to `advance`. */
  readonly types?: { state: State; effect: Effect }
}

export type Snapshot<State, Memory, Facts> = { state: State; memory: Memory; facts: Facts }

/** The machine's context: what is loaded before each transition and written after it. */
export type Context<Memory, Facts> = { memory: Memory; facts: Facts }
