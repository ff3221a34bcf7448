export interface ReferenceCounterTable {
  prefix: string
  year: number
  last: number
}
