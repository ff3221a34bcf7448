import type { ProposalState } from '#workflows/proposal/states'
import { calendarDaysBetween } from '~/i18n/formats'
import type { HistoryEntry } from '~/process/history.server'

/** One stay in a state, as it is shown outside the board. */
export interface Visit {
  state: ProposalState
  enteredAt: number
  /** Null for the present one. */
  leftAt: number | null
  /** The event that ended it. */
  leftBy: string | null
  /** Calendar days in between in which the authors revised and the clock rested. */
  rested: number
}

/**
 * Where a proposal has been, in order, read from its record. The steps of signing are part of the
 * state they came from; a detour to the authors that led back to where it came from is part of that
 * stay.
 */
export function visitsIn(history: readonly HistoryEntry[]): Visit[] {
  const visits: Visit[] = []
  for (const { from, to, at, type } of history) {
    const before = visits.at(-1)
    if (!to || from === to) continue
    const state = shownAfter(to as ProposalState, before?.state)
    if (state === before?.state) continue
    if (before) Object.assign(before, { leftAt: at, leftBy: type })
    visits.push({ state, enteredAt: at, leftAt: null, leftBy: null, rested: 0 })
  }
  return joinDetours(visits)
}

function shownAfter(state: ProposalState, before: ProposalState | undefined): ProposalState {
  if (state !== 'cosigning' && state !== 'decided') return state
  return before === 'reserve-list' ? 'reserve-list' : 'deliberation'
}

function joinDetours(visits: readonly Visit[]): Visit[] {
  const joined: Visit[] = []
  let away: Visit | null = null
  for (const visit of visits) {
    if (visit.state === 'amending' && visit.leftAt !== null) {
      away = visit
      continue
    }
    const before = joined.at(-1)
    if (away && before?.state === visit.state) {
      const { leftAt, leftBy } = visit
      const rested = before.rested + calendarDaysBetween(away.enteredAt, visit.enteredAt)
      Object.assign(before, { leftAt, leftBy, rested })
    } else joined.push({ ...visit })
    away = null
  }
  return joined
}
