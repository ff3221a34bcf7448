import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import type { AppContext } from '~/context.server'
import { ok, type Result } from '~/kernel/result'
import { emailKey } from '../email-key'
import { tooMany } from '../too-many.server'

/**
 * Asks for a letter with which one chooses a new password. Here nobody looks whether the address
 * has an account, so the answer cannot tell; `sendResetLetter` does, later and unseen.
 */
export async function requestReset(
  ctx: AppContext,
  address: string,
  { email }: { email: string },
): Promise<Result<null>> {
  const key = emailKey(email)
  const attempts = [
    await ctx.limits.take('mail-address', address),
    await ctx.limits.take('mail-account', key),
  ]
  const refused = attempts.find((attempt) => !attempt.ok)
  if (refused) return tooMany(refused)
  const now = ctx.clock.now()
  await ctx.db.writeQuietly((tx) =>
    enqueueJob(tx, {
      id: ctx.ids.row(),
      kind: 'reset-letter',
      payload: { email: key },
      runAt: now,
      now,
    }),
  )
  return ok(null)
}
