import type { Reader } from '../../transaction'

/** Everything one reviewer was ever asked to score, what is due first on top. */
export function listReviewsOf(db: Reader, reviewerId: string) {
  return db
    .selectFrom('review')
    .innerJoin('proposal', 'proposal.id', 'review.proposal_id')
    .innerJoin('call', 'call.id', 'proposal.call_id')
    .select([
      'review.id',
      'review.state',
      'review.assigned_at',
      'review.filed_at',
      'review.reason',
      'review.draft',
      'proposal.id as proposal_id',
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.helix',
      'proposal.directions',
      'proposal.edition_id',
      'proposal.state as proposal_state',
      'proposal.publication',
      'proposal.version',
      'proposal.memory',
      'proposal.due_at',
      'call.reference as call_reference',
      'call.title as call_title',
      (eb) =>
        eb
          .selectFrom('score_sheet')
          .select((sheet) => sheet.fn.max('score_sheet.version').as('version'))
          .whereRef('score_sheet.review_id', '=', 'review.id')
          .as('filed_version'),
    ])
    .where('review.reviewer_id', '=', reviewerId)
    .orderBy('proposal.due_at', (order) => order.asc().nullsLast())
    .orderBy('proposal.reference')
    .execute()
}
export type OwnReviewRow = Awaited<ReturnType<typeof listReviewsOf>>[number]
