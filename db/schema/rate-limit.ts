import type { Millis } from './columns'

/** How often something was done in the window that ends at `expires_at`. */
export interface RateLimitTable {
  /** Name of the limit and a digest of whom it counts. */
  key: string
  points: number
  expires_at: Millis
}
