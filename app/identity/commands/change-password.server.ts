import { deleteOneTimeTokens } from '#db/queries/identity/delete-one-time-tokens'
import { findAccount } from '#db/queries/identity/find-account'
import { updateAccount } from '#db/queries/identity/update-account'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import type { Browser } from '../browser.server'
import { isSecure } from '../cookies.server'
import { passwordChangedLetter } from '../mails/password-changed-letter.server'
import { hashPassword, verifyPassword } from '../password.server'
import { whyWeakPassword } from '../password-rules.server'
import type { Person } from '../schema'
import { endAllSessions, startSession } from '../session.server'
import { tooMany } from '../too-many.server'

/** Changes one's own password, ends every session and begins a new one in this browser. */
export async function changePassword(
  ctx: AppContext,
  viewer: Person,
  input: { present: string; password: string; browser: Browser },
): Promise<Result<{ setCookie: string[] }>> {
  const { present, password, browser } = input
  const key = `${viewer.id} present password`
  const attempt = await ctx.limits.take('sign-in-account', key)
  if (!attempt.ok) return tooMany(attempt)
  const account = await findAccount(ctx.db.read, viewer.id)
  const isRight = await verifyPassword(account?.password_hash ?? null, present)
  if (!account || !isRight) {
    return failFields({ present: [{ code: 'identity.reason.wrong-present' }] })
  }
  await ctx.limits.giveBack('sign-in-account', key)
  const weak = whyWeakPassword(password, viewer)
  if (weak) return failFields({ password: [weak] })
  const passwordHash = await hashPassword(password)
  const changed = await ctx.db.writeQuietly(async (tx) => {
    // The account may have been closed, or its password changed, while this one was being made.
    const fresh = await findAccount(tx, viewer.id)
    if (!fresh || fresh.disabled_at !== null || fresh.password_hash !== account.password_hash) {
      return fail('stale')
    }
    await updateAccount(tx, viewer.id, { password_hash: passwordHash })
    await deleteOneTimeTokens(tx, viewer.id)
    await endAllSessions(tx, viewer.id)
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: viewer.id,
      type: 'password-changed',
      actorId: viewer.id,
      body: { by: 'owner' },
    })
    await queueLetter(tx, ctx, {
      to: { accountId: viewer.id, name: viewer.name, email: viewer.email },
      letter: passwordChangedLetter(ctx, { locale: viewer.language, name: viewer.name }),
    })
    return ok(null)
  })
  if (!changed.ok) return changed
  const { cookieHeader } = browser
  return ok({
    setCookie: await startSession(ctx, viewer.id, { cookieHeader, secure: isSecure(ctx) }),
  })
}
