import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import type { Browser } from '../browser.server'
import { isSecure } from '../cookies.server'
import { emailKey } from '../email-key'
import { verifyPassword } from '../password.server'
import { startSession } from '../session.server'
import { tooMany } from '../too-many.server'

/**
 * Begins a session for who knows the password. An unknown address, a disabled account and a wrong
 * password are refused in the same words after the same time.
 */
export async function signIn(
  ctx: AppContext,
  browser: Browser,
  { email, password }: { email: string; password: string },
): Promise<Result<{ setCookie: string[] }>> {
  const key = emailKey(email)
  // By account and address together: nobody can lock an owner out from elsewhere.
  const pair = `${key} ${browser.address}`
  const attempts = [
    await ctx.limits.take('sign-in-account', pair),
    await ctx.limits.take('sign-in-address', browser.address),
  ]
  const refused = attempts.find((attempt) => !attempt.ok)
  if (refused) return tooMany(refused)

  const account = await findAccountByEmail(ctx.db.read, key)
  const isRight = await verifyPassword(account?.password_hash ?? null, password)
  if (!account || !isRight || account.disabled_at !== null) {
    return fail('unauthenticated', { code: 'identity.reason.wrong-password' })
  }
  await ctx.limits.giveBack('sign-in-account', pair)
  await ctx.limits.giveBack('sign-in-address', browser.address)
  const { cookieHeader } = browser
  return ok({
    setCookie: await startSession(ctx, account.id, { cookieHeader, secure: isSecure(ctx) }),
  })
}
