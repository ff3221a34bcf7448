import type { Reader } from '../../transaction'

/** Reports nobody has answered yet, oldest first, with the comment and where it stands. */
export function listReports(db: Reader, limit: number) {
  return db
    .selectFrom('comment_report as report')
    .innerJoin('comment', 'comment.id', 'report.comment_id')
    .innerJoin('proposal', 'proposal.id', 'comment.proposal_id')
    .innerJoin('account as author', 'author.id', 'comment.author_id')
    .innerJoin('account as reporter', 'reporter.id', 'report.reporter_id')
    .select([
      'report.id',
      'report.reason',
      'report.created_at as reported_at',
      'reporter.name as reporter_name',
      'comment.id as comment_id',
      'comment.author_id',
      'comment.helix',
      'comment.body',
      'comment.language',
      'comment.state',
      'author.name as author_name',
      'proposal.reference',
      'proposal.title',
    ])
    .where('report.resolved_at', 'is', null)
    .orderBy('report.created_at')
    .orderBy('report.id')
    .limit(limit)
    .execute()
}
export type ReportRow = Awaited<ReturnType<typeof listReports>>[number]
