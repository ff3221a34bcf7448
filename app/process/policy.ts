import type { Sender as SenderRole } from '#workflows/proposal/events'
import { hasRole, type Person } from '~/identity/schema'
import type { Reason } from '~/kernel/result'
import type { Sender } from './actor'
import type { Relation } from './visibility'

/** Who counts as each kind of sender. A kind without a rule does not compile. */
const isSender = {
  lead: (person, relation) => relation.isLead && person.isConfirmed,
  officer: (person) => hasRole(person, 'officer'),
  // Being asked is what makes a reviewer; whether the review is still open is the machine's guard.
  reviewer: (person, relation) => hasRole(person, 'reviewer') && relation.isReviewer,
  board: (person) => hasRole(person, 'board'),
  moderator: (person) => hasRole(person, 'moderator'),
  administrator: (person) => hasRole(person, 'administrator'),
  time: () => false,
  call: () => false,
} satisfies Record<SenderRole, (person: Person, relation: Relation) => boolean>

/** Role and relation: null where `sender` is one of `by`, else the reason in words of its own. */
export function whyNotYours(
  sender: Sender | null,
  relation: Relation,
  by: readonly string[],
): Reason | null {
  const roles = by as readonly SenderRole[]
  if (typeof sender === 'string') {
    return roles.includes(sender) ? null : reasonFor(roles)
  }
  const isOne = sender !== null && roles.some((role) => isSender[role](sender, relation))
  return isOne ? null : reasonFor(roles)
}

const reasonFor = (by: readonly SenderRole[]): Reason => ({
  code: `proposals.reason.sender.${by[0]}`,
})
