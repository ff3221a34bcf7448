import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import { insertProposal } from '#db/queries/proposals/insert-proposal'
import { insertVersion } from '#db/queries/proposals/insert-version'
import { updateProposalFields } from '#db/queries/proposals/update-proposal-fields'
import { nextReference } from '#db/queries/references/next-reference'
import type { Tx } from '#db/transaction'
import { begin } from '#workflows/advance'
import { proposalWorkflow } from '#workflows/proposal/machine'
import { emptyMemory } from '#workflows/proposal/memory'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { yearInBrussels } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { whyNoWriting } from '~/identity/policy'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, ok, type Result } from '~/kernel/result'
import { carryOut } from '~/process/effects.server'
import { loadFacts } from '~/process/facts.server'
import { whyCallNotOpen } from '../call-is-open'
import { emptyDraft } from '../draft'
import { columnsOf } from '../read-draft'

export interface NewDraft {
  /** Reference of a call that is open now. */
  call: string
  /** The language the authors write in. */
  language: Locale
}

export interface Started {
  reference: string
  revision: number
}

/** Opens an empty draft in a call; its number is its own from now on. */
export function startDraft(
  ctx: AppContext,
  viewer: Person | null,
  input: NewDraft,
): Promise<Result<Started>> {
  return ctx.db.write((tx) => startDraftIn(tx, ctx, viewer, input))
}

/** The same inside a transaction that goes on to fill it. */
export async function startDraftIn(
  tx: Tx,
  ctx: AppContext,
  viewer: Person | null,
  { call: reference, language }: NewDraft,
): Promise<Result<Started>> {
  if (!viewer) return fail('unauthenticated')
  const foreign = whyNoWriting(viewer)
  if (foreign) return fail('forbidden', foreign)
  const call = await findCall(tx, { reference })
  // A call in preparation is nobody's business yet: it answers like one that does not exist.
  if (!call || call.state === 'draft') {
    const fields = { call: [{ code: 'proposals.draft.call-unknown' }] }
    return { ok: false, failure: { code: 'invalid', reasons: [], fields } }
  }
  const closed = whyCallNotOpen(call, ctx.clock.now())
  if (closed) return fail('wrong-state', closed)
  return ok(await insertDraft(tx, ctx, viewer, { call, language }))
}

async function insertDraft(
  tx: Tx,
  ctx: AppContext,
  lead: Person,
  { call, language }: { call: CallWithDirections; language: Locale },
): Promise<Started> {
  const now = ctx.clock.now()
  const id = ctx.ids.row()
  const reference = await nextReference(tx, 'P', yearInBrussels(now))
  const columns = columnsOf(emptyDraft(language)) as Required<ReturnType<typeof columnsOf>>
  const { title, summary, directions, municipalities } = columns
  await insertProposal(tx, {
    id,
    reference,
    call_id: call.id,
    edition_id: call.edition_id,
    lead_id: lead.id,
    language,
    state: 'draft',
    publication: 'private',
    revision: 1,
    machine_version: proposalWorkflow.version,
    memory: JSON.stringify(emptyMemory),
    version: 0,
    title,
    summary,
    directions,
    municipalities,
    helix: lead.helix,
    submitted_at: null,
    public_at: null,
    entered_at: now,
    due_at: null,
    updated_at: now,
    created_at: now,
  })
  await insertVersion(tx, {
    ...columns,
    id: ctx.ids.row(),
    proposal_id: id,
    version: 1,
    steps_saved: '[]',
    note: null,
    created_at: now,
    created_by: lead.id,
    saved_at: now,
    submitted_at: null,
  })
  await enterDraft(tx, ctx, lead, { id, call: call.reference })
  return { reference, revision: 1 }
}

/** The machine's own beginning: its memory, its record, the timer of an abandoned draft. */
async function enterDraft(
  tx: Tx,
  ctx: AppContext,
  lead: Person,
  { id, call }: { id: string; call: string },
): Promise<void> {
  const now = ctx.clock.now()
  const row = await findProposalById(tx, id)
  invariant(row, 'the draft was just inserted')
  const facts = await loadFacts(tx, row, { now, actor: lead })
  const { state, memory, effects } = begin(proposalWorkflow, { memory: emptyMemory, facts })
  await updateProposalFields(tx, id, { memory: JSON.stringify(memory) })
  const eventId = await recordEvent(tx, ctx, {
    subjectKind: 'proposal',
    subjectId: id,
    type: 'create-draft',
    actorId: lead.id,
    body: { to: state.process, revision: 1, call },
    text: { actor: lead.name },
  })
  await carryOut(tx, ctx, { row, state: state.process, memory, effects, eventId, now })
}
