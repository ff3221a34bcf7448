import { findVersion } from '#db/queries/proposals/find-version'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, type Result } from '~/kernel/result'
import { advanceIn, type Step } from '~/process/advance-proposal.server'
import { findOwn } from '../open-draft.server'

export interface Submission {
  reference: string
  /** The revision that the sender read. */
  revision?: number
  /** When it reached the office by post, desk or telephone. */
  receivedAt?: number
}

/** Sends a draft to the office. */
export function submitProposal(
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision, receivedAt }: Submission,
): Promise<Result<Step>> {
  return ctx.db.write(async (tx) => {
    const own = await findOwn(tx, viewer, reference)
    if (!own.ok) return own
    const unreadable = await refuseUnfinished(tx, own.value.id)
    if (!unreadable.ok) return unreadable
    const event = { type: 'submit' } as const
    // `findOwn` refuses whoever is not signed in.
    return advanceIn(tx, ctx, viewer as Person, { reference, event, revision, receivedAt })
  })
}

/** What was typed and cannot be read is not in the text: sending it now would leave it behind. */
export async function refuseUnfinished(tx: Tx, proposalId: string): Promise<Result<null>> {
  const found = await findVersion(tx, proposalId, 'working')
  const [step] = Object.keys(JSON.parse(found?.version.unfinished ?? '{}') as object)
  if (!step) return { ok: true, value: null }
  return fail('wrong-state', { code: 'proposals.draft.unfinished', params: { step } })
}
