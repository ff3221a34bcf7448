import { addDays, dayOf, daysBetween } from '../../calendar'
import type { EventOf, ProposalEvent } from '../events'
import type { Facts } from '../facts'
import type { Memory } from '../memory'
import { reason } from '../reasons'
import { type Clock, daysRun, dueAfter, isPast } from '../terms'
import { type ProposalPredicate, unless } from './predicate'

const maximumRounds = 3

export const timePredicates = {
  /** Only a timer needs it: a person who may send the event is bound by other guards. */
  'timer-is-fresh': ({ memory, facts, event }) => {
    if (facts.actor !== null || !isTimed(event)) return []
    const { timer } = event
    if (event.type === 'call-cancelled' && !timer) {
      return unless(memory.cancelledDue === null, reason('timer-stale'))
    }
    if (!timer) return [reason('timer-stale')]
    const isOfThisEntry = event.type === 'call-cancelled' || timer.entry === memory.entry
    const isDue = timer.due === dueOf(event, memory, facts) && isPast(timer.due, facts.now)
    return unless(isOfThisEntry && isDue, reason('timer-stale'))
  },

  'has-round-left': ({ memory }) =>
    unless(memory.rounds < maximumRounds, reason('round-missing', { limit: maximumRounds })),

  'is-not-extended': ({ memory }) => {
    const { stage, extended } = memory
    if (stage !== 'amending' && stage !== 'consultation') return []
    return unless(!extended[stage], reason('already-extended'))
  },

  /** Later than now due, and by no more than the term itself: an extension is not a new stage. */
  'extension-fits': ({ memory, facts, event }) => {
    const clock = memory.stage ? memory.clocks[memory.stage] : undefined
    if (event.type !== 'extend' || !clock) return []
    const { calendar } = facts.call
    const last = dayOf(clock.due, calendar)
    const from = isPast(clock.due, facts.now) ? dayOf(facts.now, calendar) : last
    if (!isDay(event.until) || event.until <= from) return [reason('extension-not-later')]
    const days = longestExtension(memory, facts)
    return unless(daysBetween(from, event.until) <= days, reason('extension-too-long', { days }))
  },

  'minimum-has-passed': ({ memory, facts }) => {
    const clock = memory.clocks.consultation
    if (facts.actor === null || !clock) return []
    const { terms, calendar } = facts.call
    const days = terms.consultationMinimum - daysRun(clock, facts.now, calendar)
    return unless(days <= 0, reason('consultation-too-short', { days }))
  },

  'is-not-hidden': ({ memory }) => unless(memory.hiddenSince === null, reason('page-hidden')),

  'is-hidden': ({ memory }) => unless(memory.hiddenSince !== null, reason('not-hidden')),
} satisfies Record<string, ProposalPredicate>

type TimedEvent = EventOf<
  | 'close-consultation'
  | 'expire-draft'
  | 'expire-amending'
  | 'expire-reserve'
  | 'expire-appeal'
  | 'call-cancelled'
>

/** The due time for which a timer of this event would be set now; null: none would. */
export function dueOf(event: Pick<TimedEvent, 'type'>, memory: Memory, facts: Facts) {
  const { terms, calendar } = facts.call
  const running = (clock: Clock | undefined) => (clock && clock.since !== null ? clock.due : null)
  switch (event.type) {
    case 'expire-draft':
      return dueAfter(facts.document.editedAt, terms.draft, calendar)
    case 'close-consultation':
      return running(memory.clocks.consultation)
    case 'expire-amending':
      return running(memory.clocks.amending)
    case 'expire-reserve':
      return running(memory.clocks.reserve)
    case 'expire-appeal':
      return running(memory.clocks.window)
    case 'call-cancelled':
      return memory.cancelledDue
  }
}

const timed: readonly string[] = [
  'close-consultation',
  'expire-draft',
  'expire-amending',
  'expire-reserve',
  'expire-appeal',
  'call-cancelled',
] satisfies TimedEvent['type'][]

function isTimed(event: ProposalEvent): event is TimedEvent {
  return timed.includes(event.type)
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
  )
}

function longestExtension({ stage }: Memory, { call }: Facts): number {
  const { terms } = call
  if (stage === 'consultation' || stage === 'amending') return terms[stage]
  if (stage === 'planning' || stage === 'piloting' || stage === 'measuring') return terms[stage]
  return 0
}
