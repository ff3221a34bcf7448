import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { insertAccount } from '#db/queries/identity/insert-account'
import { insertRole } from '#db/queries/identity/insert-role'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { fail, ok, type Result } from '~/kernel/result'
import { emailKey } from '../email-key'
import { makeLink } from '../one-time-link.server'
import type { Helix, Role } from '../schema'

export interface NewAccount {
  email: string
  name: string
  helix: Helix
  language: Locale
  roles: readonly Role[]
}

/**
 * Makes an account for somebody else, from the command line: the operator answers for the address,
 * and its owner chooses a password by the link, the only place where its secret ever stands.
 */
export async function createAccount(
  ctx: AppContext,
  { email, name, helix, language, roles }: NewAccount,
): Promise<Result<{ accountId: string; link: string }>> {
  const key = emailKey(email)
  return ctx.db.write(async (tx) => {
    if (await findAccountByEmail(tx, key)) {
      return fail('conflict', { code: 'identity.reason.known-address' })
    }
    const now = ctx.clock.now()
    const accountId = ctx.ids.row()
    await insertAccount(tx, {
      id: accountId,
      email: email.trim(),
      email_key: key,
      name,
      helix,
      language,
      municipality: null,
      password_hash: null,
      email_confirmed_at: now,
      disabled_at: null,
      created_at: now,
      persona: null,
    })
    for (const role of roles) {
      await insertRole(tx, { account_id: accountId, role, granted_at: now, granted_by: null })
    }
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: accountId,
      type: 'account-created',
      actorId: null,
      body: { helix, roles: [...roles], by: 'operator' },
      text: { name },
    })
    const link = await makeLink(tx, ctx, { accountId, kind: 'invite', locale: language })
    return ok({ accountId, link: link.href })
  })
}
