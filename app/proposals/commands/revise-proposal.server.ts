import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'

/** Takes the text back once, before the first score, to work in what the consultation said. */
export async function reviseProposal(
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision, note }: { reference: string; revision: number; note?: string },
): Promise<Result<Step>> {
  if (!viewer) return fail('unauthenticated')
  const event = note ? ({ type: 'revise', note } as const) : ({ type: 'revise' } as const)
  return advanceProposal(ctx, viewer, { reference, event, revision })
}
