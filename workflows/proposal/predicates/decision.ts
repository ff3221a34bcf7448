import type { Facts } from '../facts'
import type { Memory } from '../memory'
import { type ProposalReason, reason } from '../reasons'
import { isPast } from '../terms'
import { isFree } from './actor'
import { type ProposalPredicate, unless } from './predicate'

/** A proposer and a second person who signs with them. */
export const membersNeeded = 2

export const decisionPredicates = {
  'has-free-members': ({ facts }) => {
    const available = facts.board.filter(isFree).length
    const missing = reason('members-missing', { needed: membersNeeded, available })
    return unless(available >= membersNeeded, missing)
  },

  'outcome-is-named': ({ event }) =>
    unless(
      'outcome' in event && ['approve', 'reject', 'reserve'].includes(event.outcome),
      reason('outcome-missing'),
    ),

  /** Of the decision about to be proposed. */
  'approval-is-possible': ({ event, facts }) => {
    if (event.type === 'promote') return approvalOf(event.grant, facts)
    if (event.type !== 'propose-decision' || event.outcome !== 'approve') return []
    return approvalOf(event.grant ?? null, facts)
  },

  /** Of the decision about to be published: money and call are looked at again. */
  'approval-still-holds': ({ memory: { decision }, facts }) =>
    decision?.outcome === 'approve' ? approvalOf(decision.grant, facts) : [],

  'is-another-signer': ({ memory, facts }) =>
    unless(facts.actor?.id !== memory.decision?.proposer, reason('same-signer')),

  'is-proposer': ({ memory, facts }) =>
    unless(facts.actor?.id === memory.decision?.proposer, reason('not-proposer')),

  'proposer-is-free': ({ memory, facts }) =>
    unless(isFreeMember(memory.decision?.proposer, facts), reason('proposer-not-free')),

  'signers-are-free': ({ memory: { decision }, facts }) => {
    const signers = [decision?.proposer, decision?.cosigner]
    const count = signers.filter((signer) => !isFreeMember(signer, facts)).length
    return unless(count === 0, reason('signer-not-free', { count }))
  },

  /** After an overturned act the same people may not simply sign it again. */
  'has-new-signer': ({ memory: { decision, overturned }, facts }) => {
    const signers = [decision?.proposer, decision?.cosigner ?? facts.actor?.id]
    const isNew = overturned.length === 0 || signers.some((s) => s && !overturned.includes(s))
    return unless(isNew, reason('new-signer-needed'))
  },

  /** One person decides alone here: it must be somebody else than last time. */
  'is-new-signer': ({ memory, facts }) =>
    unless(!memory.overturned.includes(facts.actor?.id ?? ''), reason('new-signer-needed')),

  'text-is-as-read': ({ facts }) => unless(facts.textAsRead, reason('text-changed')),

  'letters-are-as-previewed': ({ facts }) =>
    unless(facts.lettersAsPreviewed, reason('letters-changed')),
} satisfies Record<string, ProposalPredicate>

/** Euros left in the call for this proposal; null where it gives no grants. */
function moneyLeft({ call, money }: Facts): number | null {
  return call.budget === null ? null : call.budget - money.committed
}

export function signersOf({ decision }: Memory): string[] {
  return [decision?.proposer, decision?.cosigner].filter((id) => typeof id === 'string')
}

function approvalOf(grant: number | null, facts: Facts): ProposalReason[] {
  const { call, now } = facts
  const isStillOpen = !call.standing && (call.closesAt === null || !isPast(call.closesAt, now))
  return [...unless(!isStillOpen, reason('call-still-open')), ...grantFaults(grant, facts)]
}

function grantFaults(grant: number | null, facts: Facts): ProposalReason[] {
  const left = moneyLeft(facts)
  if (left === null) return unless(!grant, reason('grant-impossible'))
  if (grant === null || !Number.isInteger(grant) || grant <= 0) return [reason('grant-missing')]
  const maximum = facts.call.maximumGrant ?? grant
  return [
    ...unless(grant <= maximum, reason('grant-above-maximum', { maximum, asked: grant })),
    ...unless(grant <= left, reason('money-short', { left: Math.max(0, left), asked: grant })),
  ]
}

function isFreeMember(id: string | null | undefined, { board }: Facts): boolean {
  return board.some((member) => member.id === id && isFree(member))
}
