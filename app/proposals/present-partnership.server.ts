import { findPerson } from '#db/queries/identity/find-person'
import type { RequestContext } from '~/context.server'
import { findPartnership } from './find-partnership.server'
import type { PartnerStatus } from './schema'

export interface PartnershipView {
  token: string
  lead: string
  /** As whom the reader is asked. */
  as: { name: string; group: string }
  proposal: { reference: string; title: string; summary: string; language: string }
  status: PartnerStatus
  /** Where the draft can be read, for whoever may. */
  readHref: string | null
}

/** What somebody is asked to join; null where the link leads to nothing any more. */
export async function presentPartnership(
  { app, locale, t, viewer, now }: RequestContext,
  token: string,
): Promise<PartnershipView | null> {
  const found = await findPartnership(app.db.read, viewer, { token }, now)
  if (!found) return null
  const { partner, row } = found
  const isTheirs = viewer !== null && partner.account_id === viewer.id
  return {
    token,
    lead: (await findPerson(app.db.read, row.lead_id))?.name ?? '',
    as: { name: partner.name, group: t(`identity.helix.${partner.helix}.one`) },
    proposal: {
      reference: row.reference,
      title: row.title || row.reference,
      summary: row.summary,
      language: row.language,
    },
    status: partner.status as PartnerStatus,
    readHref: isTheirs ? `/${locale}/proposals/${row.reference}/edit/check` : null,
  }
}
