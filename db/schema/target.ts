export interface TargetTable {
  id: string
  version_id: string
  position: number
  indicator: string
  low: number
  likely: number
  high: number
  year: number
  share: number
  evidence: string
  baseline_value: number | null
  baseline_year: number | null
  baseline_source: string | null
}
