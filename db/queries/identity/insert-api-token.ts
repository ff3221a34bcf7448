import type { ApiTokenTable } from '../../schema/api-token'
import type { Tx } from '../../transaction'

export async function insertApiToken(tx: Tx, token: ApiTokenTable): Promise<void> {
  await tx.insertInto('api_token').values(token).execute()
}
