import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { type IndicatorRow, listIndicators } from '#db/queries/framework/list-indicators'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { listJudgedProposals } from '#db/queries/proposals/list-judged-proposals'
import { listReviews, type ReviewRow } from '#db/queries/reviews/list-reviews'
import { type FiledSheet, listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import type { Reader } from '#db/transaction'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import { schemeOf } from '~/calls/scheme'
import { invariant } from '~/kernel/invariant'
import { sheetOf } from '~/process/sheets'
import { type JudgedEffect, judgedEffect } from '~/scoring/judged-effect'
import type { CallScheme } from '~/scoring/path-weights'
import { type ProposalEffect, proposalEffect } from '~/scoring/proposal-effect'
import { type Ranking, ranking } from '~/scoring/ranking'
import { type Judgement, reviewerJudgement, type Sheet } from '~/scoring/reviewer-judgement'
import { criteria } from '~/scoring/rubric'
import type { Target } from '~/scoring/target-contribution'
import { effectOf } from './effect-of'

/** One proposal of a call as the science sees it. */
export interface ProposalScores {
  row: ProposalRow
  targets: Target[]
  /** What the authors claim, in index points. */
  claimed: ProposalEffect
  /** The sheets that count: latest of each reviewer, of the present version. */
  sheets: Sheet[]
  filed: FiledSheet[]
  reviews: ReviewRow[]
  judgement: Judgement | null
  judged: JudgedEffect | null
}

export interface CallScores {
  call: CallWithDirections
  settings: CallSettings
  scheme: CallScheme
  indicators: IndicatorRow[]
  proposals: ProposalScores[]
  ranking: Ranking
}

/** The ranking of a call with everything it was made of (scoring.md 2b). */
export async function loadCallScores(db: Reader, callId: string): Promise<CallScores> {
  const call = await findCall(db, { id: callId })
  invariant(call, `call ${callId} is there`)
  const settings = JSON.parse(call.settings) as CallSettings
  const indicators = await listIndicators(db, call.edition_id)
  const scheme = schemeOf(call, indicators)
  const judgedRows = await listJudgedProposals(db, callId)
  const filed = await listScoreSheets(
    db,
    judgedRows.map(({ row }) => row.id),
  )
  const proposals: ProposalScores[] = []
  for (const { row, targets } of judgedRows) {
    const reviews = await listReviews(db, row.id)
    const own = filed.filter(({ sheet }) => sheet.proposal_id === row.id)
    proposals.push(scoreProposal(scheme, { row, targets, reviews, filed: own }))
  }
  const ranked = ranking(
    proposals.map(({ row, judgement, judged }) => ({
      id: row.reference,
      effect: effectOf(judged),
      criteria: Object.fromEntries(
        criteria.map((key) => [key, judgement?.criteria[key]?.mean ?? null]),
      ) as Record<(typeof criteria)[number], number | null>,
    })),
    settings.effectScale,
    settings.weights,
  )
  invariant(ranked.ok, 'settings of a published call can be ranked')
  return { call, settings, scheme, indicators, proposals, ranking: ranked.value }
}

interface Judged {
  row: ProposalRow
  targets: Target[]
  reviews: ReviewRow[]
  filed: FiledSheet[]
}

/** The authors' claim and the panel's judgement of one proposal. */
export function scoreProposal(
  scheme: CallScheme,
  { row, targets, reviews, filed }: Judged,
): ProposalScores {
  const { scoredFrom } = JSON.parse(row.memory) as Memory
  const present = filed.filter(({ sheet }) => sheet.version >= scoredFrom).map(sheetOf)
  const leftOut = reviews
    .filter((review) => review.state !== 'filed')
    .map((review) => review.reviewer_id)
  const claimed = proposalEffect(scheme, targets)
  invariant(claimed.ok, `targets of ${row.reference} can be scored`)
  const judgement = reviewerJudgement(present, leftOut)
  const judged = judgement.ok ? judgedEffect(scheme, targets, judgement.value) : null
  return {
    row,
    targets,
    claimed: claimed.value,
    sheets: present.filter((sheet) => !leftOut.includes(sheet.reviewer)),
    filed,
    reviews,
    judgement: judgement.ok ? judgement.value : null,
    judged: judged?.ok ? judged.value : null,
  }
}
