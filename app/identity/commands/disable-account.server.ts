import { countRoleHolders } from '#db/queries/identity/count-role-holders'
import { deleteOneTimeTokens } from '#db/queries/identity/delete-one-time-tokens'
import { findPerson } from '#db/queries/identity/find-person'
import { revokeApiTokens } from '#db/queries/identity/revoke-api-tokens'
import { updateAccount } from '#db/queries/identity/update-account'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { type Actor, actorId, canDisableAccounts } from '../policy'
import { endAllSessions } from '../session.server'

/** Closes an account: its sessions, tokens and links end at once; what the person wrote stays. */
export async function disableAccount(
  ctx: AppContext,
  actor: Actor,
  accountId: string,
): Promise<Result<null>> {
  if (!canDisableAccounts(actor))
    return fail('forbidden', { code: 'identity.reason.administrator' })
  return ctx.db.write(async (tx) => {
    const person = await findPerson(tx, accountId)
    if (!person) return fail('not-found')
    if (person.disabledAt !== null) {
      return fail('wrong-state', { code: 'identity.reason.disabled' })
    }
    const at = ctx.clock.now()
    const subject = { subjectKind: 'account', subjectId: accountId } as const
    await recordEvent(tx, ctx, { ...subject, type: 'account-disabled', actorId: actorId(actor) })
    await updateAccount(tx, accountId, { disabled_at: at })
    await endAllSessions(tx, accountId)
    await revokeApiTokens(tx, { accountId, at })
    await deleteOneTimeTokens(tx, accountId)
    if (person.roles.includes('administrator')) {
      const left = await countRoleHolders(tx, 'administrator')
      if (left === 0) return fail('conflict', { code: 'identity.reason.last-administrator' })
    }
    return ok(null)
  })
}
