import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { updateCall } from '#db/queries/calls/update-call'
import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import type { Tx } from '#db/transaction'
import { advance } from '#workflows/advance'
import type { CallEvent, CallSender } from '#workflows/call/events'
import { callEventSenders } from '#workflows/call/events'
import type { CallMemory } from '#workflows/call/facts'
import { callWorkflow } from '#workflows/call/machine'
import type { CallState } from '#workflows/call/states'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { hasRole, type Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { loadCallFacts } from './facts.server'

export interface CallSending {
  reference: string
  event: CallEvent
  revision?: number
}

/** Who moves a call: a person, the clock, or one of its proposals. */
export type CallMover = Person | 'time' | 'proposal'

/** The one way a call moves: role, then the machine, then state, log and timers together. */
export function advanceCall(
  ctx: AppContext,
  mover: CallMover,
  sending: CallSending,
): Promise<Result<CallWithDirections>> {
  return ctx.db.write((tx) => advanceCallIn(tx, ctx, mover, sending))
}

export async function advanceCallIn(
  tx: Tx,
  ctx: AppContext,
  mover: CallMover,
  { reference, event, revision }: CallSending,
): Promise<Result<CallWithDirections>> {
  const call = await findCall(tx, { reference })
  if (!call) return fail('not-found')
  const person = typeof mover === 'string' ? null : mover
  const senders: readonly CallSender[] = callEventSenders[event.type]
  const maySend = senders.some((sender) =>
    sender === 'time' || sender === 'proposal'
      ? mover === sender
      : person !== null && hasRole(person, sender),
  )
  if (!maySend) return fail('forbidden', { code: `calls.reason.sender.${senders[0]}` })
  if (revision !== undefined && revision !== call.revision) {
    return fail('stale', { code: 'calls.stale' })
  }
  const now = ctx.clock.now()
  const facts = await loadCallFacts(tx, call, { now, actorId: person?.id ?? null })
  const memory = JSON.parse(call.memory) as CallMemory
  const step = advance(callWorkflow, { state: call.state as CallState, memory, facts }, event)
  if (!step.ok) {
    const reasons = step.reasons.map(({ code, params }) => ({
      code: `calls.reason.${code}`,
      params,
    }))
    return fail(step.code === 'refused' ? 'invalid' : 'wrong-state', ...reasons)
  }

  const moved = await updateCall(tx, call.id, call.revision, {
    state: step.state,
    memory: JSON.stringify(step.memory),
    ...(event.type === 'publish' ? { published_at: now } : {}),
  })
  if (!moved) return fail('stale', { code: 'calls.stale' })
  const { reasons, reason } = event as { reasons?: unknown; reason?: unknown }
  const eventId = await recordEvent(tx, ctx, {
    subjectKind: 'call',
    subjectId: call.id,
    type: event.type,
    actorId: person?.id ?? null,
    body: { from: call.state, to: step.state, revision: call.revision + 1 },
    text: {
      ...(reasons ? { reasons } : {}),
      ...(reason ? { reason } : {}),
      ...(person ? { actor: person.name } : {}),
    },
  })
  for (const [index, effect] of step.effects.entries()) {
    if (effect.type !== 'timer') continue
    await enqueueJob(tx, {
      id: ctx.ids.row(),
      kind: 'call-timer',
      payload: { reference, event: effect.event, due: effect.due },
      uniqueKey: `${eventId}/${index}`,
      runAt: effect.at,
      now,
    })
  }
  const after = await findCall(tx, { reference })
  return ok(after ?? call)
}
