import type { Tx } from '../../transaction'

const counters = {
  'public-service': 'support_public_service',
  citizen: 'support_citizen',
  business: 'support_business',
  academia: 'support_academia',
} as const

export interface Support {
  proposal_id: string
  account_id: string
  version: number
  helix: string
  created_at: number
}

/** One voice a person: supporting again renews it for the version read now. */
export async function insertSupport(tx: Tx, support: Support): Promise<void> {
  await tx
    .insertInto('support')
    .values(support)
    .onConflict((oc) =>
      oc
        .columns(['proposal_id', 'account_id'])
        .doUpdateSet({ version: support.version, helix: support.helix }),
    )
    .execute()
  await countSupports(tx, support.proposal_id)
}

export async function deleteSupport(tx: Tx, proposalId: string, accountId: string): Promise<void> {
  await tx
    .deleteFrom('support')
    .where('proposal_id', '=', proposalId)
    .where('account_id', '=', accountId)
    .execute()
  await countSupports(tx, proposalId)
}

async function countSupports(tx: Tx, proposalId: string): Promise<void> {
  const rows = await tx
    .selectFrom('support')
    .select((eb) => ['helix', eb.fn.countAll<number>().as('count')])
    .where('proposal_id', '=', proposalId)
    .groupBy('helix')
    .execute()
  const counted = Object.fromEntries(rows.map((row) => [row.helix, row.count]))
  const change = Object.fromEntries(
    Object.entries(counters).map(([helix, column]) => [column, counted[helix] ?? 0]),
  )
  await tx.updateTable('proposal').set(change).where('id', '=', proposalId).execute()
}
