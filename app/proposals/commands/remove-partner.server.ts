import { findPartner } from '#db/queries/proposals/find-partner'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, ok, type Result } from '~/kernel/result'
import { openDraft } from '../open-draft.server'
import { letGo } from '../partners.server'

export function removePartner(
  ctx: AppContext,
  viewer: Person | null,
  { reference, partnerId }: { reference: string; partnerId: string },
): Promise<Result<null>> {
  return ctx.db.write(async (tx) => {
    const opened = await openDraft(tx, ctx, viewer, { reference })
    if (!opened.ok) return opened
    const { row } = opened.value
    const partner = await findPartner(tx, { id: partnerId, proposalId: row.id })
    if (!partner) return fail('not-found')
    invariant(viewer, 'a draft is opened by its lead')
    await letGo(tx, ctx, row, { partner, lead: viewer })
    return ok(null)
  })
}
