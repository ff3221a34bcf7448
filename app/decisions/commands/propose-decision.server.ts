import { insertDecision } from '#db/queries/decisions/insert-decision'
import { nextReference } from '#db/queries/references/next-reference'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import { yearInBrussels } from '~/i18n/formats'
import type { Person } from '~/identity/schema'
import { ok, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'
import type { DecisionProposal } from '../schema.server'

interface Proposing {
  reference: string
  revision?: number
}

/** A board member proposes an outcome with its reasons; another has to sign it. */
export function proposeDecision(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, ...decision }: Proposing & DecisionProposal,
): Promise<Result<Step>> {
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'propose-decision', ...decision },
    alongside: (tx, step) => insertProposed(tx, ctx, viewer, step, decision),
  })
}

/** From the reserve list: money came free, so a new decision to approve is proposed. */
export function promoteProposal(
  ctx: AppContext,
  viewer: Person,
  {
    reference,
    revision,
    ...decision
  }: Proposing & Pick<DecisionProposal, 'reasons'> & { grant: number },
): Promise<Result<Step>> {
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'promote', ...decision },
    alongside: (tx, step) =>
      insertProposed(tx, ctx, viewer, step, { outcome: 'approve', ...decision }),
  })
}

async function insertProposed(
  tx: Tx,
  ctx: AppContext,
  viewer: Person,
  { after }: Step,
  { outcome, reasons, conditions, grant }: DecisionProposal,
): Promise<Result<null>> {
  const now = ctx.clock.now()
  await insertDecision(tx, {
    id: ctx.ids.row(),
    reference: await nextReference(tx, 'D', yearInBrussels(now)),
    proposal_id: after.id,
    call_id: after.call_id,
    state: 'proposed',
    outcome,
    reasons: JSON.stringify(reasons),
    conditions: conditions ?? null,
    grant_amount: outcome === 'approve' ? (grant ?? null) : null,
    proposed_by: viewer.id,
    proposed_at: now,
    cosigned_by: null,
    cosigned_at: null,
    published_by: null,
    published_at: null,
    closed_reason: null,
    evidence: null,
  })
  return ok(null)
}
