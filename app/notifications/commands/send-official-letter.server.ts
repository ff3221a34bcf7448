import { findAccountNames } from '#db/queries/accounts/find-account-names'
import { listPublishedDecisions } from '#db/queries/decisions/find-decision'
import { findEventText } from '#db/queries/events/find-event-text'
import { listRecipients } from '#db/queries/notifications/list-recipients'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { LetterKind } from '#workflows/proposal/effects'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import type { PartialTexts } from '~/i18n/texts'
import { fail, ok, type Result } from '~/kernel/result'
import { composeOfficial, type OfficialLetter } from '../proposal-letters/compose-official.server'
import { queueLetter } from '../queue-letter.server'

/**
 * Sends the authors an official letter in their language, with the reasons of the act in both
 * official ones. What it says of a decision is the decision as it was frozen.
 */
export async function sendOfficialLetter(
  ctx: AppContext,
  job: { id: string; payload: Record<string, unknown> },
): Promise<Result<unknown>> {
  const { proposalId, eventId, letter, canAppeal } = job.payload as {
    proposalId: string
    eventId: string
    letter: LetterKind
    canAppeal: boolean
  }
  const { db, config } = ctx
  const row = await findProposalById(db.read, proposalId)
  if (!row) return fail('not-found')
  const text = await findEventText(db.read, eventId)
  const decision =
    letter === 'decision' ? (await listPublishedDecisions(db.read, row.id)).at(-1) : undefined
  const signers = decision
    ? await findAccountNames(db.read, [decision.proposed_by, decision.cosigned_by ?? ''])
    : []
  const official: OfficialLetter = {
    row,
    kind: letter,
    canAppeal,
    origin: config.origin,
    rule: typeof text?.rule === 'string' ? text.rule : null,
    reasons: (decision ? JSON.parse(decision.reasons) : (text?.reasons ?? {})) as PartialTexts,
    decision: decision && {
      reference: decision.reference,
      outcome: decision.outcome as 'approve' | 'reject' | 'reserve',
      conditions: decision.conditions,
      grant: decision.grant_amount,
      signers,
    },
  }
  await db.writeQuietly(async (tx) => {
    for (const recipient of await listRecipients(tx, row.id, 'authors')) {
      const locale = recipient.language as Locale
      await queueLetter(tx, ctx, {
        to: { accountId: recipient.id, name: recipient.name, email: recipient.email },
        letter: composeOfficial(official, locale, ctx.words(locale)),
        about: row.reference,
        key: `${job.id}-${recipient.id}`,
      })
    }
  })
  return ok(null)
}
