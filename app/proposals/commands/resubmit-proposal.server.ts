import { deleteWorkingVersion } from '#db/queries/proposals/delete-working-version'
import { updateWorkingVersion } from '#db/queries/proposals/update-working-version'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { ok, type Result } from '~/kernel/result'
import { advanceIn, type Step } from '~/process/advance-proposal.server'
import { findOwn } from '../open-draft.server'
import { refuseUnfinished } from './submit-proposal.server'

export interface Resubmission {
  reference: string
  /** The revision that the sender read. */
  revision?: number
  /** What changed, in the lead's words; stands beside the version. */
  note?: string
}

/** Sends a text back to whoever asked for changes. */
export function resubmitProposal(
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision, note }: Resubmission,
): Promise<Result<Step>> {
  return ctx.db.write(async (tx) => {
    const own = await findOwn(tx, viewer, reference)
    if (!own.ok) return own
    const { id } = own.value
    const unreadable = await refuseUnfinished(tx, id)
    if (!unreadable.ok) return unreadable
    if (note) await updateWorkingVersion(tx, id, { note })
    return advanceIn(tx, ctx, viewer as Person, {
      reference,
      event: note ? { type: 'resubmit', note } : { type: 'resubmit' },
      revision,
      async alongside(_tx, { effects }) {
        // Sent back unchanged, the text being written would linger as if somebody were writing.
        const isNew = effects.some(({ type }) => type === 'freeze-version')
        if (!isNew) await deleteWorkingVersion(tx, id)
        return ok(null)
      },
    })
  })
}
