import type { Facts, ReviewFacts } from '../facts'
import type { Memory } from '../memory'
import { reason } from '../reasons'
import { isFree } from './actor'
import { type ProposalPredicate, unless } from './predicate'

/** Where the operator's own people are authors, outsiders must have judged. */
const outsideReviewersNeeded = 2

export const evaluationPredicates = {
  'has-quorum': ({ memory, facts }) => {
    const needed = facts.call.quorum
    const available = countingScores(memory, facts).length
    return unless(available >= needed, reason('quorum-missing', { needed, available }))
  },

  'has-groups': ({ memory, facts }) => {
    const needed = facts.call.panelGroups
    const available = new Set(countingScores(memory, facts).map(({ group }) => group)).size
    return unless(available >= needed, reason('groups-missing', { needed, available }))
  },

  'has-outside-reviewers': ({ memory, facts }) => {
    const needed = facts.fromOperator ? outsideReviewersNeeded : 0
    const available = countingScores(memory, facts).filter(({ isOutside }) => isOutside).length
    return unless(available >= needed, reason('outside-missing', { needed, available }))
  },

  'panel-is-free': ({ facts }) => {
    const count = facts.reviews.filter((review) => isOnPanel(review) && !isFree(review)).length
    return unless(count === 0, reason('panel-conflict', { count }))
  },

  /** Owed only where people were consulted. */
  'reply-is-written': ({ memory, facts }) =>
    unless(!memory.consulted || facts.replyWritten, reason('reply-missing')),

  'discrepancies-are-discussed': ({ facts }) => {
    const count = facts.discrepancies.undiscussed
    return unless(count === 0, reason('discrepancies-open', { count }))
  },

  'is-not-revised': ({ memory }) => unless(!memory.revised, reason('already-revised')),

  'has-no-score': ({ facts }) =>
    unless(
      facts.reviews.every(({ version }) => version === null),
      reason('scoring-started'),
    ),

  'has-open-review': ({ facts }) => {
    const state = facts.actor?.review
    return unless(state === 'assigned' || state === 'filed', reason('not-your-review'))
  },

  'reviewer-can-be-assigned': ({ facts: { subject } }) => {
    if (!subject) return [reason('person-unknown')]
    const isNew = subject.review === null || subject.review === 'unassigned'
    return [
      ...unless(isFree(subject), reason('person-not-free')),
      ...unless(isNew, reason('already-assigned')),
    ]
  },

  'reviewer-can-be-unassigned': ({ facts: { subject } }) => {
    if (!subject) return [reason('person-unknown')]
    if (subject.review === 'filed') return [reason('score-filed')]
    return unless(subject.review === 'assigned', reason('not-assigned'))
  },
} satisfies Record<string, ProposalPredicate>

/** Filed, on a version whose judged parts are still the present ones, by people who are free. */
export function countingScores(memory: Memory, facts: Facts): ReviewFacts[] {
  return facts.reviews.filter(
    (review) =>
      review.state === 'filed' &&
      review.version !== null &&
      review.version >= memory.scoredFrom &&
      isFree(review),
  )
}

function isOnPanel({ state }: ReviewFacts): boolean {
  return state === 'assigned' || state === 'filed'
}
