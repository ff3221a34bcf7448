import type { Facts } from '#workflows/proposal/facts'
import type { Memory } from '#workflows/proposal/memory'
import { countingScores } from '#workflows/proposal/predicates/evaluation'
import { isFree } from '~/process/facts.server'

/** What the officer of an evaluation still has to do, in the order in which it is done. */
export const evaluationSteps = ['assign', 'conflict', 'reply', 'discuss', 'close'] as const
export type EvaluationStep = (typeof evaluationSteps)[number]

export interface Panel {
  quorum: number
  /** Scores that count. */
  filed: number
  /** Scores asked for and not there yet. */
  awaited: number
  groupsNeeded: number
  /** Helix groups of the scores that count. */
  groups: number
  /** Reviewers on the panel with a tie. */
  conflicts: number
  outsideNeeded: boolean
  outside: number
  replyMissing: boolean
  flagged: number
  undiscussed: number
}

export function panelOf(memory: Memory, facts: Facts): Panel {
  const counting = countingScores(memory, facts)
  const asked = facts.reviews.filter(
    (review) =>
      review.state === 'assigned' || (review.state === 'filed' && !counting.includes(review)),
  )
  return {
    quorum: facts.call.quorum,
    filed: counting.length,
    awaited: asked.filter(isFree).length,
    groupsNeeded: facts.call.panelGroups,
    groups: new Set(counting.map(({ group }) => group)).size,
    conflicts: facts.reviews.filter(
      (review) => ['assigned', 'filed'].includes(review.state) && !isFree(review),
    ).length,
    outsideNeeded: facts.fromOperator,
    outside: counting.filter(({ isOutside }) => isOutside).length,
    replyMissing: memory.consulted && !facts.replyWritten,
    flagged: facts.discrepancies.flagged,
    undiscussed: facts.discrepancies.undiscussed,
  }
}

/**
 * What the officer has to do now; nothing where only reviewers are waited for. Groups count what is
 * asked for already, so that nobody is assigned twice over.
 */
export function stepsOf(panel: Panel, facts: Facts): EvaluationStep[] {
  const promised = facts.reviews.filter(
    (review) => ['assigned', 'filed'].includes(review.state) && isFree(review),
  )
  const groups = new Set(promised.map(({ group }) => group)).size
  const isShort = promised.length < panel.quorum || groups < panel.groupsNeeded
  const isComplete = panel.filed >= panel.quorum && panel.groups >= panel.groupsNeeded
  const steps: EvaluationStep[] = []
  if (isShort) steps.push('assign')
  if (panel.conflicts > 0) steps.push('conflict')
  if (panel.replyMissing) steps.push('reply')
  if (panel.undiscussed > 0) steps.push('discuss')
  if (isComplete && steps.length === 0) steps.push('close')
  return steps
}
