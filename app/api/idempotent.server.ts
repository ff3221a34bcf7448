import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { findIdempotencyKey } from '#db/queries/api/find-idempotency-key'
import { releaseIdempotencyKey } from '#db/queries/api/release-idempotency-key'
import { reserveIdempotencyKey, underway } from '#db/queries/api/reserve-idempotency-key'
import { updateIdempotencyKey } from '#db/queries/api/update-idempotency-key'
import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { minute } from '~/kernel/clock'
import { type Failure, fail } from '~/kernel/result'
import { answerProblem } from './respond.server'

/** No request takes this long; whatever held a key longer was cut off with its process. */
const abandonedMs = 2 * minute
const waitMs = 50
const mostWaits = 100

/**
 * Runs a write once under its `Idempotency-Key`: the same key and body get the first answer again,
 * another body is refused. The key is taken in the database before the work, so that of twenty at
 * once, on whichever instance, one works and the others wait for its answer.
 */
export async function once(
  request: Request,
  context: RequestContext,
  { caller, body }: { caller: Person; body: string },
  work: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('Idempotency-Key')
  if (key === null) return work()
  const refuse = (failure: Failure, headers = {}) => answerProblem(context, failure, { headers })
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) {
    return refuse(fail('invalid', { code: 'api.bad-key' }).failure)
  }
  const { db, clock } = context.app
  const hash = createHash('sha256')
    .update(`${request.method} ${new URL(request.url).pathname}\n${body}`)
    .digest('hex')

  for (let waited = 0; waited < mostWaits; waited += 1) {
    const now = clock.now()
    const wanted = { account_id: caller.id, key, request_hash: hash, created_at: now }
    if (await db.writeQuietly((tx) => reserveIdempotencyKey(tx, wanted))) {
      return keepAnswer(context, { accountId: caller.id, key, createdAt: now }, work)
    }
    const known = await findIdempotencyKey(db.read, caller.id, key)
    if (known && known.request_hash !== hash) {
      return refuse(fail('invalid', { code: 'api.key-reused' }).failure)
    }
    if (known && known.status !== underway) {
      return new Response(known.body || null, {
        status: known.status,
        headers: JSON.parse(known.headers),
      })
    }
    if (known && now - known.created_at > abandonedMs) {
      const held = { accountId: caller.id, key, createdAt: known.created_at }
      await db.writeQuietly((tx) => releaseIdempotencyKey(tx, held))
    } else await setTimeout(waitMs)
  }
  return refuse(fail('conflict', { code: 'api.key-underway' }).failure, { 'Retry-After': '5' })
}

interface Held {
  accountId: string
  key: string
  createdAt: number
}

/** A failure of ours is no answer: the key is free again, and the program may try once more. */
async function keepAnswer(
  { app: { db } }: RequestContext,
  held: Held,
  work: () => Promise<Response>,
): Promise<Response> {
  const release = () => db.writeQuietly((tx) => releaseIdempotencyKey(tx, held))
  try {
    const response = await work()
    if (response.status >= 500 || response.status === 429) {
      await release()
      return response
    }
    const answer = {
      status: response.status,
      body: await response.clone().text(),
      headers: JSON.stringify(Object.fromEntries(response.headers)),
    }
    await db.writeQuietly((tx) => updateIdempotencyKey(tx, held, answer))
    return response
  } catch (error) {
    await release()
    throw error
  }
}
