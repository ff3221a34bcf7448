import { deleteOneTimeTokens } from '#db/queries/identity/delete-one-time-tokens'
import { findAccount } from '#db/queries/identity/find-account'
import { updateAccount } from '#db/queries/identity/update-account'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { isLocale } from '~/i18n/locales'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { passwordChangedLetter } from '../mails/password-changed-letter.server'
import { findLink, spendLink } from '../one-time-link.server'
import { hashPassword } from '../password.server'
import { whyWeakPassword } from '../password-rules.server'
import { endAllSessions } from '../session.server'

/**
 * Sets the password of whoever holds a mailed link: after "I forgot it" (`reset`), or for an
 * account that somebody else made (`invite`). Ends every session and voids every other link. The
 * mailbox has been shown to be theirs, so the address counts as confirmed.
 */
export async function setPasswordByLink(
  ctx: AppContext,
  kind: 'reset' | 'invite',
  { link, password }: { link: string; password: string },
): Promise<Result<null>> {
  const holder = await findLink(ctx, kind, link)
  const account = holder && (await findAccount(ctx.db.read, holder.accountId))
  if (!account) return fail('not-found', { code: 'identity.reason.dead-link' })
  const weak = whyWeakPassword(password, account)
  if (weak) return failFields({ password: [weak] })
  const passwordHash = await hashPassword(password)
  return ctx.db.writeQuietly(async (tx) => {
    const spent = await spendLink(tx, ctx, kind, link)
    if (!spent) return fail('not-found', { code: 'identity.reason.dead-link' })
    const now = ctx.clock.now()
    await updateAccount(tx, account.id, {
      password_hash: passwordHash,
      email_confirmed_at: account.email_confirmed_at ?? now,
    })
    await deleteOneTimeTokens(tx, account.id)
    await endAllSessions(tx, account.id)
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: account.id,
      type: 'password-changed',
      actorId: account.id,
      body: { by: kind },
    })
    // Whoever was invited has just been told by the invitation itself.
    if (kind === 'reset') {
      const { id: accountId, name, email, language } = account
      const locale = isLocale(language) ? language : 'fr'
      await queueLetter(tx, ctx, {
        to: { accountId, name, email },
        letter: passwordChangedLetter(ctx, { locale, name }),
      })
    }
    return ok(null)
  })
}
