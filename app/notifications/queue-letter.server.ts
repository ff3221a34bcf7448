import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import { findMailByMessageId } from '#db/queries/notifications/find-mail-by-message-id'
import { insertMail } from '#db/queries/notifications/insert-mail'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import { joinLetters, type Letter } from './letter.server'

export interface Sending {
  to: { accountId: string | null; name: string; email: string }
  /** In the reader's language; in French and Dutch where that is not known. */
  letter: Letter | readonly [Letter, ...Letter[]]
  /** Reference of what it is about, so that letters about it hang together. */
  about?: string
  /** It holds a link that lets its reader in: nobody else may see it. */
  isSecret?: boolean
  /** Asked for twice under the same key, it is written once. */
  key?: string
}

/**
 * Keeps a letter and asks for its delivery, both in the transaction of what it tells: it leaves if
 * and only if that happened. Answers the letter's id.
 */
export async function queueLetter(tx: Tx, ctx: AppContext, sending: Sending): Promise<string> {
  const { to, about, isSecret, key } = sending
  const letters = 'text' in sending.letter ? [sending.letter] : sending.letter
  const id = ctx.ids.row()
  const now = ctx.clock.now()
  const messageId = `<${key ?? id}@${new URL(ctx.config.origin).hostname}>`
  const before = key === undefined ? undefined : await findMailByMessageId(tx, messageId)
  if (before) return before.id
  await insertMail(tx, {
    id,
    account_id: to.accountId,
    to_address: to.email,
    to_name: to.name,
    language: letters.map(({ locale }) => locale).join(', '),
    ...joinLetters(letters),
    message_id: messageId,
    about: about ?? null,
    is_secret: isSecret ? 1 : 0,
    created_at: now,
    sent_at: null,
  })
  await enqueueJob(tx, {
    id: ctx.ids.row(),
    kind: 'mail',
    payload: { mailId: id },
    uniqueKey: `mail/${id}`,
    runAt: now,
    now,
  })
  return id
}
