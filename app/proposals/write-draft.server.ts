import { replaceTargets } from '#db/queries/proposals/replace-targets'
import { updateProposal } from '#db/queries/proposals/update-proposal'
import { updateWorkingVersion } from '#db/queries/proposals/update-working-version'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import type { DraftChange } from './draft'
import type { OpenDraft } from './open-draft.server'
import { columnsOf, type ReadDraft, targetRow } from './read-draft'
import { restartExpiry } from './restart-expiry.server'

/** What a save answers. */
export interface Saved {
  reference: string
  revision: number
  /** When it was saved, in ms. */
  savedAt: number
}

export interface DraftWrite {
  change: DraftChange
  saved?: ReadDraft['saved']
  unfinished?: ReadDraft['unfinished']
}

/** Writes a change of an opened draft, only where nobody has written since it was opened. */
export async function writeDraft(
  tx: Tx,
  ctx: AppContext,
  { row, call, version }: OpenDraft,
  { change, saved, unfinished }: DraftWrite,
): Promise<Result<Saved>> {
  const now = ctx.clock.now()
  const columns = columnsOf(change)
  const { title, summary, directions, municipalities } = columns
  // What readers see changes with a submission; before the first there are no readers.
  const shown = row.state === 'draft' ? given({ title, summary, directions, municipalities }) : {}
  const won = await updateProposal(tx, row.id, row.revision, {
    ...shown,
    ...given({ language: change.language }),
    updated_at: now,
  })
  if (!won) return fail('stale', { code: 'process.stale' })
  await updateWorkingVersion(tx, row.id, {
    ...columns,
    ...given({
      steps_saved: saved && JSON.stringify(saved),
      unfinished: unfinished && JSON.stringify(unfinished),
    }),
    saved_at: now,
  })
  if (change.targets) {
    const rows = change.targets.map((target) => targetRow(ctx.ids.row(), target))
    await replaceTargets(tx, version.id, rows)
  }
  if (row.state === 'draft') await restartExpiry(tx, ctx, row, call)
  return ok({ reference: row.reference, revision: row.revision + 1, savedAt: now })
}

/** The members that are there: an absent one must not become a null column. */
function given<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
