import type { CallEvent } from '#workflows/call/events'
import type { AppContext } from '~/context.server'
import type { Result } from '~/kernel/result'
import { advanceCall } from '../advance-call.server'

/** A call opens or closes by time; refused where its dates have changed since. */
export function fireCallTimer(
  ctx: AppContext,
  { reference, event, due }: Record<string, unknown>,
): Promise<Result<unknown>> {
  const sent = { type: event, timer: { due: Number(due) } } as CallEvent
  return advanceCall(ctx, 'time', { reference: String(reference), event: sent })
}
