import type { Selectable } from 'kysely'
import type { PartnerTable } from '../../schema/partner'
import type { ProposalVersionTable } from '../../schema/proposal-version'
import type { TargetTable } from '../../schema/target'
import type { Reader } from '../../transaction'

export type VersionRow = Selectable<ProposalVersionTable>
export type TargetRow = Selectable<TargetTable>
export type PartnerRow = Selectable<PartnerTable>

/** One version with its targets in order. `working` is the text being written, if there is one. */
export async function findVersion(
  db: Reader,
  proposalId: string,
  which: number | 'working',
): Promise<{ version: VersionRow; targets: TargetRow[] } | null> {
  const query = db.selectFrom('proposal_version').selectAll().where('proposal_id', '=', proposalId)
  const version = await (which === 'working'
    ? query.where('submitted_at', 'is', null)
    : query.where('version', '=', which).where('submitted_at', 'is not', null)
  ).executeTakeFirst()
  if (!version) return null
  const targets = await db
    .selectFrom('target')
    .selectAll()
    .where('version_id', '=', version.id)
    .orderBy('position')
    .execute()
  return { version, targets }
}
