import type { SessionTable } from '../../schema/session'
import type { Tx } from '../../transaction'

export async function insertSession(tx: Tx, session: SessionTable): Promise<void> {
  await tx.insertInto('session').values(session).execute()
}
