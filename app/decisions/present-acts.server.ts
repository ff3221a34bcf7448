import { listPublishedDecisions } from '#db/queries/decisions/find-decision'
import type { RequestContext } from '~/context.server'
import { formatDay } from '~/i18n/formats'
import type { PartialTexts } from '~/i18n/texts'
import { type LangText, officialTexts } from '~/proposals/official-texts.server'
import type { Outcome } from './schema'

export interface ActView {
  reference: string
  href: string
  outcome: Outcome
  date: string
  /** Whole euros. */
  grant: number | null
  reasons: LangText[]
}

/** The published decisions about a proposal, newest first. They stay public when its page does not. */
export async function presentActs(
  { app, locale, now }: RequestContext,
  proposal: { id: string },
): Promise<ActView[]> {
  const rows = await listPublishedDecisions(app.db.read, proposal.id)
  return rows.reverse().map((row) => ({
    reference: row.reference,
    href: `/${locale}/decisions/${row.reference}`,
    outcome: row.outcome as Outcome,
    date: formatDay(locale, row.published_at ?? now, now),
    grant: row.grant_amount,
    reasons: officialTexts(JSON.parse(row.reasons) as PartialTexts, locale),
  }))
}
