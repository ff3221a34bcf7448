import { findMail } from '#db/queries/notifications/find-mail'
import { findMailBefore } from '#db/queries/notifications/find-mail-before'
import { updateMailSent } from '#db/queries/notifications/update-mail-sent'
import type { AppContext } from '~/context.server'
import { ok, type Result } from '~/kernel/result'

/**
 * Hands a kept letter to the mailer: at least once, under the same Message-ID, so that a mail
 * program shows a second copy as the first. Throws where the mailer does; the queue tries again.
 */
export async function deliverMail(ctx: AppContext, mailId: string): Promise<Result<null>> {
  const mail = await findMail(ctx.db.read, mailId)
  // Erased with its account, or sent before a crash took the mark of the job.
  if (!mail || mail.sent_at !== null) return ok(null)
  const { id, about, to_address: toAddress } = mail
  const answers = about ? await findMailBefore(ctx.db.read, { id, toAddress, about }) : undefined
  await ctx.mailer.send(mail, answers)
  // Once it is out, a letter that lets somebody in must not lie here for others to read.
  const isForgotten = mail.is_secret === 1 && ctx.config.smtpUrl !== null
  await ctx.db.writeQuietly((tx) => updateMailSent(tx, id, { at: ctx.clock.now(), isForgotten }))
  return ok(null)
}
