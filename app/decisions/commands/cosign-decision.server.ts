import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import type { Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'
import { changeOpenDecision } from '../change-open-decision.server'

interface Signing {
  reference: string
  /** Of the text that was read: it changes with the text. */
  revision?: number
}

/** The second signature. */
export function cosignDecision(
  ctx: AppContext,
  viewer: Person,
  { reference, revision }: Signing,
): Promise<Result<Step>> {
  const change = { state: 'pending', cosigned_by: viewer.id, cosigned_at: ctx.clock.now() }
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'cosign' },
    alongside: (tx, { after }) => changeOpenDecision(tx, after.id, 'proposed', change),
  })
}

/** Another member does not sign, and says why; the proposal goes back to where it came from. */
export function objectToDecision(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, reason }: Signing & { reason: string },
): Promise<Result<Step>> {
  const change = { state: 'objected', closed_reason: reason }
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'object', reason },
    alongside: (tx, { after }) => changeOpenDecision(tx, after.id, 'proposed', change),
  })
}

/** Taken back before it is published. */
export function retractDecision(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, reason }: Signing & { reason: string },
): Promise<Result<Step>> {
  const change = { state: 'retracted', closed_reason: reason }
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'retract', reason },
    alongside: (tx, { before, after }) =>
      changeOpenDecision(tx, after.id, before.state === 'decided' ? 'pending' : 'proposed', change),
  })
}
