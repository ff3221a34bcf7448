import { deliverMail } from '~/notifications/commands/deliver-mail.server'
import { fireTimer } from '~/process/commands/fire-timer.server'
import type { JobHandlers } from './job'

/** What does each kind of job. */
export const handlers = {
  mail: (ctx, { payload }) => deliverMail(ctx, String(payload.mailId)),
  timer: (ctx, { payload }) => fireTimer(ctx, payload),
} satisfies JobHandlers
