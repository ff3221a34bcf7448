import { setup } from 'xstate'
import { grammar, meets } from '../way'
import type { Context, Meets, TransitionMeta } from '../workflow'
import type { Effect } from './effects'
import type { ProposalEvent, Sender } from './events'
import type { Facts } from './facts'
import type { Memory } from './memory'
import { type PredicateName, predicates } from './predicates'
import { type ReadingName, readings } from './readings'
import type { ProposalState, PublicationState } from './states'

type ProposalContext = Context<Memory, Facts>

export const proposalSetup = setup({
  types: {
    context: {} as ProposalContext,
    input: {} as ProposalContext,
    events: {} as ProposalEvent,
    meta: {} as TransitionMeta,
  },
  guards: {
    meets: (args: { context: ProposalContext; event: ProposalEvent }, params: Meets) =>
      meets(predicates, readings)(args, params),
  },
  actions: {
    /** Never run: `advance` reads the effects from its parameters. */
    announce: (_args, _effects: Effect[]) => {},
  },
})

export const { way, remember, announce } = grammar<{
  state: ProposalState | PublicationState
  sender: Sender
  predicate: PredicateName
  reading: ReadingName
  memory: Memory
  facts: Facts
  event: ProposalEvent
  effect: Effect
}>()
