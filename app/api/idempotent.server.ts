import { createHash } from 'node:crypto'
import { findIdempotencyKey } from '#db/queries/api/find-idempotency-key'
import { insertIdempotencyKey } from '#db/queries/api/insert-idempotency-key'
import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { answerProblem } from './respond.server'

/**
 * Runs a write once under its `Idempotency-Key`: the same key and body get the first answer again,
 * another body is refused. The key is kept beside what it wrote.
 */
export async function once(
  request: Request,
  context: RequestContext,
  { caller, body }: { caller: Person; body: string },
  work: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('Idempotency-Key')
  if (key === null) return work()
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) {
    return answerProblem(context, { code: 'invalid', reasons: [{ code: 'api.bad-key' }] })
  }
  const { db, clock } = context.app
  const requestHash = createHash('sha256')
    .update(`${request.method} ${new URL(request.url).pathname}\n${body}`)
    .digest('hex')
  return inTurn(`${caller.id}/${key}`, async () => {
    const known = await findIdempotencyKey(db.read, caller.id, key)
    if (known && known.request_hash !== requestHash) {
      return answerProblem(context, { code: 'invalid', reasons: [{ code: 'api.key-reused' }] })
    }
    if (known) {
      return new Response(known.body, { status: known.status, headers: JSON.parse(known.headers) })
    }
    const response = await work()
    if (response.status >= 500 || response.status === 429) return response
    const text = await response.clone().text()
    const headers = JSON.stringify(Object.fromEntries(response.headers))
    await db.writeQuietly((tx) =>
      insertIdempotencyKey(tx, {
        account_id: caller.id,
        key,
        request_hash: requestHash,
        status: response.status,
        body: text,
        headers,
        created_at: clock.now(),
      }),
    )
    return response
  })
}

/** Twenty at once under one key go one after the other, so that the second finds the first's answer. */
const turns = new Map<string, Promise<unknown>>()

async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  turns.set(key, mine)
  try {
    return await mine
  } finally {
    if (turns.get(key) === mine) turns.delete(key)
  }
}
