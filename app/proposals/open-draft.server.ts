import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { copyVersion } from '#db/queries/proposals/copy-version'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion, type VersionRow } from '#db/queries/proposals/find-version'
import type { Reader, Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import { yearInBrussels } from '~/i18n/formats'
import { whyNoWriting } from '~/identity/policy'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { fail, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { whyNotYours } from '~/process/policy'
import type { Frame } from './frame'
import { type ReadDraft, readDraft } from './read-draft'

/** States in which the authors write. */
export const isBeingWritten = (state: string): boolean => state === 'draft' || state === 'amending'

export interface OpenDraft {
  row: ProposalRow
  call: CallWithDirections
  version: VersionRow
  draft: ReadDraft
  frame: Frame
}

/**
 * Opens a text for its lead to change it, inside the transaction that changes it: visible, theirs,
 * in a state in which one writes, and unchanged since `revision`. Where the text was sent back, the
 * first change starts from the version submitted last.
 */
export async function openDraft(
  tx: Tx,
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision }: { reference: string; revision?: number },
): Promise<Result<OpenDraft>> {
  const own = await findOwn(tx, viewer, reference)
  if (!own.ok) return own
  const row = own.value
  if (!isBeingWritten(row.state)) return fail('wrong-state', { code: 'proposals.draft.closed' })
  if (revision !== undefined && revision !== row.revision) {
    return fail('stale', { code: 'process.stale' })
  }
  const call = await findCall(tx, { id: row.call_id })
  invariant(call, `proposal ${row.reference} has a call`)
  const now = ctx.clock.now()
  if (row.version > 0 && !(await findVersion(tx, row.id, 'working'))) {
    const number = row.version + 1
    await copyVersion(tx, row.id, row.version, { number, now, newId: ctx.ids.row })
  }
  const found = await findVersion(tx, row.id, 'working')
  invariant(found, `${row.reference} has a text being written`)
  return ok({
    row,
    call,
    version: found.version,
    draft: readDraft(row.language, found),
    frame: await loadFrame(tx, row.edition_id, now),
  })
}

/** The proposal, where this person leads it: 401, 403 unconfirmed, 404 unseen, 403 not theirs. */
export async function findOwn(
  db: Reader,
  viewer: Person | null,
  reference: string,
): Promise<Result<ProposalRow>> {
  if (!viewer) return fail('unauthenticated')
  const visible = await loadVisible(db, viewer, reference)
  if (!visible) return fail('not-found')
  const foreign = whyNoWriting(viewer) ?? whyNotYours(viewer, visible.relation, ['lead'])
  return foreign ? fail('forbidden', foreign) : ok(visible.row)
}

export async function loadFrame(db: Reader, editionId: string, now: number): Promise<Frame> {
  const directions = await listDirections(db, editionId)
  const municipalities = await listMunicipalities(db)
  const indicators = await listIndicators(db, editionId)
  return {
    year: yearInBrussels(now),
    directions: new Set(directions.map(({ key }) => key)),
    municipalities: new Set(municipalities.map(({ nis }) => nis)),
    indicators: new Map(
      indicators.map(({ code, baseline }) => [code, { hasBaseline: baseline !== null }]),
    ),
  }
}
