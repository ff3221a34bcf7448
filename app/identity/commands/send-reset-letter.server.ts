import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { forgetJobPayload } from '#db/queries/jobs/forget-job-payload'
import type { AppContext } from '~/context.server'
import { isLocale } from '~/i18n/locales'
import { ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { resetLetter } from '../mails/reset-letter.server'
import { makeLink } from '../one-time-link.server'

/**
 * Sends the letter that was asked for, where the address has an account. The job then forgets the
 * address: whoever asked may have no account here, and finished jobs are kept for months.
 */
export async function sendResetLetter(
  ctx: AppContext,
  job: { id: string; email: string },
): Promise<Result<null>> {
  return ctx.db.writeQuietly(async (tx) => {
    await forgetJobPayload(tx, job.id)
    const account = await findAccountByEmail(tx, job.email)
    if (!account || account.disabled_at !== null) return ok(null)
    const { id: accountId, name, email } = account
    const locale = isLocale(account.language) ? account.language : 'fr'
    const link = await makeLink(tx, ctx, { accountId, kind: 'reset', locale })
    await queueLetter(tx, ctx, {
      to: { accountId, name, email },
      letter: resetLetter(ctx, { locale, name, link }),
      isSecret: true,
    })
    return ok(null)
  })
}
