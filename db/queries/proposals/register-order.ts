import { type RawBuilder, sql } from 'kysely'

export const registerSorts = ['newest', 'closing', 'needs-views', 'support'] as const
export type RegisterSort = (typeof registerSorts)[number]

/** Voices of all groups together: only to order by, never to be shown. */
export const voices: RawBuilder<number> = sql`(
  proposal.support_public_service + proposal.support_citizen
  + proposal.support_business + proposal.support_academia
)`

/**
 * Least heard first: by the number of groups that have not spoken, then by the number of voices.
 * Written as the index `proposal_needs_views` has it.
 */
export const need: RawBuilder<number> = sql`(
  proposal.support_public_service + proposal.support_citizen
  + proposal.support_business + proposal.support_academia
  - case when proposal.support_public_service = 0 then 1000000 else 0 end
  - case when proposal.support_citizen = 0 then 1000000 else 0 end
  - case when proposal.support_business = 0 then 1000000 else 0 end
  - case when proposal.support_academia = 0 then 1000000 else 0 end
)`

export interface Order {
  key: RawBuilder<number>
  way: 'asc' | 'desc'
  /** Only among open consultations; the others follow, newest first. */
  isOfConsultations: boolean
}

export const orders = {
  newest: { key: sql`proposal.public_at`, way: 'desc', isOfConsultations: false },
  support: { key: voices, way: 'desc', isOfConsultations: false },
  closing: { key: sql`proposal.due_at`, way: 'asc', isOfConsultations: true },
  'needs-views': { key: need, way: 'asc', isOfConsultations: true },
} satisfies Record<RegisterSort, Order>
