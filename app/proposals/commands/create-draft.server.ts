import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import type { Result } from '~/kernel/result'
import type { ProposalBody } from '../schema.server'
import type { Saved } from '../write-draft.server'
import { saveDraftIn } from './save-draft.server'
import { startDraftIn } from './start-draft.server'

/** Starts a draft with everything that is already written: what the API's POST does. */
export function createDraft(
  ctx: AppContext,
  viewer: Person | null,
  { call, ...patch }: ProposalBody,
): Promise<Result<Saved>> {
  return ctx.db.write(async (tx) => {
    const started = await startDraftIn(tx, ctx, viewer, { call, language: patch.language })
    return started.ok ? saveDraftIn(tx, ctx, viewer, { ...started.value, patch }) : started
  })
}
