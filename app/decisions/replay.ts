import { createHash } from 'node:crypto'
import { canonicalJson } from '~/kernel/canonical-json'
import { judgedEffect } from '~/scoring/judged-effect'
import { type Ranking, ranking } from '~/scoring/ranking'
import { reviewerJudgement, type Sheet } from '~/scoring/reviewer-judgement'
import { criteria } from '~/scoring/rubric'
import { effectOf } from './effect-of'
import type { Evidence, EvidenceProposal } from './evidence'

/** One thing in which the sums of today and the file differ. */
export interface Difference {
  /** `ranking.ranked[0].score` */
  path: string
  filed: unknown
  replayed: unknown
}

/**
 * Does the sums of a decision again from its evidence alone: no database, no network. Empty where
 * every digit and the hash are as they were filed.
 */
export function replayEvidence(evidence: Evidence): Difference[] {
  const { hash, ...inputs } = evidence
  const again = createHash('sha256').update(canonicalJson(inputs)).digest('hex')
  const differences: Difference[] = []
  if (again !== hash) differences.push({ path: 'hash', filed: hash, replayed: again })
  compare(evidence.ranking, rankAgain(evidence), 'ranking', differences)
  return differences
}

function rankAgain(evidence: Evidence): Ranking | { refused: string } {
  const scheme = { directions: evidence.directions, indicators: evidence.indicators }
  const ranked = ranking(
    evidence.proposals.map((proposal) => {
      const judgement = reviewerJudgement(proposal.sheets.map(sheetOf))
      const judged = judgement.ok ? judgedEffect(scheme, proposal.targets, judgement.value) : null
      return {
        id: proposal.reference,
        effect: effectOf(judged?.ok ? judged.value : null),
        criteria: Object.fromEntries(
          criteria.map((key) => [
            key,
            judgement.ok ? (judgement.value.criteria[key]?.mean ?? null) : null,
          ]),
        ) as Record<(typeof criteria)[number], number | null>,
      }
    }),
    evidence.effectScale,
    evidence.weights as Parameters<typeof ranking>[2],
  )
  return ranked.ok ? ranked.value : { refused: ranked.failure.reasons[0]?.code ?? 'refused' }
}

/** Reviewers are letters here; who they were does not change a sum. */
function sheetOf(sheet: EvidenceProposal['sheets'][number]): Sheet {
  return {
    id: sheet.reviewer,
    reviewer: sheet.reviewer,
    filedAt: 0,
    targets: sheet.targets as Sheet['targets'],
    criteria: sheet.criteria as Sheet['criteria'],
    recommendation: sheet.recommendation as Sheet['recommendation'],
  }
}

function compare(filed: unknown, replayed: unknown, path: string, found: Difference[]): void {
  if (typeof filed === 'object' && filed !== null && typeof replayed === 'object' && replayed) {
    const keys = new Set([...Object.keys(filed), ...Object.keys(replayed)])
    for (const key of keys) {
      const here = Array.isArray(filed) ? `${path}[${key}]` : `${path}.${key}`
      const read = (value: object) => (value as Record<string, unknown>)[key]
      compare(read(filed), read(replayed), here, found)
    }
    return
  }
  if (!Object.is(filed, replayed)) found.push({ path, filed, replayed })
}
