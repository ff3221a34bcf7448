export interface CallDirectionTable {
  call_id: string
  direction: string
  weight: number
}
