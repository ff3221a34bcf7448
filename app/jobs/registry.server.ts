import { fireCallTimer } from '~/calls/commands/fire-call-timer.server'
import { sendResetLetter } from '~/identity/commands/send-reset-letter.server'
import { announceStep } from '~/notifications/commands/announce-step.server'
import { deliverMail } from '~/notifications/commands/deliver-mail.server'
import { sendOfficialLetter } from '~/notifications/commands/send-official-letter.server'
import { fireTimer } from '~/process/commands/fire-timer.server'
import type { JobHandlers } from './job'

/** What does each kind of job. */
export const handlers = {
  timer: (ctx, job) => fireTimer(ctx, job.payload),
  'call-timer': (ctx, job) => fireCallTimer(ctx, job.payload),
  notify: announceStep,
  letter: sendOfficialLetter,
  'reset-letter': (ctx, job) =>
    sendResetLetter(ctx, { id: job.id, email: String(job.payload.email) }),
  mail: (ctx, job) => deliverMail(ctx, String(job.payload.mailId)),
} satisfies JobHandlers
