import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import { replaceTargets } from '#db/queries/proposals/replace-targets'
import { updateProposal } from '#db/queries/proposals/update-proposal'
import { updateWorkingVersion } from '#db/queries/proposals/update-working-version'
import type { Tx } from '#db/transaction'
import type { Memory } from '#workflows/proposal/memory'
import { dueAfter, firesAt } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import type { DraftChange } from './draft'
import type { OpenDraft } from './open-draft.server'
import { columnsOf, type ReadDraft, targetRow } from './read-draft'

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
  if (row.state === 'draft') {
    const { terms } = JSON.parse(call.settings) as CallSettings
    await restartExpiry(tx, ctx, { id: row.id, memory: row.memory, days: terms.draft })
  }
  return ok({ reference: row.reference, revision: row.revision + 1, savedAt: now })
}

/** A draft lives on from each change: the timer of its last day is set anew, once a day. */
async function restartExpiry(
  tx: Tx,
  ctx: AppContext,
  { id, memory, days }: { id: string; memory: string; days: number },
): Promise<void> {
  const now = ctx.clock.now()
  const { entry } = JSON.parse(memory) as Memory
  const due = dueAfter(now, days)
  await enqueueJob(tx, {
    id: ctx.ids.row(),
    kind: 'timer',
    payload: { proposalId: id, event: 'expire-draft', entry, due, at: firesAt(due) },
    uniqueKey: `expire-draft/${id}/${due}`,
    runAt: firesAt(due),
    now,
  })
}

/** The members that are there: an absent one must not become a null column. */
function given<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
