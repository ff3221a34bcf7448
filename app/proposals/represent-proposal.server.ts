import { findCall } from '#db/queries/calls/find-call'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { listAuthors } from '#db/queries/proposals/list-authors'
import { listPartners } from '#db/queries/proposals/list-partners'
import type { Reader } from '#db/transaction'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import { hasRole, type Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import type { Visible } from '~/process/load-visible.server'
import { readDraft } from './read-draft'
import { standingOf } from './standing'

/** ISO 8601, as the API writes times. */
export const isoTime = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString()

/** Voices by helix group; never one total. */
export const voicesOf = (row: ProposalRow) => ({
  'public-service': row.support_public_service,
  citizen: row.support_citizen,
  business: row.support_business,
  academia: row.support_academia,
})

/**
 * A proposal as the API tells it. An outline (hidden, inadmissible before it was public) has what
 * stays public; a decision in the making shows to the board alone.
 */
export async function representProposal(
  db: Reader,
  viewer: Person | null,
  { row, relation, view }: Visible,
  now: number,
) {
  const call = await findCall(db, { id: row.call_id })
  invariant(call, `${row.reference} has a call`)
  const { terms } = JSON.parse(call.settings) as CallSettings
  const memory = JSON.parse(row.memory) as Memory
  const standing = standingOf({ state: row.state, memory }, { now, terms })
  const isBoard = hasRole(viewer, 'board')
  const outline = {
    reference: row.reference,
    state: isBoard ? row.state : standing.state,
    publication: row.publication,
    revision: row.revision,
    version: row.version,
    call: call.reference,
    ...(row.publication === 'hidden' && view === 'outline' ? {} : { title: row.title }),
  }
  if (view === 'outline') return outline

  const isWriting = relation.isLead && ['draft', 'amending', 'evaluation'].includes(row.state)
  const found =
    (isWriting ? await findVersion(db, row.id, 'working') : null) ??
    (await findVersion(db, row.id, row.version))
  const { leads } = await listAuthors(db, { leadIds: [row.lead_id], proposalIds: [row.id] })
  const partners = await listPartners(db, row.id)
  return {
    ...outline,
    ...(found ? readDraft(row.language, found).text : { language: row.language }),
    helix: row.helix,
    lead: { name: leads[0]?.lead ?? '', organisation: leads[0]?.organisation ?? null },
    partners: partners
      .filter((partner) => relation.isLead || partner.status === 'accepted')
      .map(({ name, helix, status }) => ({ name, helix, status })),
    voices: voicesOf(row),
    comments: row.comment_count,
    turn: standing.turn,
    term: standing.term && {
      status: standing.term.status,
      day: standing.term.day,
      days: standing.term.days,
      due: isoTime(standing.term.due),
    },
    submittedAt: isoTime(row.submitted_at),
    publicAt: isoTime(row.public_at),
    updatedAt: isoTime(row.updated_at),
  }
}
