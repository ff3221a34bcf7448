import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { deletePartner } from '#db/queries/proposals/delete-partner'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { insertPartner } from '#db/queries/proposals/insert-partner'
import { listPartners } from '#db/queries/proposals/list-partners'
import { updatePartner } from '#db/queries/proposals/update-partner'
import type { Tx } from '#db/transaction'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { isLocale, type Locale } from '~/i18n/locales'
import { emailKey } from '~/identity/email-key'
import { hashSecret } from '~/identity/hash-secret.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { invitationLetter } from './mails/invitation-letter.server'
import { limits } from './schema'
import type { NewPartner } from './schema.server'

/** How long the link in an invitation works. */
export const partnershipLife = 30

/**
 * Counts letters before they are written: an address must not be flooded through a draft. Asked
 * outside the transaction, whose writer the count would wait for.
 */
export async function mayInvite(
  ctx: AppContext,
  viewer: Person | null,
  letters: number,
): Promise<Result<null>> {
  for (let letter = 0; viewer && letter < letters; letter += 1) {
    const taken = await ctx.limits.take('invite', viewer.id)
    if (!taken.ok) return fail('rate-limited', { code: 'proposals.partner.too-fast' })
  }
  return ok(null)
}

/** Adds a partner and sends the link with which they accept; the same address is asked once. */
export async function invite(
  tx: Tx,
  ctx: AppContext,
  row: ProposalRow,
  { partner, lead }: { partner: NewPartner; lead: Person },
): Promise<Result<{ id: string }>> {
  const key = emailKey(partner.email)
  const present = await listPartners(tx, row.id)
  const refuse = (code: string) => failFields({ email: [{ code: `proposals.partner.${code}` }] })
  if (key === emailKey(lead.email)) return refuse('yourself')
  if (present.some((each) => each.email_key === key)) return refuse('twice')
  if (present.length >= limits.partners) {
    return fail('conflict', {
      code: 'proposals.partner.too-many',
      params: { count: limits.partners },
    })
  }
  const id = ctx.ids.row()
  await insertPartner(tx, {
    id,
    proposal_id: row.id,
    position: 1 + Math.max(-1, ...present.map(({ position }) => position)),
    name: partner.name,
    helix: partner.helix,
    email: partner.email,
    email_key: key,
    account_id: null,
    token_hash: '',
    status: 'invited',
    invited_at: null,
    answered_at: null,
  })
  await sendInvitation(tx, ctx, row, { id, partner, lead })
  await recordEvent(tx, ctx, {
    subjectKind: 'proposal',
    subjectId: row.id,
    type: 'invite-partner',
    actorId: lead.id,
    body: { partner: id, group: partner.helix },
    text: { actor: lead.name, partner: partner.name },
  })
  return ok({ id })
}

/** A new link takes the place of the one before. */
export async function sendInvitation(
  tx: Tx,
  ctx: AppContext,
  row: ProposalRow,
  { id, partner, lead }: { id: string; partner: Pick<NewPartner, 'name' | 'email'>; lead: Person },
): Promise<void> {
  const token = ctx.ids.secret()
  const known = await findAccountByEmail(tx, emailKey(partner.email))
  // An address that nobody has confirmed proves nothing about who holds the account.
  const account = known && known.email_confirmed_at !== null && known.disabled_at === null && known
  await updatePartner(tx, id, {
    token_hash: hashSecret(token),
    account_id: account ? account.id : null,
    status: 'invited',
    invited_at: ctx.clock.now(),
    answered_at: null,
  })
  await queueLetter(tx, ctx, {
    to: { accountId: account ? account.id : null, name: partner.name, email: partner.email },
    letter: lettersIn(account ? [account.language] : [row.language, 'fr', 'nl']).map((locale) =>
      invitationLetter(ctx, locale, { row, lead, token }),
    ) as [ReturnType<typeof invitationLetter>],
    about: row.reference,
  })
}

/** Makes the partners those of the list: new addresses are invited, missing ones are let go. */
export async function agreePartners(
  tx: Tx,
  ctx: AppContext,
  row: ProposalRow,
  { partners, lead }: { partners: readonly NewPartner[]; lead: Person | null },
): Promise<Result<null>> {
  invariant(lead, 'a draft is opened by its lead')
  const present = await listPartners(tx, row.id)
  const wanted = new Set(partners.map(({ email }) => emailKey(email)))
  if (wanted.size < partners.length) {
    return failFields({ partners: [{ code: 'proposals.partner.twice' }] })
  }
  for (const partner of present) {
    if (!wanted.has(partner.email_key)) await letGo(tx, ctx, row, { partner, lead })
  }
  const known = new Set(present.map(({ email_key }) => email_key))
  for (const [place, partner] of partners.entries()) {
    if (known.has(emailKey(partner.email))) continue
    const invited = await invite(tx, ctx, row, { partner, lead })
    if (!invited.ok) {
      const { email, ...others } = invited.failure.fields ?? {}
      const fields = email ? { ...others, [`partners[${place}].email`]: email } : others
      return { ok: false, failure: { ...invited.failure, fields } }
    }
  }
  return ok(null)
}

/** Takes a partner off the proposal. */
export async function letGo(
  tx: Tx,
  ctx: AppContext,
  row: ProposalRow,
  { partner, lead }: { partner: { id: string; name: string; helix: string }; lead: Person },
): Promise<void> {
  await deletePartner(tx, { id: partner.id, proposalId: row.id })
  await recordEvent(tx, ctx, {
    subjectKind: 'proposal',
    subjectId: row.id,
    type: 'remove-partner',
    actorId: lead.id,
    body: { partner: partner.id, group: partner.helix },
    text: { actor: lead.name, partner: partner.name },
  })
}

const lettersIn = (languages: readonly string[]): Locale[] =>
  [...new Set(languages)].filter(isLocale)
