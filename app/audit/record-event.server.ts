import { appendEvent } from '#db/queries/events/append-event'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import { canonicalJson } from '~/kernel/canonical-json'

export interface Act {
  subjectKind: 'proposal' | 'call' | 'account' | 'comment' | 'decision' | 'site'
  subjectId: string
  type: string
  /** Null for what time did. */
  actorId: string | null
  /** Codes, states and numbers only. */
  body?: Record<string, unknown>
  /** What was written, and names: erasable. */
  text?: Record<string, unknown>
}

/** Writes one act into the log that nobody can change, in the transaction of the act itself. */
export async function recordEvent(tx: Tx, ctx: AppContext, act: Act): Promise<string> {
  const id = ctx.ids.row()
  await appendEvent(tx, {
    id,
    at: ctx.clock.now(),
    salt: act.text ? ctx.ids.secret() : undefined,
    canonical: canonicalJson,
    ...act,
    body: act.body ?? {},
  })
  return id
}
