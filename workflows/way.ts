import { type assign as Assign, assign } from 'xstate'
import type { Context, Meets, Predicate, Reading, Situation, TransitionMeta } from './workflow'

/** The types of one workflow, so that its transitions are checked as they are written. */
export type Grammar = {
  state: string
  sender: string
  predicate: string
  reading: string
  memory: object
  facts: object
  event: { type: string }
  effect: unknown
}

type Seen<G extends Grammar> = Situation<G['memory'], G['facts'], G['event']>

type WayOf<G extends Grammar> = {
  by: readonly G['sender'][]
  requires?: readonly G['predicate'][]
  fields?: readonly G['predicate'][]
  /** Taken only where the reading says so. */
  route?: { read: G['reading']; is: string }
  /** One state, several of which a reading names one, or none: the state stays. */
  to?: G['state'] | { read: G['reading']; among: readonly G['state'][] }
  do?: readonly ActionOf<G>[]
}

type ActionOf<G extends Grammar> =
  | ReturnType<
      typeof Assign<Context<G['memory'], G['facts']>, G['event'], undefined, G['event'], never>
    >
  | {
      type: 'announce'
      params: (args: {
        context: Context<G['memory'], G['facts']>
        event: G['event']
      }) => G['effect'][]
    }

/** The words in which one workflow's machine is written. */
export function grammar<G extends Grammar>() {
  /** All transitions of one event out of one state: they ask for the same, and differ in target. */
  function way(...branches: WayOf<G>[]) {
    return branches.flatMap(transitionsOf)
  }

  function transitionsOf({ by, requires = [], fields = [], to, ...rest }: WayOf<G>) {
    const { route: own, do: actions = [] } = rest
    const meta: TransitionMeta = { by }
    const transition = (target: G['state'] | undefined, route?: Meets['route']) => ({
      ...(target === undefined ? {} : { target }),
      guard: { type: 'meets' as const, params: { requires, fields, route } satisfies Meets },
      actions: [...actions],
      meta,
    })
    if (typeof to !== 'object') {
      return [transition(to, own && { reading: own.read, is: own.is })]
    }
    return to.among.map((target) => transition(target, { reading: to.read, is: target }))
  }

  /** Writes into the memory. */
  function remember(change: (seen: Seen<G>) => Partial<G['memory']>) {
    return assign<Context<G['memory'], G['facts']>, G['event'], undefined, G['event'], never>(
      ({ context, event }) => ({
        memory: { ...context.memory, ...change({ ...context, event }) },
      }),
    )
  }

  /** Says what the world must do, once the memory is as it will be. */
  function announce(...announcements: ((seen: Seen<G>) => G['effect'][])[]) {
    return {
      type: 'announce' as const,
      params: ({
        context,
        event,
      }: {
        context: Context<G['memory'], G['facts']>
        event: G['event']
      }) => announcements.flatMap((announcement) => announcement({ ...context, event })),
    }
  }

  return { way, remember, announce }
}

/** The guard `meets` over one workflow's predicates and readings. */
export function meets<Memory, Facts, Event>(
  predicates: Readonly<Record<string, Predicate<Memory, Facts, Event>>>,
  readings: Readonly<Record<string, Reading<Memory, Facts, Event>>>,
) {
  return (
    { context, event }: { context: Context<Memory, Facts>; event: Event },
    { requires, fields, route }: Meets,
  ): boolean => {
    const situation = { ...context, event }
    if (route && readings[route.reading]?.(situation) !== route.is) return false
    return [...requires, ...fields].every((name) => predicates[name]?.(situation).length === 0)
  }
}
