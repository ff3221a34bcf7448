export interface ScoreCriterionTable {
  sheet_id: string
  key: string
  score: number
  reason: string
}
