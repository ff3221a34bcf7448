import { findPersona } from '#db/queries/identity/find-persona'
import { isLoopback } from '~/config.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import type { Browser } from '../browser.server'
import { isSecure } from '../cookies.server'
import { startSession } from '../session.server'

/**
 * Enters one of the people of a demo region without a password. Outside a demo, for any other
 * account and for anybody who is not at this very computer there is no such thing: not found.
 */
export async function signInAsPersona(
  ctx: AppContext,
  browser: Browser,
  persona: string,
): Promise<Result<{ setCookie: string[] }>> {
  if (!mayBePersona(ctx, browser.address)) return fail('not-found')
  const account = await findPersona(ctx.db.read, persona)
  if (!account) return fail('not-found')
  const { cookieHeader } = browser
  return ok({
    setCookie: await startSession(ctx, account.id, { cookieHeader, secure: isSecure(ctx) }),
  })
}

/** Whether this visitor is at the computer on which a demo runs. */
export const mayBePersona = (ctx: AppContext, address: string): boolean =>
  ctx.isDemo && ctx.config.isLocal && isLoopback(address)
