import type { Flag, Millis } from './columns'

/** One row: what the whole installation shares. */
export interface SiteTable {
  id: 1
  /** Raised by every write that a page could show. */
  data_version: number
  /** How far a demo database has let time pass, in ms; 0 elsewhere. */
  clock_offset: number
  is_demo: Flag
  created_at: Millis
  /** Hash of the newest record of the event chain, '' before the first. */
  chain_head: string
  chain_length: number
}
