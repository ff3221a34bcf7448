import type { Insertable } from 'kysely'
import type { ScoreCriterionTable } from '../../schema/score-criterion'
import type { ScoreSheetTable } from '../../schema/score-sheet'
import type { ScoreTargetTable } from '../../schema/score-target'
import type { Tx } from '../../transaction'

export async function insertScoreSheet(
  tx: Tx,
  filed: {
    sheet: Insertable<ScoreSheetTable>
    targets: Omit<Insertable<ScoreTargetTable>, 'sheet_id'>[]
    criteria: Omit<Insertable<ScoreCriterionTable>, 'sheet_id'>[]
  },
): Promise<void> {
  const sheet_id = filed.sheet.id
  await tx.insertInto('score_sheet').values(filed.sheet).execute()
  if (filed.targets.length > 0) {
    const rows = filed.targets.map((target) => ({ sheet_id, ...target }))
    await tx.insertInto('score_target').values(rows).execute()
  }
  if (filed.criteria.length > 0) {
    const rows = filed.criteria.map((criterion) => ({ sheet_id, ...criterion }))
    await tx.insertInto('score_criterion').values(rows).execute()
  }
}
