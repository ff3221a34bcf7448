import { findAccountNames } from '#db/queries/accounts/find-account-names'
import { findOpenDecision } from '#db/queries/decisions/find-decision'
import type { RequestContext } from '~/context.server'
import { formatDay } from '~/i18n/formats'
import type { PartialTexts } from '~/i18n/texts'
import { hasRole } from '~/identity/schema'
import { type LangText, officialTexts } from '~/proposals/official-texts.server'
import { renderMarkdown } from '~/ui/markdown.server'
import type { Outcome } from './schema'

export interface OpenDecisionView {
  reference: string
  outcome: Outcome
  grant: number | null
  reasons: LangText[]
  conditions: string | null
  proposed: { name: string; day: string }
  cosigned: { name: string; day: string } | null
}

/** The decision in the making, for the board that signs it; null for everybody else. */
export async function presentOpenDecision(
  { app, viewer, locale, now }: RequestContext,
  proposal: { id: string },
): Promise<OpenDecisionView | null> {
  if (!hasRole(viewer, 'board')) return null
  const row = await findOpenDecision(app.db.read, proposal.id)
  if (!row) return null
  const signed = async (id: string, at: number | null) => {
    const [name = ''] = await findAccountNames(app.db.read, [id])
    return { name, day: formatDay(locale, at ?? now, now) }
  }
  return {
    reference: row.reference,
    outcome: row.outcome as Outcome,
    grant: row.grant_amount,
    reasons: officialTexts(JSON.parse(row.reasons) as PartialTexts, locale),
    conditions: row.conditions ? renderMarkdown(row.conditions) : null,
    proposed: await signed(row.proposed_by, row.proposed_at),
    cosigned: row.cosigned_by ? await signed(row.cosigned_by, row.cosigned_at) : null,
  }
}
