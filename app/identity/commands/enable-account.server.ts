import { findAccount } from '#db/queries/identity/find-account'
import { updateAccount } from '#db/queries/identity/update-account'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { type Actor, actorId, canDisableAccounts } from '../policy'

/** Opens a closed account again. Its old sessions and tokens stay dead. */
export async function enableAccount(
  ctx: AppContext,
  actor: Actor,
  accountId: string,
): Promise<Result<null>> {
  if (!canDisableAccounts(actor))
    return fail('forbidden', { code: 'identity.reason.administrator' })
  return ctx.db.write(async (tx) => {
    const account = await findAccount(tx, accountId)
    if (!account) return fail('not-found')
    if (account.disabled_at === null) {
      return fail('wrong-state', { code: 'identity.reason.enabled' })
    }
    await updateAccount(tx, accountId, { disabled_at: null })
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: accountId,
      type: 'account-enabled',
      actorId: actorId(actor),
    })
    return ok(null)
  })
}
