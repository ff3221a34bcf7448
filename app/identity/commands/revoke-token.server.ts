import { revokeApiTokens } from '#db/queries/identity/revoke-api-tokens'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import type { Person } from '../schema'

/** Ends one of one's own tokens. */
export async function revokeToken(
  ctx: AppContext,
  viewer: Person,
  tokenId: string,
): Promise<Result<null>> {
  return ctx.db.writeQuietly(async (tx) => {
    const at = ctx.clock.now()
    const revoked = await revokeApiTokens(tx, { accountId: viewer.id, tokenId, at })
    if (revoked === 0) return fail('not-found')
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: viewer.id,
      type: 'token-revoked',
      actorId: viewer.id,
      body: { token: tokenId },
    })
    return ok(null)
  })
}
