import type { Reader } from '../../transaction'
import type { ProposalRow } from './find-proposal'

export interface JudgedTarget {
  indicator: string
  low: number
  likely: number
  high: number
  share: number
  baseline: number | null
}

/** States from the evaluation on: those whose proposals are scored and ranked. */
const judged = [
  'evaluation',
  'deliberation',
  'cosigning',
  'decided',
  'approved',
  'piloting',
  'measuring',
  'completed',
  'stopped',
  'reserve-list',
  'rejected',
  'appeal',
]

/** A call's proposals under judgement or past it, each with the targets of its last version. */
export async function listJudgedProposals(
  db: Reader,
  callId: string,
): Promise<{ row: ProposalRow; targets: JudgedTarget[] }[]> {
  const rows = await db
    .selectFrom('proposal')
    .selectAll()
    .where('call_id', '=', callId)
    .where('state', 'in', judged)
    .orderBy('reference')
    .execute()
  const targets = await db
    .selectFrom('target')
    .innerJoin('proposal_version as version', 'version.id', 'target.version_id')
    .innerJoin('proposal', (join) =>
      join
        .onRef('proposal.id', '=', 'version.proposal_id')
        .onRef('proposal.version', '=', 'version.version'),
    )
    .select([
      'proposal.id as proposal_id',
      'target.indicator',
      'target.low',
      'target.likely',
      'target.high',
      'target.share',
      'target.baseline_value as baseline',
    ])
    .where('proposal.call_id', '=', callId)
    .where('proposal.state', 'in', judged)
    .where('version.submitted_at', 'is not', null)
    .orderBy('target.position')
    .execute()
  return rows.map((row) => ({
    row,
    targets: targets.filter((target) => target.proposal_id === row.id),
  }))
}
