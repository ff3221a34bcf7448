import { findAccountNames } from '#db/queries/accounts/find-account-names'
import type { DecisionRow } from '#db/queries/decisions/find-decision'
import type { Reader } from '#db/transaction'
import type { PartialTexts } from '~/i18n/texts'
import type { Evidence } from './evidence'

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

/** A published decision as the API tells it. */
export async function representDecision(db: Reader, row: DecisionRow, proposalReference: string) {
  const signers = await findAccountNames(db, [row.proposed_by, row.cosigned_by ?? ''])
  const evidence = row.evidence ? (JSON.parse(row.evidence) as Evidence) : null
  const ranked = evidence?.ranking.ranked.find(({ id }) => id === proposalReference) ?? null
  return {
    reference: row.reference,
    proposal: proposalReference,
    outcome: row.outcome,
    reasons: JSON.parse(row.reasons) as PartialTexts,
    conditions: row.conditions,
    grant: row.grant_amount,
    signers,
    proposedAt: iso(row.proposed_at),
    cosignedAt: iso(row.cosigned_at),
    publishedAt: iso(row.published_at),
    score: ranked && { total: ranked.score, rank: ranked.rank, parts: ranked.parts },
    weights: evidence?.weights ?? null,
    edition: evidence?.edition ?? null,
    evidence: `/api/v1/decisions/${row.reference}/evidence.json`,
    hash: evidence?.hash ?? null,
  }
}
