import type { Pulse } from '#db/connect'
import type { Database } from '#db/transaction'

/** Other instances' writes are seen this much later at most, in ms. */
const lag = 150

export interface Heart {
  /** The newest known pulse, without asking. */
  readonly last: Pulse
  /**
   * Asks where asking is due. A file is asked each time; a server at most every 150 ms, and at once
   * after a write of this process. A value, not a promise, where nothing had to be awaited.
   */
  beat(): Pulse | Promise<Pulse>
}

export function createHeart(db: Database): Heart {
  let last: Pulse = { dataVersion: -1, clockOffset: 0 }
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<Pulse> | null = null
  db.onCommit(() => {
    askedAt = Number.NEGATIVE_INFINITY
    asking = null
  })

  return {
    get last() {
      return last
    },
    beat() {
      if (asking) return asking
      if (db.kind === 'postgres' && performance.now() - askedAt < lag) return last
      const answer = db.readPulse()
      if (!(answer instanceof Promise)) {
        last = answer
        return last
      }
      askedAt = performance.now()
      const asked = answer
        .then((pulse) => {
          // An answer asked for before a write may arrive after the write's own.
          if (pulse.dataVersion >= last.dataVersion) last = pulse
          return last
        })
        .catch((error) => {
          askedAt = Number.NEGATIVE_INFINITY
          throw error
        })
        .finally(() => {
          if (asking === asked) asking = null
        })
      asking = asked
      return asked
    },
  }
}
