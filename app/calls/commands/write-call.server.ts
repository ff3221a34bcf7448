import { findCall } from '#db/queries/calls/find-call'
import { insertCall, replaceCallDirections } from '#db/queries/calls/insert-call'
import { updateCall } from '#db/queries/calls/update-call'
import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { nextReference } from '#db/queries/references/next-reference'
import { emptyCallMemory } from '#workflows/call/facts'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { yearInBrussels } from '~/i18n/formats'
import type { PartialTexts } from '~/i18n/texts'
import { hasRole, type Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import type { CallSettings } from '../schema'

/** Everything of a call that can be written before it is published. */
export interface CallDocument {
  title: PartialTexts
  summary: PartialTexts
  conditions: PartialTexts
  isStanding: boolean
  /** Whole euros; null: no grants. */
  budget: number | null
  maximumGrant: number | null
  /** Epoch ms. */
  opensAt: number | null
  closesAt: number | null
  directions: readonly { direction: string; weight: number }[]
  settings: CallSettings
}

/** Starts a call; nobody outside the office sees it before it is published. */
export function createCall(
  ctx: AppContext,
  viewer: Person,
  document: CallDocument,
): Promise<Result<{ reference: string; revision: number }>> {
  return ctx.db.write(async (tx) => {
    if (!hasRole(viewer, 'administrator')) return notYours()
    const edition = await findPresentEdition(tx)
    if (!edition) return fail('wrong-state', { code: 'calls.reason.edition-missing' })
    const now = ctx.clock.now()
    const reference = await nextReference(tx, 'C', yearInBrussels(now))
    const id = ctx.ids.row()
    await insertCall(
      tx,
      {
        id,
        reference,
        state: 'draft',
        revision: 1,
        edition_id: edition.id,
        memory: JSON.stringify(emptyCallMemory),
        created_at: now,
        created_by: viewer.id,
        published_at: null,
        ...columnsOf(document),
      },
      document.directions,
    )
    await recordEvent(tx, ctx, {
      subjectKind: 'call',
      subjectId: id,
      type: 'create-call',
      actorId: viewer.id,
      body: { to: 'draft', revision: 1 },
      text: { actor: viewer.name },
    })
    return ok({ reference, revision: 1 })
  })
}

/** Writes a call anew; once it is published its document is frozen. */
export function saveCall(
  ctx: AppContext,
  viewer: Person,
  {
    reference,
    revision,
    document,
  }: {
    reference: string
    revision: number
    document: CallDocument
  },
): Promise<Result<{ reference: string; revision: number }>> {
  return ctx.db.write(async (tx) => {
    if (!hasRole(viewer, 'administrator')) return notYours()
    const call = await findCall(tx, { reference })
    if (!call) return fail('not-found')
    if (call.state !== 'draft') return fail('wrong-state', { code: 'calls.reason.frozen' })
    const saved = await updateCall(tx, call.id, revision, columnsOf(document))
    if (!saved) return fail('stale', { code: 'calls.stale' })
    await replaceCallDirections(tx, call.id, document.directions)
    return ok({ reference, revision: revision + 1 })
  })
}

const notYours = () => fail('forbidden', { code: 'calls.reason.sender.administrator' })

const columnsOf = (document: CallDocument) => ({
  is_standing: document.isStanding ? (1 as const) : (0 as const),
  title: JSON.stringify(document.title),
  summary: JSON.stringify(document.summary),
  conditions: JSON.stringify(document.conditions),
  budget: document.budget,
  max_grant: document.maximumGrant,
  opens_at: document.opensAt,
  closes_at: document.closesAt,
  settings: JSON.stringify(document.settings),
})
