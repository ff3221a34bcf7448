import type { CallScores, ProposalScores } from './call-scores.server'
import { methodVersion } from './method-version'

/**
 * Everything a published decision relied on, frozen with it: enough to do the sums again. Reviewers
 * stand as A, B, C in an order drawn for this decision alone, without names or texts.
 */
export interface Evidence {
  method: string
  call: string
  edition: string
  effectScale: number
  weights: Record<string, number>
  directions: { key: string; weight: number }[]
  indicators: CallScores['scheme']['indicators']
  /** Every proposal of the call under judgement at that moment, this one included. */
  proposals: EvidenceProposal[]
  ranking: CallScores['ranking']
  /** Reference of the proposal decided. */
  proposal: string
  hash: string
}

export interface EvidenceProposal {
  reference: string
  targets: ProposalScores['targets']
  sheets: {
    reviewer: string
    helix: string
    targets: {
      indicator: string
      low: number
      likely: number
      high: number
      confidence: string
    }[]
    criteria: { key: string; score: number }[]
    recommendation: string
  }[]
}

/** @param order draws the letters: the same proposal lists its reviewers anew for each decision */
export function evidenceOf(
  scores: CallScores,
  proposal: string,
  { order, hash }: { order: (id: string) => string; hash: (value: unknown) => string },
): Evidence {
  const inputs = {
    method: methodVersion,
    call: scores.call.reference,
    edition: scores.call.edition_id,
    effectScale: scores.settings.effectScale,
    weights: { ...scores.settings.weights },
    directions: [...scores.scheme.directions],
    indicators: [...scores.scheme.indicators],
    proposals: scores.proposals.map((one) => anonymous(one, order)),
    ranking: scores.ranking,
    proposal,
  }
  return { ...inputs, hash: hash(inputs) }
}

function anonymous(
  { row, targets, sheets, reviews }: ProposalScores,
  order: (id: string) => string,
): EvidenceProposal {
  const latest = [...new Map(sheets.map((sheet) => [sheet.reviewer, sheet])).values()]
  const shuffled = latest.sort((a, b) => (order(a.reviewer) < order(b.reviewer) ? -1 : 1))
  return {
    reference: row.reference,
    targets,
    sheets: shuffled.map((sheet, at) => ({
      reviewer: String.fromCharCode(65 + at),
      helix: reviews.find((review) => review.reviewer_id === sheet.reviewer)?.helix ?? '',
      targets: sheet.targets.map(({ indicator, low, likely, high, confidence }) => ({
        indicator,
        low,
        likely,
        high,
        confidence,
      })),
      criteria: sheet.criteria.map(({ key, score }) => ({ key, score })),
      recommendation: sheet.recommendation,
    })),
  }
}
