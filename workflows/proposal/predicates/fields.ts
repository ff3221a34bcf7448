import { reason } from '../reasons'
import { type ProposalPredicate, unless } from './predicate'

/** Characters of a plain reason: long enough to say something, short enough to be no burden. */
export const minimumReason = 10

/**
 * Characters of an act's reasons, in each language. The law of 29 July 1991 asks for adequate
 * reasons in the act itself; no number makes them adequate, but fewer than a sentence never are.
 */
export const minimumActReasons = 50

const languages = ['fr', 'nl'] as const

export const fieldPredicates = {
  'reason-is-given': ({ event }) => {
    const text = 'reason' in event ? event.reason : 'grounds' in event ? event.grounds : undefined
    return unless(lengthOf(text) >= minimumReason, missing)
  },

  'reasons-are-bilingual': ({ event }) => tooShort('reasons' in event ? event.reasons : undefined),

  /** A lead says why; the board states reasons as for any act. */
  'stop-is-reasoned': ({ event, facts }) => {
    if (event.type !== 'stop') return []
    if (!facts.actor?.isLead) return tooShort(event.reasons)
    return unless(lengthOf(event.reason) >= minimumReason, missing)
  },

  'rule-is-named': ({ event }) =>
    unless('rule' in event && lengthOf(event.rule) > 0, reason('rule-missing')),

  'note-is-given': ({ event }) =>
    unless('note' in event && lengthOf(event.note) >= minimumReason, missing),
} satisfies Record<string, ProposalPredicate>

const missing = reason('reason-missing', { minimum: minimumReason })

function tooShort(reasons: { fr?: string; nl?: string } | undefined) {
  return languages
    .filter((language) => lengthOf(reasons?.[language]) < minimumActReasons)
    .map((language) => reason('reasons-missing', { language, minimum: minimumActReasons }))
}

/** Spaces at the ends or in a row are no reasons. */
function lengthOf(text: string | undefined): number {
  return (text ?? '').replace(/\s+/gu, ' ').trim().length
}
