import type { Reader } from '../../transaction'

export interface ReviewerRow {
  id: string
  name: string
  helix: string
  language: string
  email: string
  organisations: string[]
  /** Reviews not filed yet, of proposals under evaluation. */
  open: number
  /** Of those, past their day. */
  late: number
  /** Filed since `since`. */
  filed: number
}

/** Reviewers in office by name, each with what lies on their desk. */
export async function listReviewers(
  db: Reader,
  { now, since }: { now: number; since: number },
): Promise<ReviewerRow[]> {
  const people = await db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select(['account.id', 'account.name', 'account.helix', 'account.language', 'account.email'])
    .where('account_role.role', '=', 'reviewer')
    .where('account.disabled_at', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  if (people.length === 0) return []
  const ids = people.map(({ id }) => id)
  const members = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.account_id', 'organisation.name'])
    .where('membership.account_id', 'in', ids)
    .orderBy('organisation.name')
    .execute()
  const open = await db
    .selectFrom('review')
    .innerJoin('proposal', 'proposal.id', 'review.proposal_id')
    .select(['review.reviewer_id', 'proposal.due_at'])
    .where('review.reviewer_id', 'in', ids)
    .where('review.state', '=', 'assigned')
    .where('proposal.state', '=', 'evaluation')
    .execute()
  const filed = await db
    .selectFrom('review')
    .select((eb) => ['reviewer_id', eb.fn.countAll<number>().as('count')])
    .where('reviewer_id', 'in', ids)
    .where('state', '=', 'filed')
    .where('filed_at', '>=', since)
    .groupBy('reviewer_id')
    .execute()
  return people.map((person) => {
    const own = open.filter((row) => row.reviewer_id === person.id)
    return {
      ...person,
      organisations: members.filter((row) => row.account_id === person.id).map((row) => row.name),
      open: own.length,
      late: own.filter((row) => row.due_at !== null && row.due_at < now).length,
      filed: filed.find((row) => row.reviewer_id === person.id)?.count ?? 0,
    }
  })
}
