import type { FiledSheet } from '#db/queries/reviews/list-score-sheets'
import type { Sheet } from '~/scoring/reviewer-judgement'
import type { Confidence, Criterion, Recommendation } from '~/scoring/rubric'

/** A stored score sheet as the science reads it. */
export function sheetOf({ sheet, targets, criteria }: FiledSheet): Sheet {
  return {
    id: sheet.id,
    reviewer: sheet.reviewer_id,
    filedAt: sheet.filed_at,
    targets: targets.map((target) => ({
      ...target,
      confidence: target.confidence as Confidence,
    })),
    criteria: criteria.map(({ key, score }) => ({ key: key as Criterion, score })),
    recommendation: sheet.recommendation as Recommendation,
  }
}
