import type { Insertable } from 'kysely'
import type { DecisionTable } from '../../schema/decision'
import type { Tx } from '../../transaction'

export async function insertDecision(tx: Tx, decision: Insertable<DecisionTable>): Promise<void> {
  await tx.insertInto('decision').values(decision).execute()
}
