import type { Millis } from './columns'

export interface OrganisationTable {
  id: string
  name: string
  helix: string
  enterprise_number: string | null
  verified_at: Millis | null
}
