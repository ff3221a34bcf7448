import { findApiToken } from '#db/queries/identity/find-api-token'
import { updateApiTokenUse } from '#db/queries/identity/update-api-token-use'
import type { AppContext } from '~/context.server'
import { minute } from '~/kernel/clock'
import { hashSecret } from './hash-secret.server'
import { type Person, tokenScopes } from './schema'
import { toPerson } from './to-person'

export const tokenPrefix = 'hel_'

/** Written at most this often: a program that asks a hundred times a second must not write as often. */
const noticed = 10 * minute

/**
 * Who asks, by an `Authorization` header. Null without one; `invalid` where it is not a bearer
 * token of ours that still works.
 */
export async function readBearer(
  app: AppContext,
  authorization: string | null,
): Promise<Person | null | 'invalid'> {
  if (authorization === null) return null
  const token = /^bearer +(hel_[\w-]{43})$/i.exec(authorization.trim())?.[1]
  if (!token) return 'invalid'
  const found = await findApiToken(app.db.read, hashSecret(token))
  const scope = tokenScopes.find((known) => known === found?.scope)
  if (!found || !scope) return 'invalid'
  const now = app.clock.now()
  if (found.lastUsedAt === null || now - found.lastUsedAt >= noticed) {
    await app.db.writeQuietly((tx) => updateApiTokenUse(tx, found.tokenId, now))
  }
  return toPerson(found.person, scope)
}
