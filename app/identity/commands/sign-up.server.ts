import { isUniqueViolation } from '#db/errors'
import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { hasMunicipality } from '#db/queries/identity/has-municipality'
import { insertAccount } from '#db/queries/identity/insert-account'
import { updateAccount } from '#db/queries/identity/update-account'
import type { AccountTable } from '#db/schema/account'
import type { Tx } from '#db/transaction'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { isLocale } from '~/i18n/locales'
import { failFields, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { emailKey } from '../email-key'
import type { SignUp } from '../forms.server'
import { confirmLetter } from '../mails/confirm-letter.server'
import { knownAddressLetter } from '../mails/known-address-letter.server'
import { makeLink } from '../one-time-link.server'
import { hashPassword } from '../password.server'
import { whyWeakPassword } from '../password-rules.server'
import { endAllSessions } from '../session.server'
import { tooMany } from '../too-many.server'

/**
 * Asks for an account. The answer is the same whether or not the address has one already; only the
 * letter that follows tells, and only its owner reads it.
 */
export async function signUp(
  ctx: AppContext,
  address: string,
  input: SignUp,
): Promise<Result<null>> {
  const key = emailKey(input.email)
  const weak = whyWeakPassword(input.password, input)
  if (weak) return failFields({ password: [weak] })
  if (input.municipality && !(await hasMunicipality(ctx.db.read, input.municipality))) {
    return failFields({ municipality: [{ code: 'http.field.choice' }] })
  }
  const attempts = [
    await ctx.limits.take('mail-address', address),
    await ctx.limits.take('mail-account', key),
  ]
  const refused = attempts.find((attempt) => !attempt.ok)
  if (refused) return tooMany(refused)

  const passwordHash = await hashPassword(input.password)
  try {
    await ctx.db.writeQuietly(async (tx) => {
      const known = await findAccountByEmail(tx, key)
      if (!known) await makeAccount(tx, ctx, input, passwordHash)
      else if (known.email_confirmed_at === null && known.password_hash !== null) {
        await remakeAccount(tx, ctx, { known, input, passwordHash })
      } else await tellOwner(tx, ctx, known)
    })
  } catch (error) {
    // Two at once with the same new address: the other one's letter is on its way.
    if (!isUniqueViolation(error)) throw error
  }
  return ok(null)
}

async function makeAccount(tx: Tx, ctx: AppContext, input: SignUp, passwordHash: string) {
  const id = ctx.ids.row()
  await insertAccount(tx, {
    id,
    email: input.email,
    email_key: emailKey(input.email),
    ...profileOf(input),
    password_hash: passwordHash,
    email_confirmed_at: null,
    disabled_at: null,
    created_at: ctx.clock.now(),
    persona: null,
  })
  await recordEvent(tx, ctx, {
    subjectKind: 'account',
    subjectId: id,
    type: 'account-created',
    actorId: id,
    body: { helix: input.helix, by: 'sign-up' },
    text: { name: input.name },
  })
  await sendConfirmation(tx, ctx, id, input)
}

/**
 * Nobody has shown yet that this address is theirs, so the latest form counts and earlier links
 * stop working: whoever took the address first cannot keep its owner out.
 */
async function remakeAccount(
  tx: Tx,
  ctx: AppContext,
  { known, input, passwordHash }: { known: AccountTable; input: SignUp; passwordHash: string },
) {
  await updateAccount(tx, known.id, { ...profileOf(input), password_hash: passwordHash })
  await endAllSessions(tx, known.id)
  await sendConfirmation(tx, ctx, known.id, input)
}

async function tellOwner(tx: Tx, ctx: AppContext, { id, name, email, language }: AccountTable) {
  const locale = isLocale(language) ? language : 'fr'
  await queueLetter(tx, ctx, {
    to: { accountId: id, name, email },
    letter: knownAddressLetter(ctx, { locale, name }),
  })
}

async function sendConfirmation(tx: Tx, ctx: AppContext, accountId: string, input: SignUp) {
  const { name, email, language: locale } = input
  const link = await makeLink(tx, ctx, { accountId, kind: 'confirm', locale })
  await queueLetter(tx, ctx, {
    to: { accountId, name, email },
    letter: confirmLetter(ctx, { locale, name, link }),
  })
}

const profileOf = ({ name, helix, language, municipality }: SignUp) => ({
  name,
  helix,
  language,
  municipality: municipality ?? null,
})
