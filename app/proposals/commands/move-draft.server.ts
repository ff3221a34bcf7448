import { findCall } from '#db/queries/calls/find-call'
import { findVersion } from '#db/queries/proposals/find-version'
import { replaceTargets } from '#db/queries/proposals/replace-targets'
import { updateProposal } from '#db/queries/proposals/update-proposal'
import { updateWorkingVersion } from '#db/queries/proposals/update-working-version'
import type { Tx } from '#db/transaction'
import { afterMove } from '#workflows/proposal/changes'
import type { Memory } from '#workflows/proposal/memory'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import { whyCallNotOpen } from '../call-is-open'
import { findOwn, loadFrame } from '../open-draft.server'
import { restartExpiry } from '../restart-expiry.server'

export interface Move {
  reference: string
  revision: number
  /** Reference of the call to move to. */
  call: string
}

export interface Moved {
  revision: number
  /** Targets left out because the other call's edition does not have their indicator. */
  lost: number
}

/**
 * Moves a draft to a call that is open; and, where a call was cancelled, an undecided proposal of
 * it to the idea box. What was submitted keeps the edition it was submitted under.
 */
export function moveDraft(
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision, call: wanted }: Move,
): Promise<Result<Moved>> {
  return ctx.db.write(async (tx) => {
    const own = await findOwn(tx, viewer, reference)
    if (!own.ok) return own
    const row = own.value
    const from = await findCall(tx, { id: row.call_id })
    invariant(from, `proposal ${reference} has a call`)
    const isDraft = row.state === 'draft'
    const isStranded = from.state === 'cancelled' && undecided.includes(row.state)
    if (!isDraft && !isStranded) return fail('wrong-state', { code: 'proposals.draft.not-movable' })
    if (revision !== row.revision) return fail('stale', { code: 'process.stale' })
    const now = ctx.clock.now()
    const to = await findCall(tx, { reference: wanted })
    if (!to || to.state === 'draft') {
      return failFields({ call: [{ code: 'proposals.draft.call-unknown' }] })
    }
    const closed = whyCallNotOpen(to, now)
    if (closed) return failFields({ call: [closed] })
    if (!isDraft && to.is_standing === 0) {
      return failFields({ call: [{ code: 'proposals.draft.idea-box-only' }] })
    }
    const edition = isDraft ? to.edition_id : row.edition_id
    const moved = await updateProposal(tx, row.id, revision, {
      call_id: to.id,
      edition_id: edition,
      memory: JSON.stringify(afterMove(JSON.parse(row.memory) as Memory)),
      updated_at: now,
    })
    if (!moved) return fail('stale', { code: 'process.stale' })
    if (isDraft) {
      await updateWorkingVersion(tx, row.id, { saved_at: now })
      await restartExpiry(tx, ctx, row, to)
    }
    const lost = edition === row.edition_id ? 0 : await fitTargets(tx, ctx, row.id, edition)
    await recordEvent(tx, ctx, {
      subjectKind: 'proposal',
      subjectId: row.id,
      type: 'move-draft',
      actorId: viewer?.id ?? null,
      body: { from: from.reference, to: to.reference, revision: revision + 1 },
      text: { actor: viewer?.name },
    })
    return ok({ revision: revision + 1, lost })
  })
}

/** States from which a proposal of a cancelled call can still be saved. */
const undecided: readonly string[] = [
  'admissibility',
  'amending',
  'consultation',
  'evaluation',
  'deliberation',
]

async function fitTargets(
  tx: Tx,
  ctx: AppContext,
  proposalId: string,
  editionId: string,
): Promise<number> {
  const found = await findVersion(tx, proposalId, 'working')
  if (!found) return 0
  const { indicators } = await loadFrame(tx, editionId, ctx.clock.now())
  const kept = found.targets.filter(({ indicator }) => indicators.has(indicator))
  if (kept.length < found.targets.length) await replaceTargets(tx, found.version.id, kept)
  return found.targets.length - kept.length
}
