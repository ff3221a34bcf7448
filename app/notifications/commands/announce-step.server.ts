import { findEventText } from '#db/queries/events/find-event-text'
import { type Audience, listRecipients } from '#db/queries/notifications/list-recipients'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { Template } from '#workflows/proposal/effects'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { fail, ok, type Result } from '~/kernel/result'
import { composeNotice } from '../proposal-letters/compose-notice.server'
import { queueLetter } from '../queue-letter.server'

/** Tells one audience of a proposal what happened to it, each in their own language. */
export async function announceStep(
  ctx: AppContext,
  job: { id: string; payload: Record<string, unknown> },
): Promise<Result<unknown>> {
  const { proposalId, eventId, template, to, person } = job.payload as {
    proposalId: string
    eventId: string
    template: Template
    to: Audience | 'person'
    person?: string
  }
  if (isToldByLetter(template, to)) return ok(null)
  const { db, config } = ctx
  const row = await findProposalById(db.read, proposalId)
  if (!row) return fail('not-found')
  const audience = to === 'person' ? { account: person ?? '' } : to
  const recipients = await listRecipients(db.read, proposalId, audience)
  const text = await findEventText(db.read, eventId)
  const written = [text?.reason, text?.note].find((part) => typeof part === 'string') as
    | string
    | undefined
  await db.writeQuietly(async (tx) => {
    for (const recipient of recipients) {
      const locale = recipient.language as Locale
      const notice = { row, template, to, written: written ?? null, origin: config.origin }
      await queueLetter(tx, ctx, {
        to: { accountId: recipient.id, name: recipient.name, email: recipient.email },
        letter: composeNotice(notice, locale, ctx.words(locale)),
        about: row.reference,
        // The job may run twice; each reader still gets one letter.
        key: `${job.id}-${recipient.id}`,
      })
    }
  })
  return ok(null)
}

/** The authors get an official letter of these acts, which says the same and more. */
const isToldByLetter = (template: Template, to: string): boolean =>
  ['lead', 'authors'].includes(to) && ['submitted', 'decision-published'].includes(template)
