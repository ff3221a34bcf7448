import type { Selectable } from 'kysely'
import type { ScoreCriterionTable } from '../../schema/score-criterion'
import type { ScoreSheetTable } from '../../schema/score-sheet'
import type { ScoreTargetTable } from '../../schema/score-target'
import type { Reader } from '../../transaction'

export interface FiledSheet {
  sheet: Selectable<ScoreSheetTable>
  targets: Selectable<ScoreTargetTable>[]
  criteria: Selectable<ScoreCriterionTable>[]
}

/** Every sheet filed on these proposals, oldest first; the last of a review is the one that counts. */
export async function listScoreSheets(
  db: Reader,
  proposalIds: readonly string[],
): Promise<FiledSheet[]> {
  if (proposalIds.length === 0) return []
  const sheets = await db
    .selectFrom('score_sheet')
    .selectAll()
    .where('proposal_id', 'in', [...proposalIds])
    .orderBy('filed_at')
    .orderBy('id')
    .execute()
  if (sheets.length === 0) return []
  const ids = sheets.map((sheet) => sheet.id)
  const targets = await db
    .selectFrom('score_target')
    .selectAll()
    .where('sheet_id', 'in', ids)
    .orderBy('indicator')
    .execute()
  const criteria = await db
    .selectFrom('score_criterion')
    .selectAll()
    .where('sheet_id', 'in', ids)
    .orderBy('key')
    .execute()
  return sheets.map((sheet) => ({
    sheet,
    targets: targets.filter((row) => row.sheet_id === sheet.id),
    criteria: criteria.filter((row) => row.sheet_id === sheet.id),
  }))
}
