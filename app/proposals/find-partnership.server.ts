import { findPartner } from '#db/queries/proposals/find-partner'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findProposal } from '#db/queries/proposals/find-proposal'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { PartnerRow } from '#db/queries/proposals/find-version'
import { listPartners } from '#db/queries/proposals/list-partners'
import type { Reader } from '#db/transaction'
import { emailKey } from '~/identity/email-key'
import { hashSecret } from '~/identity/hash-secret.server'
import type { Person } from '~/identity/schema'
import { day } from '~/kernel/clock'
import { partnershipLife } from './partners.server'

/** How somebody comes to an invitation: by the link they were sent, or as the person asked. */
export type Asked = { token: string } | { reference: string }

export interface Partnership {
  partner: PartnerRow
  row: ProposalRow
}

/** The invitation that this person holds; null where there is none, or its link is too old. */
export async function findPartnership(
  db: Reader,
  viewer: Person | null,
  asked: Asked,
  now: number,
): Promise<Partnership | null> {
  if ('token' in asked) {
    const partner = await findPartner(db, { tokenHash: hashSecret(asked.token) })
    const row = partner && (await findProposalById(db, partner.proposal_id))
    const isOld = (partner?.invited_at ?? 0) + partnershipLife * day < now
    return partner && row && !isOld ? { partner, row } : null
  }
  if (!viewer) return null
  const row = await findProposal(db, asked.reference)
  const partners = row ? await listPartners(db, row.id) : []
  const partner = partners.find((each) => isFor(each, viewer))
  return partner && row ? { partner, row } : null
}

/** Asked by account, or by an address that this account has shown to be theirs. */
const isFor = (partner: PartnerRow, viewer: Person): boolean =>
  partner.account_id === viewer.id ||
  (viewer.isConfirmed &&
    partner.account_id === null &&
    partner.email_key === emailKey(viewer.email))
