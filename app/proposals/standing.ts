import {
  addDays,
  brusselsCalendar as calendar,
  dayOf,
  daysBetween,
  endOfDay,
  workingDayFrom,
} from '#workflows/calendar'
import type { Memory } from '#workflows/proposal/memory'
import { type ProposalState, type Stage, stageOf } from '#workflows/proposal/states'
import {
  type Clock,
  clockStatus,
  daysRun,
  isPast,
  type TermStatus,
  type Terms,
} from '#workflows/proposal/terms'

/** Whose turn it is, as the public reads it. */
export type Turn = 'office' | 'authors' | 'everyone' | 'board' | 'lead' | null

/** What is said of a term in one line. */
export interface Standing {
  /** As shown outside the board. */
  state: ProposalState
  turn: Turn
  /** `null` where nothing runs: an end, a draft. */
  term: PublicTerm | null
}

export interface PublicTerm {
  stage: Stage
  status: TermStatus
  /** Day of the term, from 1; and how many days it has. */
  day: number
  days: number
  /** Whole days until the last one, negative when late. */
  left: number
  /** Last moment of the term, ms. */
  due: number
}

const turns: Record<ProposalState, Turn> = {
  draft: 'authors',
  discarded: null,
  admissibility: 'office',
  amending: 'authors',
  inadmissible: 'authors',
  merged: null,
  consultation: 'everyone',
  evaluation: 'office',
  deliberation: 'board',
  cosigning: 'board',
  decided: 'board',
  'reserve-list': 'board',
  rejected: 'authors',
  appeal: 'board',
  approved: 'lead',
  piloting: 'lead',
  measuring: 'lead',
  completed: null,
  stopped: 'authors',
  withdrawn: null,
  lapsed: 'authors',
}

/** A decision that is being signed stands, outside the board, as the state it came from. */
export function shownState(state: ProposalState, memory: Memory): ProposalState {
  if (state !== 'cosigning' && state !== 'decided') return state
  return memory.decision?.origin ?? 'deliberation'
}

/**
 * Where a proposal stands for people outside the board. Their clock of a decision is the whole
 * stage, its signatures included, so that neither day nor end tells what is being signed.
 */
export function standingOf(
  { state: stored, memory }: { state: string; memory: Memory },
  { now, terms }: { now: number; terms: Pick<Terms, 'cosigning' | 'decided'> },
): Standing {
  const state = shownState(stored as ProposalState, memory)
  const stage = stageOf[state]
  const clock = stage && publicClock(stage, memory, terms)
  const isRight = stage === 'window' || stage === 'lapsed'
  if (!stage || !clock || (isRight && isPast(clock.due, now))) {
    return { state, turn: isRight ? null : turns[state], term: null }
  }
  return { state, turn: turns[state], term: termOf(stage, clock, now) }
}

function publicClock(
  stage: Stage,
  memory: Memory,
  { cosigning, decided }: Pick<Terms, 'cosigning' | 'decided'>,
): Clock | null {
  if (stage !== 'decision') return memory.clocks[stage] ?? null
  const clock = memory.decision?.clock ?? memory.clocks.decision
  if (!clock) return null
  const days = cosigning + decided
  const lastDay = workingDayFrom(addDays(dayOf(clock.due, calendar), days), calendar)
  const due = endOfDay(lastDay, calendar)
  return { ...clock, allowance: clock.allowance + days, due }
}

function termOf(stage: Stage, clock: Clock, now: number): PublicTerm {
  const lastDay = dayOf(clock.due, calendar)
  const days =
    clock.since === null
      ? clock.allowance
      : clock.used + daysBetween(dayOf(clock.since, calendar), lastDay)
  return {
    stage,
    status: clockStatus(clock, now, calendar),
    day: Math.max(1, daysRun(clock, now, calendar)),
    days: Math.max(1, days),
    left: daysBetween(dayOf(now, calendar), lastDay),
    due: clock.due,
  }
}
