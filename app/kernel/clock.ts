/** The only source of the time of day. Epoch milliseconds. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
