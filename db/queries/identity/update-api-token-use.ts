import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

export async function updateApiTokenUse(tx: Tx, tokenId: string, at: Millis): Promise<void> {
  await tx.updateTable('api_token').set({ last_used_at: at }).where('id', '=', tokenId).execute()
}
