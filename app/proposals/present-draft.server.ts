import { findCall } from '#db/queries/calls/find-call'
import { findPerson } from '#db/queries/identity/find-person'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion, type PartnerRow } from '#db/queries/proposals/find-version'
import { listPartners } from '#db/queries/proposals/list-partners'
import type { Terms } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { calendarDaysBetween, formatDateTime, formatTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { whyCallNotOpen } from './call-is-open'
import { type FoundGap, gapsOf } from './gaps'
import { isBeingWritten } from './open-draft.server'
import { type ReadDraft, readDraft } from './read-draft'
import { type SavedStep, wizardSteps } from './schema'
import type { DraftHead, StepState } from './wizard'

/** A draft as its authors' pages know it. */
export interface WrittenDraft {
  row: ProposalRow
  draft: ReadDraft
  partners: PartnerRow[]
  gaps: FoundGap[]
  isLead: boolean
  head: DraftHead
  /** Directions that the call targets. */
  callDirections: string[]
  /** Whole euros; null where the call gives no grants. */
  maximumGrant: number | null
  terms: Terms
}

/**
 * What somebody is writing, for its authors: where it was sent back and not yet touched, the version
 * submitted last. Null where nobody is writing it now, so that the page leads to the proposal.
 */
export async function findWritten(
  context: RequestContext,
  viewer: Person,
  reference: string,
): Promise<Result<WrittenDraft | null>> {
  const { app, locale, now } = context
  const db = app.db.read
  const visible = await loadVisible(db, viewer, reference)
  if (!visible) return fail('not-found')
  const { row, relation } = visible
  if (!relation.isLead && !relation.isPartner) {
    return fail('forbidden', { code: 'proposals.reason.sender.lead' })
  }
  if (!isBeingWritten(row.state)) return ok(null)
  const document =
    (await findVersion(db, row.id, 'working')) ?? (await findVersion(db, row.id, row.version))
  const call = await findCall(db, { id: row.call_id })
  invariant(document && call, `${row.reference} has a text and a call`)
  const draft = readDraft(row.language, document)
  const partners = await listPartners(db, row.id)
  const gaps = gapsOf(document, draft, partners)
  const { text: title, lang } = pickText(JSON.parse(call.title) as PartialTexts, locale)
  const savedAt = document.version.saved_at
  const base = `/${locale}/proposals/${row.reference}/edit`
  return ok({
    row,
    draft,
    partners,
    gaps,
    isLead: relation.isLead,
    callDirections: call.directions.map(({ direction }) => direction),
    maximumGrant: call.max_grant,
    terms: (JSON.parse(call.settings) as CallSettings).terms,
    head: {
      reference: row.reference,
      draftTitle: draft.text.title || null,
      language: row.language as Locale,
      revision: row.revision,
      state: row.state === 'amending' ? 'amending' : 'draft',
      version: row.version,
      call: {
        reference: call.reference,
        title,
        lang,
        closes: call.closes_at === null ? null : formatDateTime(locale, call.closes_at),
        isOver: whyCallNotOpen(call, now) !== null,
      },
      savedAt: momentOf(locale, savedAt, now),
      steps: wizardSteps.map((step) => ({
        step,
        href: `${base}/${step}`,
        state: step === 'check' ? null : stateOf(step, draft, gaps),
      })),
    },
  })
}

/** The lead's name, for partners. */
export async function leadName(context: RequestContext, row: ProposalRow): Promise<string> {
  return (await findPerson(context.app.db.read, row.lead_id))?.name ?? ''
}

/** "14:32" today, else the day too. */
export const momentOf = (locale: Locale, at: number, now: number): string =>
  calendarDaysBetween(at, now) === 0 ? formatTime(locale, at) : formatDateTime(locale, at)

export function stateOf(
  step: SavedStep,
  { saved }: Pick<ReadDraft, 'saved'>,
  gaps: readonly FoundGap[],
): StepState {
  if (!saved.includes(step)) return 'not-started'
  return gaps.some((gap) => gap.step === step) ? 'saved' : 'ready'
}
