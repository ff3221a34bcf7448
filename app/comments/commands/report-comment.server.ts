import { findComment } from '#db/queries/comments/find-comment'
import { insertReport } from '#db/queries/comments/insert-report'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'

/** Tells the moderators about a comment. Saying it twice is the same as once. */
export function reportComment(
  ctx: AppContext,
  viewer: Person,
  { id, reason }: { id: string; reason: string },
): Promise<Result<{ reference: string }>> {
  return ctx.db.write(async (tx) => {
    const comment = await findComment(tx, id)
    const proposal = comment && (await findProposalById(tx, comment.proposal_id))
    if (!comment || !proposal || comment.state !== 'visible') return fail('not-found')
    if (!(await loadVisible(tx, viewer, proposal.reference))) return fail('not-found')
    await insertReport(tx, {
      id: ctx.ids.row(),
      comment_id: id,
      reporter_id: viewer.id,
      reason,
      created_at: ctx.clock.now(),
    })
    return ok({ reference: proposal.reference })
  })
}
