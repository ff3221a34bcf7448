import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import type { Result } from '~/kernel/result'
import { mayInvite } from '../partners.server'
import type { ProposalBody } from '../schema.server'
import type { Saved } from '../write-draft.server'
import { saveDraftIn } from './save-draft.server'
import { startDraftIn } from './start-draft.server'

/** Starts a draft with everything that is already written: what the API's POST does. */
export async function createDraft(
  ctx: AppContext,
  viewer: Person | null,
  { call, ...patch }: ProposalBody,
): Promise<Result<Saved>> {
  const counted = await mayInvite(ctx, viewer, patch.partners?.length ?? 0)
  if (!counted.ok) return counted
  return ctx.db.write(async (tx) => {
    const started = await startDraftIn(tx, ctx, viewer, { call, language: patch.language })
    return started.ok ? saveDraftIn(tx, ctx, viewer, { ...started.value, patch }) : started
  })
}
