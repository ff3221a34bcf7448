/**
 * How many proposals of the public register there are, kept by triggers: `all` (value ''), and by
 * `state` (as shown), `group`, `call` (id), `direction` and `municipality`.
 */
export interface RegisterCountTable {
  facet: string
  value: string
  count: number
}
