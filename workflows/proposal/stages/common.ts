import { appointLead, appointSubstitute, plain, tell, tellSubject, timer } from '../announcements'
import { noteCancellation, noteLeft } from '../changes'
import type { Effect } from '../effects'
import { announce, remember, way } from '../setup'
import type { ProposalState } from '../states'

/** The lead's last word; those who wrote it together are told. */
export const withdraw = (...also: Effect[]) =>
  way({
    by: ['lead'],
    to: 'withdrawn',
    do: [
      announce(plain({ type: 'close-reviews' }, ...also), tell('withdrawn', 'authors', 'officers')),
    ],
  })

/** In every state in which somebody must be able to answer for it. */
export const staffing = {
  'appoint-lead': way({
    by: ['officer'],
    requires: ['actor-is-free', 'lead-is-missing'],
    fields: ['person-agrees-to-lead'],
    do: [announce(appointLead, tellSubject('lead-appointed'), tell('lead-appointed', 'authors'))],
  }),
  'appoint-substitute': way({
    by: ['administrator'],
    requires: ['actor-is-free', 'people-are-missing'],
    fields: ['reason-is-given', 'substitute-is-free'],
    do: [announce(appointSubstitute, tellSubject('substitute-appointed'))],
  }),
}

/**
 * The call is cancelled: the lead has thirty days to move the proposal to the idea box (then the
 * timer finds another call and is refused) or to withdraw it; after that it lapses.
 */
export const callCancelled = (from: ProposalState) =>
  way(
    {
      ...cancellation,
      route: { read: 'cancellation', is: 'marked' },
      do: [
        remember(noteCancellation),
        announce(timer('call-cancelled'), tell('call-cancelled', 'authors')),
      ],
    },
    {
      ...cancellation,
      route: { read: 'cancellation', is: 'lapsed' },
      to: 'lapsed',
      do: [
        remember(noteLeft(from)),
        announce(plain({ type: 'close-reviews' }), tell('lapsed', 'authors')),
      ],
    },
  )

const cancellation = {
  by: ['call', 'time'],
  requires: ['is-sent-by-time', 'call-is-cancelled'],
  fields: ['timer-is-fresh'],
} as const
