import { findPerson } from '#db/queries/identity/find-person'
import { insertAccount } from '#db/queries/identity/insert-account'
import { insertRole } from '#db/queries/identity/insert-role'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { emailKey } from '~/identity/email-key'
import { hashPassword } from '~/identity/password.server'
import type { Helix, Person, Role } from '~/identity/schema'
import { toPerson } from '~/identity/to-person'
import { invariant } from '~/kernel/invariant'

export interface AccountWish {
  name: string
  email?: string
  helix?: Helix
  language?: Locale
  roles?: readonly Role[]
  /** Hashed for real, which takes its time; without one nobody can sign in with a password. */
  password?: string
  persona?: string
  isConfirmed?: boolean
}

/** Somebody with an account: a confirmed citizen without roles unless said. */
export async function makeAccount(ctx: AppContext, wish: AccountWish): Promise<Person> {
  const id = ctx.ids.row()
  const now = ctx.clock.now()
  const email = wish.email ?? `${wish.name.split(' ')[0]?.toLowerCase()}@people.example`
  const passwordHash = wish.password ? await hashPassword(wish.password) : null
  return ctx.db.write(async (tx) => {
    await insertAccount(tx, {
      id,
      email,
      email_key: emailKey(email),
      name: wish.name,
      helix: wish.helix ?? 'citizen',
      language: wish.language ?? 'fr',
      municipality: null,
      password_hash: passwordHash,
      email_confirmed_at: wish.isConfirmed === false ? null : now,
      disabled_at: null,
      created_at: now,
      persona: wish.persona ?? null,
    })
    for (const role of wish.roles ?? []) {
      await insertRole(tx, { account_id: id, role, granted_at: now, granted_by: null })
    }
    const row = await findPerson(tx, id)
    invariant(row, 'the account has just been made')
    return toPerson(row, null)
  })
}
