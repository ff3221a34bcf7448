import { findAccountId } from '#db/queries/accounts/find-account-id'
import { findHelix } from '#db/queries/accounts/find-helix'
import { updateReview } from '#db/queries/reviews/update-review'
import { upsertReview } from '#db/queries/reviews/upsert-review'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { failFields, ok, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'

export interface Assignment {
  reference: string
  revision?: number
  /** Account id or e-mail address. */
  reviewer: string
  reason?: string
}

const unknown = () => failFields({ reviewer: [{ code: 'proposals.reason.person-unknown' }] })

/** Asks a reviewer for a score; who is tied to the proposal is refused with the tie named. */
export async function assignReviewer(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, reviewer, reason }: Assignment,
): Promise<Result<Step>> {
  const id = await findAccountId(ctx.db.read, reviewer)
  const helix = id && (await findHelix(ctx.db.read, id, 'reviewer'))
  if (!id || !helix) return unknown()
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    subjectId: id,
    event: { type: 'assign', reviewer: id, reason },
    async alongside(tx, { after }) {
      await upsertReview(tx, {
        id: ctx.ids.row(),
        proposal_id: after.id,
        reviewer_id: id,
        helix,
        assigned_at: ctx.clock.now(),
        assigned_by: viewer.id,
        due_at: after.due_at,
      })
      return ok(null)
    },
  })
}

/** Takes an open review back. */
export async function unassignReviewer(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, reviewer, reason }: Assignment,
): Promise<Result<Step>> {
  const id = await findAccountId(ctx.db.read, reviewer)
  if (!id) return unknown()
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    subjectId: id,
    event: { type: 'unassign', reviewer: id, reason },
    async alongside(tx, { after }) {
      const change = { state: 'unassigned', reason: reason ?? null, draft: null }
      await updateReview(tx, { proposalId: after.id, reviewerId: id }, change)
      return ok(null)
    },
  })
}
