import type { Facts } from '../facts'
import type { Memory } from '../memory'
import { reason } from '../reasons'
import { isFree } from './actor'
import { membersNeeded } from './decision'
import { type ProposalPredicate, unless } from './predicate'

export const peoplePredicates = {
  'lead-is-missing': ({ facts }) => unless(facts.leadLeft, reason('lead-present')),

  'person-agrees-to-lead': ({ facts: { subject } }) => {
    if (!subject) return [reason('person-unknown')]
    return unless(subject.hasConsented, reason('consent-missing'))
  },

  /** A substitute is for want of free people, and for nothing else. */
  'people-are-missing': ({ memory, facts, event }) => {
    const board = boardNeed(memory, facts)
    const role = event.type === 'appoint-substitute' ? event.role : undefined
    const isShort = {
      officer: facts.freeOfficers < 1,
      board: board.available < board.needed,
    }
    const available = role === 'officer' ? facts.freeOfficers : board.available
    const holds = role ? isShort[role] : isShort.officer || isShort.board
    return unless(holds, reason('members-enough', { available }))
  },

  'substitute-is-free': ({ facts: { subject } }) => {
    if (!subject) return [reason('person-unknown')]
    return [
      ...unless(isFree(subject), reason('person-not-free')),
      ...unless(!subject.hasRole, reason('has-role')),
    ]
  },
} satisfies Record<string, ProposalPredicate>

/** An appeal is heard by one member who signed nothing in the act; a decision takes two. */
function boardNeed({ stage, act }: Memory, { board }: Facts) {
  const free = board.filter(isFree)
  if (stage !== 'appeal') return { needed: membersNeeded, available: free.length }
  return { needed: 1, available: free.filter(({ id }) => !act?.signers.includes(id)).length }
}
