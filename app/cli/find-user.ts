import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import type { AppContext } from '~/context.server'
import { emailKey } from '~/identity/email-key'
import { Refused } from './command'

/** The account of an address, or a refusal. */
export async function findUser(app: AppContext, email: string) {
  const account = await findAccountByEmail(app.db.read, emailKey(email))
  if (!account) throw new Refused(`Nobody here has the address ${email}.`)
  return account
}
