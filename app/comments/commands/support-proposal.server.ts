import { deleteSupport, insertSupport } from '#db/queries/supports/set-support'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { whyNoSupport } from '../policy'

/** Gives one's voice to the version that stands now; giving it again renews it. */
export function supportProposal(
  ctx: AppContext,
  viewer: Person,
  reference: string,
): Promise<Result<{ reference: string }>> {
  return ctx.db.write(async (tx) => {
    const visible = await loadVisible(tx, viewer, reference)
    if (!visible) return fail('not-found')
    const { row, relation } = visible
    const reason = whyNoSupport(row, viewer, relation)
    if (reason) return fail('wrong-state', reason)
    await insertSupport(tx, {
      proposal_id: row.id,
      account_id: viewer.id,
      version: row.version,
      helix: viewer.helix,
      created_at: ctx.clock.now(),
    })
    return ok({ reference: row.reference })
  })
}

/** Takes one's voice back, as long as voices are open. */
export function withdrawSupport(
  ctx: AppContext,
  viewer: Person,
  reference: string,
): Promise<Result<{ reference: string }>> {
  return ctx.db.write(async (tx) => {
    const visible = await loadVisible(tx, viewer, reference)
    if (!visible) return fail('not-found')
    const reason = whyNoSupport(visible.row, viewer, visible.relation)
    if (reason) return fail('wrong-state', reason)
    await deleteSupport(tx, visible.row.id, viewer.id)
    return ok({ reference: visible.row.reference })
  })
}
