import { findPartner } from '#db/queries/proposals/find-partner'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, ok, type Result } from '~/kernel/result'
import { openDraft } from '../open-draft.server'
import { mayInvite, sendInvitation } from '../partners.server'

/** Sends the invitation once more, with a new link; also to somebody who declined. */
export async function remindPartner(
  ctx: AppContext,
  viewer: Person | null,
  { reference, partnerId }: { reference: string; partnerId: string },
): Promise<Result<null>> {
  const counted = await mayInvite(ctx, viewer, 1)
  if (!counted.ok) return counted
  return ctx.db.write(async (tx) => {
    const opened = await openDraft(tx, ctx, viewer, { reference })
    if (!opened.ok) return opened
    const { row } = opened.value
    const partner = await findPartner(tx, { id: partnerId, proposalId: row.id })
    if (!partner) return fail('not-found')
    if (partner.status === 'accepted') {
      return fail('wrong-state', { code: 'proposals.partner.accepted-already' })
    }
    invariant(viewer, 'a draft is opened by its lead')
    await sendInvitation(tx, ctx, row, { id: partner.id, partner, lead: viewer })
    return ok(null)
  })
}
