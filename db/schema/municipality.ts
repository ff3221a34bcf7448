import type { Json } from './columns'

export interface MunicipalityTable {
  nis: string
  name_fr: string
  name_nl: string
  postal_codes: Json
  population: number
  area_km2: number
  tile_column: number
  tile_row: number
}
