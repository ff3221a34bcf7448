import { insertApiToken } from '#db/queries/identity/insert-api-token'
import { listApiTokens } from '#db/queries/identity/list-api-tokens'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { tokenPrefix } from '../bearer.server'
import { hashSecret } from '../hash-secret.server'
import { isOffice, type Person, type TokenScope } from '../schema'

const mostTokens = 20

/**
 * Makes a token for a program. Its secret is in the answer and nowhere else afterwards. It never
 * allows more than its owner may do; `office` and `all` make sense for people of the office only.
 */
export async function createToken(
  ctx: AppContext,
  viewer: Person,
  { name, scope }: { name: string; scope: TokenScope },
): Promise<Result<{ id: string; token: string }>> {
  if (!viewer.isConfirmed) return fail('forbidden', { code: 'identity.reason.confirm' })
  if (scope === 'office' && !isOffice(viewer)) {
    return fail('forbidden', { code: 'identity.reason.office-scope' })
  }
  return ctx.db.writeQuietly(async (tx) => {
    const held = await listApiTokens(tx, viewer.id)
    if (held.length >= mostTokens) {
      return fail('conflict', { code: 'identity.reason.tokens', params: { most: mostTokens } })
    }
    const id = ctx.ids.row()
    const token = `${tokenPrefix}${ctx.ids.secret()}`
    await insertApiToken(tx, {
      id,
      hash: hashSecret(token),
      account_id: viewer.id,
      scope,
      name,
      created_at: ctx.clock.now(),
      last_used_at: null,
      revoked_at: null,
    })
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: viewer.id,
      type: 'token-created',
      actorId: viewer.id,
      body: { token: id, scope },
    })
    return ok({ id, token })
  })
}
