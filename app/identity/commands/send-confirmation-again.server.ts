import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { emailKey } from '../email-key'
import { confirmLetter } from '../mails/confirm-letter.server'
import { makeLink } from '../one-time-link.server'
import type { Person } from '../schema'
import { tooMany } from '../too-many.server'

/** Another letter with the link that confirms one's address; the one before stops working. */
export async function sendConfirmationAgain(
  ctx: AppContext,
  viewer: Person,
): Promise<Result<null>> {
  if (viewer.isConfirmed) return fail('wrong-state', { code: 'identity.reason.confirmed' })
  const attempt = await ctx.limits.take('mail-account', emailKey(viewer.email))
  if (!attempt.ok) return tooMany(attempt)
  const { id: accountId, name, email, language: locale } = viewer
  return ctx.db.writeQuietly(async (tx) => {
    const link = await makeLink(tx, ctx, { accountId, kind: 'confirm', locale })
    await queueLetter(tx, ctx, {
      to: { accountId, name, email },
      letter: confirmLetter(ctx, { locale, name, link }),
    })
    return ok(null)
  })
}
