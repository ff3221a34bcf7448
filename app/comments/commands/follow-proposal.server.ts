import { deleteFollow, insertFollow } from '#db/queries/supports/set-follow'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'

/** Follows a proposal or stops doing so; its news then come by mail and on "my work". */
export function followProposal(
  ctx: AppContext,
  viewer: Person,
  { reference, follow }: { reference: string; follow: boolean },
): Promise<Result<{ reference: string }>> {
  return ctx.db.write(async (tx) => {
    const visible = await loadVisible(tx, viewer, reference)
    if (!visible) return fail('not-found')
    const { id } = visible.row
    if (follow) {
      await insertFollow(tx, {
        proposal_id: id,
        account_id: viewer.id,
        created_at: ctx.clock.now(),
      })
    } else await deleteFollow(tx, id, viewer.id)
    return ok({ reference: visible.row.reference })
  })
}
