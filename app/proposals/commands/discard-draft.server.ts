import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'

/** Throws a draft away: its text is erased, its number is never given again. */
export async function discardDraft(
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision }: { reference: string; revision: number },
): Promise<Result<Step>> {
  if (!viewer) return fail('unauthenticated')
  return advanceProposal(ctx, viewer, { reference, event: { type: 'discard' }, revision })
}
