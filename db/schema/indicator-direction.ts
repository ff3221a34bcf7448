export interface IndicatorDirectionTable {
  edition_id: string
  code: string
  direction: string
}
