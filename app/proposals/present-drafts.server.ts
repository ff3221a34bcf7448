import { type DraftRow, listDrafts } from '#db/queries/proposals/list-drafts'
import { listPartnerships } from '#db/queries/proposals/list-partnerships'
import type { RequestContext } from '~/context.server'
import { formatLongDate } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import { emailKey } from '~/identity/email-key'
import type { Helix, Person } from '~/identity/schema'
import { whyCallNotOpen } from './call-is-open'
import { momentOf } from './present-draft.server'
import { wizardSteps } from './schema'

export interface DraftItem {
  reference: string
  href: string
  /** Null before it has one. */
  title: string | null
  language: Locale
  call: string
  savedAt: string
  /** Null where everything was there before. */
  started: number | null
  parts: number
  /** When a text that was sent back is due. */
  due: string | null
  isCallOver: boolean
}

export interface PartnershipItem {
  reference: string
  href: string
  title: string
  language: Locale
  lead: string
  leadHelix: Helix
  isJoined: boolean
}

/** What somebody writes, and what they are asked to join. */
export async function presentDrafts(
  { app, locale, now }: RequestContext,
  viewer: Person,
): Promise<{ drafts: DraftItem[]; partnerships: PartnershipItem[] }> {
  const drafts = await listDrafts(app.db.read, viewer.id)
  const key = viewer.isConfirmed ? emailKey(viewer.email) : ''
  const partnerships = await listPartnerships(app.db.read, { id: viewer.id, emailKey: key })
  return {
    drafts: drafts.map((row) => draftItem(row, { locale, now })),
    partnerships: partnerships.map((row) => ({
      reference: row.reference,
      href: `/${locale}/proposals/${row.reference}/edit/check`,
      title: row.title || row.reference,
      language: row.language as Locale,
      lead: row.leadName,
      leadHelix: row.leadHelix as Helix,
      isJoined: row.status === 'accepted',
    })),
  }
}

function draftItem(row: DraftRow, { locale, now }: { locale: Locale; now: number }): DraftItem {
  const call = {
    state: row.callState,
    is_standing: row.callStanding,
    opens_at: row.opensAt,
    closes_at: row.closesAt,
  }
  return {
    reference: row.reference,
    href: `/${locale}/proposals/${row.reference}/edit`,
    title: row.title || null,
    language: row.language as Locale,
    call: pickText(JSON.parse(row.callTitle) as PartialTexts, locale).text,
    savedAt: momentOf(locale, row.savedAt, now),
    started: row.state === 'draft' ? (JSON.parse(row.stepsSaved) as string[]).length : null,
    parts: wizardSteps.length - 1,
    due: row.state === 'amending' && row.dueAt !== null ? formatLongDate(locale, row.dueAt) : null,
    isCallOver: row.state === 'draft' && whyCallNotOpen(call, now) !== null,
  }
}
