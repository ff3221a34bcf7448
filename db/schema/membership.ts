export interface MembershipTable {
  account_id: string
  organisation_id: string
}
