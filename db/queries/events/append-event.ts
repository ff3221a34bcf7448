import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../transaction'

export interface NewEvent {
  id: string
  subjectKind: string
  subjectId: string
  type: string
  actorId: string | null
  at: number
  /** What is hashed: states, revision, codes, numbers. Never a name or a free text. */
  body: Record<string, unknown>
  /** What people wrote or are called; only its salted hash enters the chain, so it can be erased. */
  text?: Record<string, unknown>
  /** Unguessable, needed with `text`. */
  salt?: string
  canonical: (value: unknown) => string
}

/**
 * Appends one record to the chain: hash = SHA-256 over the canonical body and the previous hash.
 * The update of the head locks it, so that two writers never share a predecessor.
 */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<void> {
  const locked = await tx
    .updateTable('site')
    .set({ chain_length: sql<number>`chain_length + 1` })
    .returning(['chain_head', 'chain_length'])
    .executeTakeFirstOrThrow()
  const text = event.text && Object.keys(event.text).length > 0 ? event.text : undefined
  const salt = event.salt ?? ''
  const written = text ? event.canonical(text) : ''
  const body = event.canonical({
    sequence: locked.chain_length,
    id: event.id,
    subject: `${event.subjectKind}/${event.subjectId}`,
    type: event.type,
    actor: event.actorId,
    at: event.at,
    ...event.body,
    ...(text ? { text: hashText(salt, written) } : {}),
  })
  const hash = chainHash(locked.chain_head, body)
  await tx
    .insertInto('event')
    .values({
      sequence: locked.chain_length,
      id: event.id,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      type: event.type,
      actor_id: event.actorId,
      at: event.at,
      body,
      previous_hash: locked.chain_head,
      hash,
    })
    .execute()
  if (text) {
    await tx.insertInto('event_text').values({ event_id: event.id, salt, text: written }).execute()
  }
  await tx.updateTable('site').set({ chain_head: hash }).execute()
}

export const chainHash = (previous: string, body: string): string =>
  createHash('sha256').update(`${previous}\n${body}`).digest('hex')

export const hashText = (salt: string, text: string): string =>
  createHash('sha256').update(`${salt}\n${text}`).digest('hex')
