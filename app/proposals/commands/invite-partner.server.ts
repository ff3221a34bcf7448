import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import type { Result } from '~/kernel/result'
import { openDraft } from '../open-draft.server'
import { invite, mayInvite } from '../partners.server'
import type { NewPartner } from '../schema.server'

/**
 * Asks somebody to take part. The draft's revision stays: a partner is no part of the text, and the
 * lead may have it open in another window.
 */
export async function invitePartner(
  ctx: AppContext,
  viewer: Person | null,
  { reference, partner }: { reference: string; partner: NewPartner },
): Promise<Result<{ id: string }>> {
  const counted = await mayInvite(ctx, viewer, 1)
  if (!counted.ok) return counted
  return ctx.db.write(async (tx) => {
    const opened = await openDraft(tx, ctx, viewer, { reference })
    if (!opened.ok) return opened
    invariant(viewer, 'a draft is opened by its lead')
    return invite(tx, ctx, opened.value.row, { partner, lead: viewer })
  })
}
