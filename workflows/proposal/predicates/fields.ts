import { minimumActReasons, minimumReason, textLength } from '../../reason-length'
import { reason } from '../reasons'
import { type ProposalPredicate, unless } from './predicate'

const languages = ['fr', 'nl'] as const

export const fieldPredicates = {
  'reason-is-given': ({ event }) => {
    const text = 'reason' in event ? event.reason : 'grounds' in event ? event.grounds : undefined
    return unless(textLength(text) >= minimumReason, missing)
  },

  'reasons-are-bilingual': ({ event }) => tooShort('reasons' in event ? event.reasons : undefined),

  /** A lead says why; the board states reasons as for any act. */
  'stop-is-reasoned': ({ event, facts }) => {
    if (event.type !== 'stop') return []
    if (!facts.actor?.isLead) return tooShort(event.reasons)
    return unless(textLength(event.reason) >= minimumReason, missing)
  },

  'rule-is-named': ({ event }) =>
    unless('rule' in event && textLength(event.rule) > 0, reason('rule-missing')),

  'note-is-given': ({ event }) =>
    unless('note' in event && textLength(event.note) >= minimumReason, missing),
} satisfies Record<string, ProposalPredicate>

const missing = reason('reason-missing', { minimum: minimumReason })

function tooShort(reasons: { fr?: string; nl?: string } | undefined) {
  return languages
    .filter((language) => textLength(reasons?.[language]) < minimumActReasons)
    .map((language) => reason('reasons-missing', { language, minimum: minimumActReasons }))
}
