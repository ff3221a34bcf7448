import { setup } from 'xstate'
import { minimumReason, textLength } from '../reason-length'
import { grammar, meets } from '../way'
import type { Context, Meets, Predicate, Reason, TransitionMeta, Workflow } from '../workflow'

const commentStates = ['visible', 'hidden'] as const
export type CommentState = (typeof commentStates)[number]

export type CommentEvent =
  | { type: 'report'; reason: string }
  /** The comment is in order: its reports are closed. */
  | { type: 'dismiss'; reason: string }
  | { type: 'hide'; reason: string }
  | { type: 'restore'; reason: string }

type CommentFacts = {
  /** The actor wrote it. */
  isOwn: boolean
  /** The actor has an open report of it. */
  hasReported: boolean
  openReports: number
}
type CommentMemory = Record<never, never>
type CommentReason = 'own' | 'already-reported' | 'no-report' | 'reason-missing'
type CommentSender = 'reader' | 'moderator'
type CommentEffect =
  | { type: 'open-report' }
  | { type: 'close-reports' }
  | { type: 'notify'; template: 'comment-reported' | 'comment-hidden' | 'comment-restored' }

type CommentPredicate = Predicate<CommentMemory, CommentFacts, CommentEvent, CommentReason>

const commentPredicates = {
  'is-not-own': ({ facts }) => unless(!facts.isOwn, 'own'),
  'has-not-reported': ({ facts }) => unless(!facts.hasReported, 'already-reported'),
  'is-reported': ({ facts }) => unless(facts.openReports > 0, 'no-report'),
  'reason-is-given': ({ event }) =>
    unless(textLength(event.reason) >= minimumReason, 'reason-missing', { minimum: minimumReason }),
} satisfies Record<string, CommentPredicate>

const { way, announce } = grammar<{
  state: CommentState
  sender: CommentSender
  predicate: keyof typeof commentPredicates
  reading: never
  memory: CommentMemory
  facts: CommentFacts
  event: CommentEvent
  effect: CommentEffect
}>()

const say =
  (...effects: CommentEffect[]) =>
  () =>
    effects

const commentMachine = setup({
  types: {
    context: {} as Context<CommentMemory, CommentFacts>,
    input: {} as Context<CommentMemory, CommentFacts>,
    events: {} as CommentEvent,
    meta: {} as TransitionMeta,
  },
  guards: {
    meets: (
      args: { context: Context<CommentMemory, CommentFacts>; event: CommentEvent },
      params: Meets,
    ) => meets(commentPredicates, {})(args, params),
  },
  actions: { announce: (_args, _effects: CommentEffect[]) => {} },
}).createMachine({
  id: 'comment',
  version: '1',
  context: ({ input }) => input,
  initial: 'visible',
  states: {
    visible: {
      on: {
        report: way({
          by: ['reader'],
          requires: ['is-not-own', 'has-not-reported'],
          fields: ['reason-is-given'],
          do: [
            announce(
              say({ type: 'open-report' }, { type: 'notify', template: 'comment-reported' }),
            ),
          ],
        }),
        dismiss: way({
          by: ['moderator'],
          requires: ['is-not-own', 'is-reported'],
          fields: ['reason-is-given'],
          do: [announce(say({ type: 'close-reports' }))],
        }),
        hide: way({
          by: ['moderator'],
          requires: ['is-not-own'],
          fields: ['reason-is-given'],
          to: 'hidden',
          do: [
            announce(
              say({ type: 'close-reports' }, { type: 'notify', template: 'comment-hidden' }),
            ),
          ],
        }),
      },
    },
    hidden: {
      on: {
        restore: way({
          by: ['moderator'],
          requires: ['is-not-own'],
          fields: ['reason-is-given'],
          to: 'visible',
          do: [announce(say({ type: 'notify', template: 'comment-restored' }))],
        }),
      },
    },
  },
})

export const commentWorkflow: Workflow<
  CommentState,
  CommentMemory,
  CommentFacts,
  CommentEvent,
  CommentEffect
> = {
  name: 'comment',
  version: 1,
  machine: commentMachine,
  events: ['report', 'dismiss', 'hide', 'restore'],
  senders: {
    report: ['reader'],
    dismiss: ['moderator'],
    hide: ['moderator'],
    restore: ['moderator'],
  },
  predicates: commentPredicates,
}

function unless(
  holds: boolean,
  code: CommentReason,
  params?: Record<string, number>,
): Reason<CommentReason>[] {
  return holds ? [] : [params ? { code, params } : { code }]
}
