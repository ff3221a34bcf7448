import { createHash } from 'node:crypto'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { canonicalJson } from '~/kernel/canonical-json'
import { type Failure, ok, type Result } from '~/kernel/result'
import { advanceIn, advanceProposal, type Step } from '~/process/advance-proposal.server'
import { loadCallScores } from '../call-scores.server'
import { changeOpenDecision } from '../change-open-decision.server'
import { evidenceOf } from '../evidence'

export interface Publishing {
  reference: string
  revision?: number
}

/** Makes a signed decision an act: rechecked, frozen with its evidence, and sent to the authors. */
export function publishDecision(
  ctx: AppContext,
  viewer: Person,
  { reference, revision }: Publishing,
): Promise<Result<Step>> {
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: 'publish' },
    alongside: (tx, step) => freeze(tx, ctx, viewer, step),
  })
}

/** Several at once: all of them, or none. The failure names the first that cannot go out. */
export function publishBatch(
  ctx: AppContext,
  viewer: Person,
  batch: readonly Publishing[],
): Promise<Result<Step[]>> {
  return ctx.db.write(async (tx) => {
    const steps: Step[] = []
    for (const { reference, revision } of batch) {
      const step = await advanceIn(tx, ctx, viewer, {
        reference,
        revision,
        event: { type: 'publish' },
        alongside: (inner, done) => freeze(inner, ctx, viewer, done),
      })
      if (!step.ok) return named(step.failure, reference)
      steps.push(step.value)
    }
    return ok(steps)
  })
}

/** Nothing of the batch went out, and this is the one that stood in the way. */
const named = (failure: Failure, reference: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: {
    ...failure,
    reasons: [
      { code: 'decisions.reason.batch-stopped', params: { reference } },
      ...failure.reasons,
      ...Object.values(failure.fields ?? {}).flat(),
    ],
    fields: undefined,
  },
})

async function freeze(
  tx: Tx,
  ctx: AppContext,
  viewer: Person,
  { after, eventId }: Step,
): Promise<Result<null>> {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const scores = await loadCallScores(tx, after.call_id)
  const evidence = evidenceOf(scores, after.reference, {
    order: (reviewer) => digest(`${eventId}/${reviewer}`),
    hash: (value) => digest(canonicalJson(value)),
  })
  return changeOpenDecision(tx, after.id, 'pending', {
    state: 'published',
    published_by: viewer.id,
    published_at: ctx.clock.now(),
    evidence: JSON.stringify(evidence),
  })
}
