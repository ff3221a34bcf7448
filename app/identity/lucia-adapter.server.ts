import type { Adapter, DatabaseUser } from 'lucia'
import { deleteExpiredSessions } from '#db/queries/identity/delete-expired-sessions'
import { deleteSession } from '#db/queries/identity/delete-session'
import { deleteSessionsOf } from '#db/queries/identity/delete-sessions-of'
import { findSession } from '#db/queries/identity/find-session'
import { insertSession } from '#db/queries/identity/insert-session'
import { updateSessionUse } from '#db/queries/identity/update-session-use'
import type { AppContext } from '~/context.server'
import { hashSecret } from './hash-secret.server'
import { idle } from './session-life'
import { toPerson } from './to-person'

/**
 * Sessions on our tables for Lucia. The id it hands over is the secret in the cookie, so it is
 * hashed here, at the last moment before the database, and never leaves the other way.
 *
 * Lucia reads the machine's clock and knows one end only, so we keep the time ourselves: it is
 * shown a living session as one that has just begun, and a dead one as long over.
 */
export function luciaAdapter({ db, clock }: Pick<AppContext, 'db' | 'clock'>): Adapter {
  return {
    async getSessionAndUser(secret) {
      const found = await findSession(db.read, hashSecret(secret))
      if (!found) return [null, null]
      const { session, person } = found
      const { publicId, createdAt, expiresAt, endsAt } = session
      const lives = Math.min(expiresAt, endsAt) > clock.now()
      const user: DatabaseUser | null = person && {
        id: person.id,
        attributes: { person: toPerson(person, null) },
      }
      return [
        {
          id: secret,
          userId: session.accountId,
          expiresAt: new Date(lives ? Date.now() + idle : 0),
          attributes: { publicId, createdAt, idleEndsAt: expiresAt, endsAt },
        },
        user,
      ]
    },
    /** Hashes cannot be turned back: a person's sessions are listed by their public ids. */
    async getUserSessions() {
      return []
    },
    async setSession({ id, userId, attributes }) {
      const { publicId, createdAt, idleEndsAt, endsAt } = attributes
      await db.writeQuietly((tx) =>
        insertSession(tx, {
          id: hashSecret(id),
          public_id: publicId,
          account_id: userId,
          expires_at: idleEndsAt,
          ends_at: endsAt,
          used_at: createdAt,
          created_at: createdAt,
        }),
      )
    },
    async updateSessionExpiration(secret) {
      const usedAt = clock.now()
      await db.writeQuietly((tx) =>
        updateSessionUse(tx, hashSecret(secret), { usedAt, until: usedAt + idle }),
      )
    },
    async deleteSession(secret) {
      await db.writeQuietly((tx) => deleteSession(tx, hashSecret(secret)))
    },
    async deleteUserSessions(accountId) {
      await db.writeQuietly((tx) => deleteSessionsOf(tx, accountId))
    },
    async deleteExpiredSessions() {
      await db.writeQuietly((tx) => deleteExpiredSessions(tx, clock.now()))
    },
  }
}
