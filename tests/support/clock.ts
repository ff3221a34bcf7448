import type { Clock } from '~/kernel/clock'

/** Monday, 9 March 2026, 10:00 in Brussels. */
export const someMonday = Date.UTC(2026, 2, 9, 9)

/** A clock that stands still until told to move. */
export interface FakeClock extends Clock {
  pass(ms: number): void
  set(moment: number): void
}

export function fakeClock(start = someMonday): FakeClock {
  let now = start
  return {
    now: () => now,
    pass(ms) {
      now += ms
    },
    set(moment) {
      now = moment
    },
  }
}
