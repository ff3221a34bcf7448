import type { Tx } from '../../transaction'

export async function deleteSession(tx: Tx, hash: string): Promise<void> {
  await tx.deleteFrom('session').where('id', '=', hash).execute()
}
