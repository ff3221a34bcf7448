import { setup } from 'xstate'
import { minimumReason, textLength } from '../reason-length'
import { grammar, meets } from '../way'
import type { Context, Meets, Predicate, Reason, TransitionMeta, Workflow } from '../workflow'

/** One person's review of one proposal. */
const reviewStates = ['assigned', 'filed', 'abstained', 'recused', 'unassigned'] as const
export type ReviewState = (typeof reviewStates)[number]

export type ReviewEvent =
  /** A first score, or the same sheet filed again: both are kept, the latest counts. */
  | { type: 'score' }
  | { type: 'abstain'; reason: string }
  | { type: 'recuse'; reason: string }
  | { type: 'unassign'; reason?: string }
  | { type: 'assign' }
  /** The evaluation closed: what is still open is taken back. */
  | { type: 'release' }

export type ReviewFacts = { evaluationIsOpen: boolean; isFree: boolean }
type ReviewMemory = {
  /** How often a sheet was filed. */
  filings: number
}
type ReviewReason = 'evaluation-closed' | 'not-free' | 'reason-missing'
type ReviewSender = 'reviewer' | 'officer' | 'evaluation'
type ReviewEffect = never

type ReviewPredicate = Predicate<ReviewMemory, ReviewFacts, ReviewEvent, ReviewReason>

const reviewPredicates = {
  'evaluation-is-open': ({ facts }) => unless(facts.evaluationIsOpen, 'evaluation-closed'),
  'reviewer-is-free': ({ facts }) => unless(facts.isFree, 'not-free'),
  'reason-is-given': ({ event }) => {
    const length = 'reason' in event ? textLength(event.reason) : 0
    return unless(length >= minimumReason, 'reason-missing', { minimum: minimumReason })
  },
} satisfies Record<string, ReviewPredicate>

const { way, remember } = grammar<{
  state: ReviewState
  sender: ReviewSender
  predicate: keyof typeof reviewPredicates
  reading: never
  memory: ReviewMemory
  facts: ReviewFacts
  event: ReviewEvent
  effect: ReviewEffect
}>()

const score = way({
  by: ['reviewer'],
  requires: ['evaluation-is-open', 'reviewer-is-free'],
  to: 'filed',
  do: [remember(({ memory }) => ({ filings: memory.filings + 1 }))],
})
const abstain = way({
  by: ['reviewer'],
  requires: ['evaluation-is-open'],
  fields: ['reason-is-given'],
  to: 'abstained',
})
const recuse = way({
  by: ['reviewer'],
  requires: ['evaluation-is-open'],
  fields: ['reason-is-given'],
  to: 'recused',
})

const reviewMachine = setup({
  types: {
    context: {} as Context<ReviewMemory, ReviewFacts>,
    input: {} as Context<ReviewMemory, ReviewFacts>,
    events: {} as ReviewEvent,
    meta: {} as TransitionMeta,
  },
  guards: {
    meets: (
      args: { context: Context<ReviewMemory, ReviewFacts>; event: ReviewEvent },
      params: Meets,
    ) => meets(reviewPredicates, {})(args, params),
  },
  actions: { announce: (_args, _effects: ReviewEffect[]) => {} },
}).createMachine({
  id: 'review',
  version: '1',
  context: ({ input }) => input,
  initial: 'assigned',
  states: {
    assigned: {
      on: {
        score,
        abstain,
        recuse,
        unassign: way({ by: ['officer'], requires: ['evaluation-is-open'], to: 'unassigned' }),
        release: way({ by: ['evaluation'], to: 'unassigned' }),
      },
    },
    filed: { on: { score, abstain, recuse } },
    abstained: {},
    recused: {},
    unassigned: {
      on: {
        assign: way({
          by: ['officer'],
          requires: ['evaluation-is-open', 'reviewer-is-free'],
          to: 'assigned',
        }),
      },
    },
  },
})

export const reviewWorkflow: Workflow<
  ReviewState,
  ReviewMemory,
  ReviewFacts,
  ReviewEvent,
  ReviewEffect
> = {
  name: 'review',
  version: 1,
  machine: reviewMachine,
  events: ['score', 'abstain', 'recuse', 'unassign', 'assign', 'release'],
  senders: {
    score: ['reviewer'],
    abstain: ['reviewer'],
    recuse: ['reviewer'],
    unassign: ['officer'],
    assign: ['officer'],
    release: ['evaluation'],
  },
  predicates: reviewPredicates,
}

function unless(
  holds: boolean,
  code: ReviewReason,
  params?: Record<string, number>,
): Reason<ReviewReason>[] {
  return holds ? [] : [params ? { code, params } : { code }]
}
