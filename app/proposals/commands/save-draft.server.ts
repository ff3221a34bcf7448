import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { failFields, ok, type Result } from '~/kernel/result'
import type { DraftChange, DraftText } from '../draft'
import { faultsIn, fitted } from '../frame'
import { openDraft } from '../open-draft.server'
import { agreePartners, mayInvite } from '../partners.server'
import { type SavedStep, wizardSteps } from '../schema'
import type { ProposalPatch } from '../schema.server'
import { type Saved, writeDraft } from '../write-draft.server'

export interface DraftInput {
  reference: string
  revision: number
  /** Whatever of the proposal is to change; lists replace what was there. */
  patch: ProposalPatch
}

/** Changes any part of a text being written at once: what the API's PATCH does. */
export async function saveDraft(
  ctx: AppContext,
  viewer: Person | null,
  input: DraftInput,
): Promise<Result<Saved>> {
  const counted = await mayInvite(ctx, viewer, input.patch.partners?.length ?? 0)
  if (!counted.ok) return counted
  return ctx.db.write((tx) => saveDraftIn(tx, ctx, viewer, input))
}

export async function saveDraftIn(
  tx: Tx,
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision, patch }: DraftInput,
): Promise<Result<Saved>> {
  const opened = await openDraft(tx, ctx, viewer, { reference, revision })
  if (!opened.ok) return opened
  const { draft, frame } = opened.value
  const { partners, ...texts } = patch
  const change = fitted(texts satisfies DraftChange, frame)
  const faults = faultsIn(change, frame)
  if (Object.keys(faults).length > 0) return failFields(faults)
  const touched = stepsOf(patch)
  const unfinished = Object.fromEntries(
    Object.entries(draft.unfinished).filter(([step]) => !touched.includes(step as SavedStep)),
  )
  const saved = [...new Set([...draft.saved, ...touched])]
  const written = await writeDraft(tx, ctx, opened.value, { change, saved, unfinished })
  if (!written.ok || !partners) return written
  const agreed = await agreePartners(tx, ctx, opened.value.row, { partners, lead: viewer })
  return agreed.ok ? ok(written.value) : agreed
}

const stepOf = {
  language: 'problem',
  title: 'problem',
  problem: 'problem',
  municipalities: 'problem',
  summary: 'solution',
  solution: 'solution',
  directions: 'solution',
  targets: 'indicators',
  partners: 'partners',
  budget: 'budget',
  risks: 'budget',
  conditions: 'budget',
} as const satisfies Record<keyof DraftText | 'partners', SavedStep>

/** The pages of the wizard that a change touches, in their order. */
function stepsOf(patch: ProposalPatch): SavedStep[] {
  const touched = Object.keys(patch).map((key) => stepOf[key as keyof typeof stepOf])
  return wizardSteps.filter((step): step is SavedStep => touched.includes(step as SavedStep))
}
