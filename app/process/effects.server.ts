import { closeOpenDecision } from '#db/queries/decisions/close-open-decision'
import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import { insertConflict } from '#db/queries/process/insert-conflict'
import { deleteWorkingVersion } from '#db/queries/proposals/delete-working-version'
import { eraseVersions } from '#db/queries/proposals/erase-versions'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { freezeVersion } from '#db/queries/proposals/freeze-version'
import { updateProposalFields } from '#db/queries/proposals/update-proposal-fields'
import { closeOpenReviews } from '#db/queries/reviews/close-open-reviews'
import type { Tx } from '#db/transaction'
import type { Effect } from '#workflows/proposal/effects'
import type { ProposalEventType } from '#workflows/proposal/events'
import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import type { AppContext } from '~/context.server'
import { indexProposal } from './search-index.server'
import { tellCall } from './tell-call.server'

export interface Carrying {
  /** The event that did it; absent where a draft begins. */
  type?: ProposalEventType
  /** As it was before the step. */
  row: ProposalRow
  state: ProposalState
  memory: Memory
  effects: readonly Effect[]
  eventId: string
  now: number
}

/**
 * Does what the machine said must be done, in the transaction of the step: rows at once, everything
 * that leaves the house (letters, timers) by the outbox, each under a key of its own.
 */
export async function carryOut(tx: Tx, ctx: AppContext, carrying: Carrying): Promise<void> {
  for (const [index, effect] of carrying.effects.entries()) {
    await perform(tx, ctx, carrying, effect, index)
  }
}

async function perform(
  tx: Tx,
  ctx: AppContext,
  { type, row, eventId, now, memory }: Carrying,
  effect: Effect,
  index: number,
): Promise<void> {
  const later = (kind: string, payload: Record<string, unknown>, runAt = now) =>
    enqueueJob(tx, {
      id: ctx.ids.row(),
      kind,
      payload: { proposalId: row.id, eventId, ...payload },
      uniqueKey: `${eventId}/${index}`,
      runAt,
      now,
    })
  switch (effect.type) {
    case 'notify':
      return later('notify', { template: effect.template, to: effect.to, person: effect.person })
    case 'letter':
      return later('letter', { ...effect })
    case 'timer':
      return later('timer', { ...effect, reference: row.reference }, effect.at)
    case 'freeze-version': {
      const frozen = await freezeVersion(tx, row.id, effect.version, now, ctx.ids.row)
      await updateProposalFields(tx, row.id, {
        version: effect.version,
        title: frozen.title,
        summary: frozen.summary,
        directions: frozen.directions,
        municipalities: frozen.municipalities,
        submitted_at: memory.submittedAt,
      })
      return indexProposal(tx, row.id)
    }
    case 'restore-version':
      return deleteWorkingVersion(tx, row.id)
    case 'erase-text':
      await eraseVersions(tx, row.id)
      return updateProposalFields(tx, row.id, { title: '', summary: '' })
    case 'publish-page':
      return updateProposalFields(tx, row.id, { public_at: row.public_at ?? now })
    case 'record-conflict':
      return insertConflict(tx, {
        id: ctx.ids.row(),
        proposal_id: row.id,
        account_id: effect.person,
        kind: 'declared',
        explanation: '',
        declared_at: now,
      })
    case 'close-reviews':
      return closeOpenReviews(tx, row.id)
    case 'appoint-lead':
      return updateProposalFields(tx, row.id, { lead_id: effect.person })
    case 'drop-decision':
      // A board member who objects or retracts writes their reason beside it themselves.
      return type === 'withdraw' ? closeOpenDecision(tx, row.id, 'withdrawn') : undefined
    // The columns and the memory say these already, or the act's own rows do (its `alongside`).
    case 'pin':
    case 'hide-page':
    case 'restore-page':
    case 'detect-conflicts':
    case 'stale-scores':
    case 'freeze-decision':
    case 'open-project':
    case 'close-project':
    case 'free-grant':
    case 'merge-into':
    case 'split-from':
    case 'appoint-substitute':
      return
    case 'tell-call':
      return tellCall(tx, ctx, row.call_id)
  }
}
