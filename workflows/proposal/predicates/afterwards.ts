import { reason } from '../reasons'
import type { ProposalState } from '../states'
import { isPast } from '../terms'
import { type ProposalPredicate, unless } from './predicate'

/** What comes after an act: appeal, reinstatement, delivery, merging. */
export const afterwardsPredicates = {
  /** Counted from when the appeal was received, as for a submission. */
  'can-appeal': ({ memory: { act, clocks }, facts }) => {
    if (!act?.appealable) return [reason('appeal-impossible')]
    if (act.appealed) return [reason('already-appealed')]
    const isOver = act.closed || !clocks.window || isPast(clocks.window.due, facts.receivedAt)
    return unless(!isOver, reason('window-past'))
  },

  'signed-nothing': ({ memory, facts }) =>
    unless(!memory.act?.signers.includes(facts.actor?.id ?? ''), reason('signed-contested-act')),

  'can-be-reinstated': ({ memory, facts }) => {
    const due = memory.clocks.lapsed?.due
    const isOver = due === undefined || isPast(due, facts.receivedAt)
    return unless(!isOver, reason('reinstatement-past'))
  },

  'targets-are-measured': ({ event, facts }) => {
    const isExplained = event.type === 'complete' && (event.missing ?? '').trim() !== ''
    const count = facts.unmeasured
    return unless(count === 0 || isExplained, reason('unmeasured', { count }))
  },

  'can-merge': ({ facts: { merge } }) => {
    if (!merge) return [reason('merge-unknown')]
    if (merge.isItself) return [reason('merge-itself')]
    return [
      ...unless(merge.actorIsFree, reason('merge-not-free')),
      ...unless(merge.agreed, reason('merge-not-agreed')),
      ...unless(takesMerges.includes(merge.target), reason('merge-target-late')),
    ]
  },

  'can-unmerge': ({ facts: { merge } }) =>
    unless(merge !== null && takesMerges.includes(merge.target), reason('merge-target-late')),
} satisfies Record<string, ProposalPredicate>

/** Submitted, and not yet before the board. */
const takesMerges: readonly ProposalState[] = ['admissibility', 'consultation', 'evaluation']
