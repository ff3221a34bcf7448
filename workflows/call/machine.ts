import { setup } from 'xstate'
import { firesAt } from '../proposal/terms'
import { grammar, meets } from '../way'
import type { Context, Meets, Situation, TransitionMeta, Workflow } from '../workflow'
import { type CallEvent, type CallSender, callEventSenders, callEvents } from './events'
import type { CallEffect, CallFacts, CallMemory, CallTemplate } from './facts'
import { callPredicates } from './predicates'
import type { CallState } from './states'

type CallContext = Context<CallMemory, CallFacts>
type CallSituation = Situation<CallMemory, CallFacts, CallEvent>

const { way, remember, announce } = grammar<{
  state: CallState
  sender: CallSender
  predicate: keyof typeof callPredicates
  reading: never
  memory: CallMemory
  facts: CallFacts
  event: CallEvent
  effect: CallEffect
}>()

const tell =
  (template: CallTemplate, ...audiences: ('administrators' | 'board' | 'followers')[]) =>
  (): CallEffect[] =>
    audiences.map((to) => ({ type: 'notify', template, to }))

const openingTimer = ({ facts }: CallSituation): CallEffect[] =>
  facts.opensAt === null
    ? []
    : [{ type: 'timer', event: 'open', due: facts.opensAt, at: facts.opensAt }]

const closingTimer = ({ facts }: CallSituation): CallEffect[] =>
  facts.closesAt === null
    ? []
    : [{ type: 'timer', event: 'close', due: facts.closesAt, at: firesAt(facts.closesAt) }]

const staffed = ['has-members', 'has-reviewers'] as const

/** The board's own act: one member signs, another signs with them; the idea box stays. */
const cancellation = {
  cancel: way({
    by: ['board'],
    requires: ['is-not-standing', 'no-cancellation-waits'],
    fields: ['reasons-are-bilingual'],
    do: [
      remember(({ facts }) => ({
        cancellation: { proposer: facts.actorId ?? '', at: facts.now },
      })),
      announce(tell('call-cancellation-proposed', 'board')),
    ],
  }),
  'cosign-cancellation': way({
    by: ['board'],
    requires: ['cancellation-waits', 'is-another-signer'],
    to: 'cancelled',
    do: [
      announce(
        () => [{ type: 'tell-proposals', event: 'call-cancelled' }],
        tell('call-cancelled', 'administrators', 'followers'),
      ),
    ],
  }),
  'retract-cancellation': way({
    by: ['board'],
    requires: ['cancellation-waits'],
    fields: ['reason-is-given'],
    do: [
      remember(() => ({ cancellation: null })),
      announce(tell('call-cancellation-retracted', 'board')),
    ],
  }),
}

const callMachine = setup({
  types: {
    context: {} as CallContext,
    input: {} as CallContext,
    events: {} as CallEvent,
    meta: {} as TransitionMeta,
  },
  guards: {
    meets: (args: { context: CallContext; event: CallEvent }, params: Meets) =>
      meets(callPredicates, {})(args, params),
  },
  actions: { announce: (_args, _effects: CallEffect[]) => {} },
}).createMachine({
  id: 'call',
  version: '1',
  context: ({ input }) => input,
  initial: 'draft',
  states: {
    draft: {
      on: {
        publish: way({
          by: ['administrator'],
          requires: [
            'texts-are-complete',
            'has-direction',
            'dates-are-in-order',
            'consultation-is-long-enough',
            'grant-is-within-budget',
            ...staffed,
          ],
          to: 'published',
          do: [
            announce(
              () => [{ type: 'freeze-call' }],
              openingTimer,
              tell('call-published', 'followers'),
            ),
          ],
        }),
      },
    },
    published: {
      on: {
        /** Staff may have left since; an administrator opens it once the places are filled. */
        open: way({
          by: ['time', 'administrator'],
          requires: ['opening-has-come', ...staffed],
          fields: ['timer-is-fresh'],
          to: 'open',
          do: [announce(closingTimer, tell('call-opened', 'followers'))],
        }),
        ...cancellation,
      },
    },
    open: {
      on: {
        close: way({
          by: ['time'],
          requires: ['is-sent-by-itself', 'is-not-standing', 'closing-has-come'],
          fields: ['timer-is-fresh'],
          to: 'closed',
          do: [announce(tell('call-closed', 'administrators', 'followers'))],
        }),
        ...cancellation,
      },
    },
    closed: {
      on: {
        'first-publication': way({
          by: ['proposal'],
          requires: ['is-sent-by-itself'],
          to: 'deciding',
          do: [announce(tell('call-decided', 'administrators'))],
        }),
        ...cancellation,
      },
    },
    deciding: {
      on: {
        'last-publication': way({
          by: ['proposal'],
          requires: ['is-sent-by-itself', 'is-all-decided'],
          to: 'decided',
          do: [announce(tell('call-decided', 'followers'))],
        }),
        ...cancellation,
      },
    },
    decided: {
      on: {
        archive: way({
          by: ['administrator'],
          requires: ['is-all-decided'],
          to: 'archived',
          do: [announce()],
        }),
      },
    },
    archived: { type: 'final' },
    cancelled: { type: 'final' },
  },
})

export const callWorkflow: Workflow<CallState, CallMemory, CallFacts, CallEvent, CallEffect> = {
  name: 'call',
  version: 1,
  machine: callMachine,
  events: callEvents,
  senders: callEventSenders,
  predicates: callPredicates,
}
