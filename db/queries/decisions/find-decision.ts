import type { Selectable } from 'kysely'
import type { DecisionTable } from '../../schema/decision'
import type { Reader } from '../../transaction'

export type DecisionRow = Selectable<DecisionTable>

export async function findDecision(db: Reader, reference: string): Promise<DecisionRow | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row ?? null
}

/** The decision in the making: proposed or signed and not yet out; at most one a proposal. */
export async function findOpenDecision(
  db: Reader,
  proposalId: string,
): Promise<DecisionRow | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .where('state', 'in', ['proposed', 'pending'])
    .executeTakeFirst()
  return row ?? null
}

/** Published decisions of a proposal, oldest first. */
export function listPublishedDecisions(db: Reader, proposalId: string): Promise<DecisionRow[]> {
  return db
    .selectFrom('decision')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .where('state', '=', 'published')
    .orderBy('published_at')
    .orderBy('id')
    .execute()
}
