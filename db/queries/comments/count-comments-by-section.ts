import type { Reader } from '../../transaction'

/** Visible comments of a proposal: section → number. */
export async function countCommentsBySection(
  db: Reader,
  proposalId: string,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('comment')
    .select((eb) => ['section', eb.fn.countAll<number>().as('count')])
    .where('proposal_id', '=', proposalId)
    .where('state', '=', 'visible')
    .groupBy('section')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.section, row.count]))
}
