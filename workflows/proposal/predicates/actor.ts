import type { Ties } from '../facts'
import { type ProposalReason, reason } from '../reasons'
import { type ProposalPredicate, unless } from './predicate'

/**
 * Rule 1: nobody handles, judges or signs what they wrote, take part in, or have an open conflict
 * with. Time and the call are nobody's relatives.
 */
const actorIsFree: ProposalPredicate = ({ facts }) => (facts.actor ? tiesOf(facts.actor) : [])

/** A lead may stop their own project; anybody else who stops it judges it. */
const actorIsFreeOrLead: ProposalPredicate = ({ facts }) =>
  facts.actor && !facts.actor.isLead ? tiesOf(facts.actor) : []

const isSentByTime: ProposalPredicate = ({ facts }) =>
  unless(facts.actor === null, reason('sent-by-time'))

export const actorPredicates = {
  'actor-is-free': actorIsFree,
  'actor-is-free-or-lead': actorIsFreeOrLead,
  'is-sent-by-time': isSentByTime,
}

export function isFree(ties: Ties): boolean {
  return tiesOf(ties).length === 0
}

function tiesOf(ties: Ties): ProposalReason[] {
  return [
    ...unless(!ties.isAuthor, reason('not-free-author')),
    ...unless(!ties.isPartner, reason('not-free-partner')),
    ...unless(!ties.sameOrganisation, reason('not-free-organisation')),
    ...unless(!ties.hasOpenConflict, reason('not-free-conflict')),
  ]
}
