import { updateAccount } from '#db/queries/identity/update-account'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { spendLink } from '../one-time-link.server'

/** The mailbox is theirs: from now on the account may write. */
export async function confirmEmail(ctx: AppContext, link: string): Promise<Result<null>> {
  return ctx.db.writeQuietly(async (tx) => {
    const spent = await spendLink(tx, ctx, 'confirm', link)
    if (!spent) return fail('not-found', { code: 'identity.reason.dead-link' })
    await updateAccount(tx, spent.accountId, { email_confirmed_at: ctx.clock.now() })
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: spent.accountId,
      type: 'email-confirmed',
      actorId: spent.accountId,
    })
    return ok(null)
  })
}
