import type { Reader } from '../../transaction'

/** How long a first decision took: when the proposal was submitted, when its decision went out. */
export interface DecisionTime {
  submittedAt: number
  publishedAt: number
}

/** At most this many of the newest decisions are looked at. */
const most = 2000

/** Decisions published since, each proposal by its first one. */
export async function listDecisionTimes(db: Reader, since: number): Promise<DecisionTime[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .select(['decision.proposal_id', 'decision.published_at', 'proposal.submitted_at'])
    .where('decision.state', '=', 'published')
    .where('decision.published_at', '>=', since)
    .orderBy('decision.published_at', 'desc')
    .limit(most)
    .execute()
  const first = new Map<string, DecisionTime>()
  for (const { proposal_id, published_at, submitted_at } of rows) {
    if (published_at === null || submitted_at === null) continue
    // Newest first, so an older decision of the same proposal takes its place.
    first.set(proposal_id, { submittedAt: submitted_at, publishedAt: published_at })
  }
  return [...first.values()]
}
