import type { Reader } from '#db/transaction'

/** What the newest record must be. */
export async function findChainHead(db: Reader): Promise<{ hash: string; length: number }> {
  const site = await db
    .selectFrom('site')
    .select(['chain_head', 'chain_length'])
    .executeTakeFirstOrThrow()
  return { hash: site.chain_head, length: site.chain_length }
}
