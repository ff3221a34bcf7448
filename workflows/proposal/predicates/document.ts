import { reason } from '../reasons'
import { isPast } from '../terms'
import { type ProposalPredicate, unless } from './predicate'

export const documentPredicates = {
  'is-complete': ({ facts }) =>
    facts.document.missing.map((part) => reason('incomplete', { part })),

  'has-target': ({ facts }) => unless(facts.document.targets >= 1, reason('target-missing')),

  'partners-have-accepted': ({ facts }) => {
    const count = facts.document.partnersPending
    return unless(count === 0, reason('partners-pending', { count }))
  },

  /** What counts is when it was received: a letter stamped in time may be typed in later. */
  'call-is-open': ({ facts: { call, receivedAt } }) => {
    if (call.status === 'cancelled') return [reason('call-cancelled')]
    if (call.status === 'draft' || receivedAt < call.opensAt) return [reason('call-not-open')]
    const isOver = call.closesAt !== null && isPast(call.closesAt, receivedAt)
    return unless(call.standing || !isOver, reason('call-closed'))
  },

  'call-is-not-cancelled': ({ facts }) =>
    unless(facts.call.status !== 'cancelled', reason('call-cancelled')),

  'call-is-cancelled': ({ facts }) =>
    unless(facts.call.status === 'cancelled', reason('call-not-cancelled')),
} satisfies Record<string, ProposalPredicate>
