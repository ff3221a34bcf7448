import type { Reader } from '../../transaction'

export interface LeadingTargetRow {
  proposal_id: string
  indicator: string
  low: number
  likely: number
  high: number
  year: number
  share: number
  baseline_value: number | null
  baseline_year: number | null
}

/** The first target of each proposal's last submitted text. */
export async function listLeadingTargets(
  db: Reader,
  proposalIds: readonly string[],
): Promise<LeadingTargetRow[]> {
  if (proposalIds.length === 0) return []
  return db
    .selectFrom('proposal')
    .innerJoin('proposal_version as version', (join) =>
      join
        .onRef('version.proposal_id', '=', 'proposal.id')
        .onRef('version.version', '=', 'proposal.version'),
    )
    .innerJoin('target', 'target.version_id', 'version.id')
    .select([
      'proposal.id as proposal_id',
      'target.indicator',
      'target.low',
      'target.likely',
      'target.high',
      'target.year',
      'target.share',
      'target.baseline_value',
      'target.baseline_year',
    ])
    .where('proposal.id', 'in', [...proposalIds])
    .where('version.submitted_at', 'is not', null)
    .where('target.position', '=', (eb) =>
      eb
        .selectFrom('target as first')
        .select(({ fn }) => fn.min('first.position').as('position'))
        .whereRef('first.version_id', '=', 'version.id'),
    )
    .execute()
}
