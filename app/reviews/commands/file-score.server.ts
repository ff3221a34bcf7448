import { findVersion } from '#db/queries/proposals/find-version'
import { findReview } from '#db/queries/reviews/find-review'
import { insertScoreSheet } from '#db/queries/reviews/insert-score-sheet'
import { updateReview } from '#db/queries/reviews/update-review'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { type FieldReasons, fail, failFields, ok, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'
import { criteria } from '~/scoring/rubric'
import type { ScoreSheet } from '../schema.server'

interface Filing {
  reference: string
  revision?: number
  /** The version that was read: another one is another text to judge. */
  version?: number
  sheet: ScoreSheet
}

/**
 * Files one's score of the present version. Filing again replaces it until the evaluation closes;
 * both stay on record.
 */
export function fileScore(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, version, sheet }: Filing,
): Promise<Result<Step>> {
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'score' },
    async alongside(tx, { after }) {
      const review = await findReview(tx, { proposalId: after.id, reviewerId: viewer.id })
      const judged = await findVersion(tx, after.id, after.version)
      if (!review || !judged) return fail('not-found')
      if (version !== undefined && version !== after.version) {
        return fail('stale', { code: 'reviews.reason.new-version' })
      }
      const missing = missingAnswers(
        sheet,
        judged.targets.map((target) => target.indicator),
      )
      if (missing) return failFields(missing)
      const filed_at = ctx.clock.now()
      await insertScoreSheet(tx, {
        sheet: {
          id: ctx.ids.row(),
          review_id: review.id,
          proposal_id: after.id,
          reviewer_id: viewer.id,
          version: after.version,
          recommendation: sheet.recommendation,
          comment: sheet.comment,
          filed_at,
        },
        targets: sheet.targets,
        criteria: sheet.criteria,
      })
      await updateReview(
        tx,
        { proposalId: after.id, reviewerId: viewer.id },
        { state: 'filed', filed_at, draft: null, helix: viewer.helix },
      )
      return ok(null)
    },
  })
}

/** Every target of the proposal and every criterion is judged once, and nothing else is. */
function missingAnswers(sheet: ScoreSheet, indicators: string[]): FieldReasons | null {
  const fields: FieldReasons = {}
  const judged = sheet.targets.map((target) => target.indicator)
  for (const indicator of indicators) {
    if (judged.filter((one) => one === indicator).length !== 1) {
      fields.targets = [{ code: 'reviews.field.target-missing', params: { indicator } }]
    }
  }
  if (judged.some((indicator) => !indicators.includes(indicator))) {
    fields.targets = [{ code: 'reviews.field.target-unknown' }]
  }
  for (const key of criteria) {
    if (sheet.criteria.filter((criterion) => criterion.key === key).length !== 1) {
      fields.criteria = [{ code: 'reviews.field.criterion-missing' }]
    }
  }
  return Object.keys(fields).length > 0 ? fields : null
}
