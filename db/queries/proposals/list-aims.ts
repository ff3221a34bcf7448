import type { DialectKind } from '../../dialect'
import { shownState } from '../../shown-state'
import type { Reader } from '../../transaction'

/** Public proposals whose last submitted text aims at an indicator, the newest first. */
export function listAims(
  db: Reader,
  kind: DialectKind,
  { indicator, limit }: { indicator: string; limit: number },
) {
  return db
    .selectFrom('proposal')
    .innerJoin('proposal_version as version', (join) =>
      join
        .onRef('version.proposal_id', '=', 'proposal.id')
        .onRef('version.version', '=', 'proposal.version'),
    )
    .innerJoin('target', 'target.version_id', 'version.id')
    .select([
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.helix',
      shownState(kind).as('state'),
      'target.low',
      'target.likely',
      'target.high',
      'target.year',
      'target.share',
      'target.baseline_value',
      'target.baseline_year',
    ])
    .where('target.indicator', '=', indicator)
    .where('version.submitted_at', 'is not', null)
    .where('proposal.publication', '=', 'public')
    .orderBy('proposal.public_at', 'desc')
    .orderBy('proposal.id', 'desc')
    .limit(limit)
    .execute()
}
