import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { hasMunicipality } from '#db/queries/identity/has-municipality'
import { insertAccount } from '#db/queries/identity/insert-account'
import { insertMembership } from '#db/queries/identity/insert-membership'
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
  /** NIS code. */
  municipality?: string | null
  roles?: readonly Role[]
  /** Ids of organisations that stand already. */
  organisations?: readonly string[]
  /** Only for the people of a demo region. */
  persona?: string | null
  /** False: a link to choose a password is made, and using it confirms the address. */
  isConfirmed: boolean
}

/**
 * Makes an account for somebody else: by the operator at the command line, or by the seeds. The
 * answer's link is the only place where its secret ever stands.
 */
export async function createAccount(
  ctx: AppContext,
  input: NewAccount,
): Promise<Result<{ accountId: string; link: string | null }>> {
  const key = emailKey(input.email)
  return ctx.db.write(async (tx) => {
    if (await findAccountByEmail(tx, key)) {
      return fail('conflict', { code: 'identity.reason.known-address' })
    }
    const municipality = input.municipality ?? null
    if (municipality && !(await hasMunicipality(tx, municipality))) {
      return fail('invalid', { code: 'identity.reason.unknown-municipality' })
    }
    const now = ctx.clock.now()
    const accountId = ctx.ids.row()
    await insertAccount(tx, {
      id: accountId,
      email: input.email.trim(),
      email_key: key,
      name: input.name,
      helix: input.helix,
      language: input.language,
      municipality,
      password_hash: null,
      email_confirmed_at: input.isConfirmed ? now : null,
      disabled_at: null,
      created_at: now,
      persona: input.persona ?? null,
    })
    const roles = input.roles ?? []
    for (const role of roles) {
      await insertRole(tx, { account_id: accountId, role, granted_at: now, granted_by: null })
    }
    for (const organisation of input.organisations ?? []) {
      await insertMembership(tx, { account_id: accountId, organisation_id: organisation })
    }
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: accountId,
      type: 'account-created',
      actorId: null,
      body: { helix: input.helix, roles: [...roles], by: 'operator' },
      text: { name: input.name },
    })
    if (input.isConfirmed) return ok({ accountId, link: null })
    const { language: locale } = input
    const link = await makeLink(tx, ctx, { accountId, kind: 'invite', locale })
    return ok({ accountId, link: link.href })
  })
}
