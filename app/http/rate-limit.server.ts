import { createHash } from 'node:crypto'
import { countAttempts } from '#db/queries/limits/count-attempts'
import type { Database } from '#db/transaction'
import { type Clock, hour, minute } from '~/kernel/clock'

/**
 * How often each thing may be done. Generous to a person, tight for a program; limits by account
 * and by address stand side by side, so that nobody can lock an owner out from elsewhere.
 */
const limits = {
  /** Wrong passwords for one account from one address. */
  'sign-in-account': { points: 10, windowMs: 15 * minute },
  /** Wrong passwords from one address, whatever the account. */
  'sign-in-address': { points: 50, windowMs: 15 * minute },
  /** Letters to one mailbox that anybody can set off: sign-up, new password. */
  'mail-account': { points: 5, windowMs: hour },
  /** The same from one address; a class in a library signs up together. */
  'mail-address': { points: 40, windowMs: hour },
  /** Invitations to take part in proposals, sent by one person. */
  invite: { points: 60, windowMs: hour },
  comment: { points: 30, windowMs: 10 * minute },
  /** Counted in steps, so that not each request of a program costs a write. */
  api: { points: 600, windowMs: minute, step: 20 },
} as const satisfies Record<string, { points: number; windowMs: number; step?: number }>
export type LimitName = keyof typeof limits

export type Taken = { ok: true } | { ok: false; retryAfterMs: number }

export interface RateLimits {
  /** Counts one attempt of `key` (an account, an address) and tells whether it is still allowed. */
  take(name: LimitName, key: string): Promise<Taken>
  /** Takes an attempt back that turned out to be right: only wrong passwords are to count. */
  giveBack(name: LimitName, key: string): Promise<void>
}

/** Counts stand in the database, so that several instances share them; refusals are remembered here. */
export function createRateLimits(db: Database, clock: Clock): RateLimits {
  const blocked = new Map<string, number>()
  const credit = new Map<string, { left: number; until: number }>()

  return {
    async take(name, key) {
      const limit: { points: number; windowMs: number; step?: number } = limits[name]
      const id = idOf(name, key)
      const now = clock.now()
      const until = blocked.get(id)
      if (until !== undefined && until > now) return { ok: false, retryAfterMs: until - now }
      blocked.delete(id)

      const kept = credit.get(id)
      if (kept && kept.left > 0 && kept.until > now) {
        kept.left -= 1
        return { ok: true }
      }
      const step = limit.step ?? 1
      const counted = await db.writeQuietly((tx) =>
        countAttempts(tx, { key: id, points: step, now, windowMs: limit.windowMs }),
      )
      if (counted.points > limit.points) {
        remember(blocked, id, counted.expiresAt)
        return { ok: false, retryAfterMs: counted.expiresAt - now }
      }
      if (step > 1) remember(credit, id, { left: step - 1, until: counted.expiresAt })
      return { ok: true }
    },
    async giveBack(name, key) {
      const id = idOf(name, key)
      const { windowMs } = limits[name]
      const now = clock.now()
      blocked.delete(id)
      await db.writeQuietly((tx) => countAttempts(tx, { key: id, points: -1, now, windowMs }))
    },
  }
}

/** A digest: the table holds no addresses of people. */
const idOf = (name: LimitName, key: string) =>
  `${name}:${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`

/** Bounded: whoever comes from many addresses must not fill the memory. */
function remember<T>(map: Map<string, T>, id: string, value: T): void {
  if (map.size >= 10_000) {
    const oldest = map.keys().next().value
    if (oldest !== undefined) map.delete(oldest)
  }
  map.set(id, value)
}
