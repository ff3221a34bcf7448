export interface ScoreTargetTable {
  sheet_id: string
  indicator: string
  low: number
  likely: number
  high: number
  confidence: string
  reason: string
}
