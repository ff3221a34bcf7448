import type { Facts } from './facts'
import type { Memory } from './memory'
import type { Stage } from './states'
import { clockStatus, isPast, type TermStatus } from './terms'

export type Term = { stage: Stage | 'moderation'; status: TermStatus; due: number }

type Moment = { now: number; call: { calendar: Facts['call']['calendar'] } }

/**
 * The term of the present state; null where none runs: drafts, ends, and rights that are past
 * (an appeal window, a reinstatement), which nobody owes any more.
 */
export function termOf(memory: Memory, { now, call }: Moment): Term | null {
  const { stage } = memory
  const clock = stage ? memory.clocks[stage] : undefined
  if (!stage || !clock) return null
  const isRight = stage === 'window' || stage === 'lapsed'
  if (isRight && isPast(clock.due, now)) return null
  return { stage, status: clockStatus(clock, now, call.calendar), due: clock.due }
}

/** The term of the moderation case while the page is hidden. */
export function moderationTermOf({ moderation }: Memory, { now, call }: Moment): Term | null {
  if (!moderation) return null
  const status = clockStatus(moderation, now, call.calendar)
  return { stage: 'moderation', status, due: moderation.due }
}
