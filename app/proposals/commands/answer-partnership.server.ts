import { findPerson } from '#db/queries/identity/find-person'
import { updatePartner } from '#db/queries/proposals/update-partner'
import type { Tx } from '#db/transaction'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { isLocale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { type Asked, findPartnership, type Partnership } from '../find-partnership.server'
import { answerLetter } from '../mails/answer-letter.server'
import { isBeingWritten } from '../open-draft.server'

export type PartnerAnswer = 'accept' | 'decline'

export interface Answered {
  reference: string
  answer: PartnerAnswer
}

/**
 * A partner's yes or no: by the link in their letter, signed in or not, or by the account that was
 * asked. A link answers once; whoever has an account may think again while the text is written.
 */
export function answerPartnership(
  ctx: AppContext,
  viewer: Person | null,
  { asked, answer }: { asked: Asked; answer: PartnerAnswer },
): Promise<Result<Answered>> {
  return ctx.db.write(async (tx) => {
    const now = ctx.clock.now()
    const found = await findPartnership(tx, viewer, asked, now)
    if (!found) return fail('not-found', { code: 'proposals.partner.gone' })
    const { partner, row } = found
    // Whoever asks cannot answer: an invitation means that two people agreed.
    if (viewer?.id === row.lead_id) return fail('forbidden', { code: 'proposals.partner.yourself' })
    if (!isBeingWritten(row.state)) {
      return fail('wrong-state', { code: 'proposals.partner.too-late' })
    }
    const status = answer === 'accept' ? 'accepted' : 'declined'
    if (partner.status === status) return ok({ reference: row.reference, answer })
    if (partner.status !== 'invited' && partner.account_id !== viewer?.id) {
      return fail('wrong-state', { code: 'proposals.partner.answered' })
    }
    const account = partner.account_id ?? viewer?.id ?? null
    await updatePartner(tx, partner.id, { status, account_id: account, answered_at: now })
    await recordEvent(tx, ctx, {
      subjectKind: 'proposal',
      subjectId: row.id,
      type: answer === 'accept' ? 'accept-partnership' : 'decline-partnership',
      actorId: viewer?.id ?? account,
      body: { partner: partner.id, group: partner.helix },
      text: { actor: viewer?.name ?? partner.name, partner: partner.name },
    })
    await tellLead(tx, ctx, found, answer)
    return ok({ reference: row.reference, answer })
  })
}

async function tellLead(
  tx: Tx,
  ctx: AppContext,
  { row, partner }: Partnership,
  answer: PartnerAnswer,
): Promise<void> {
  const lead = await findPerson(tx, row.lead_id)
  if (!lead || lead.disabledAt !== null) return
  const locale = isLocale(lead.language) ? lead.language : 'fr'
  await queueLetter(tx, ctx, {
    to: { accountId: lead.id, name: lead.name, email: lead.email },
    letter: answerLetter(ctx, locale, { row, partner: partner.name, answer }),
    about: row.reference,
  })
}
