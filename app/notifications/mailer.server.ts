import nodemailer from 'nodemailer'
import type { MailTable } from '#db/schema/mail'
import type { Config } from '~/config.server'

/** Hands one kept letter to the outside. Throws where it could not; the outbox tries again. */
export interface Mailer {
  /** @param answers Message-ID of the letter that began the thread */
  send(mail: MailTable, answers?: string): Promise<void>
  close(): void
}

/** Without SMTP_URL nothing leaves: letters are read at /office/mail. */
export function createMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer {
  if (!config.smtpUrl) return { send: async () => {}, close: () => {} }
  const transport = nodemailer.createTransport({
    url: config.smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    async send(mail, answers) {
      await transport.sendMail({
        from: config.mailFrom,
        to: { name: mail.to_name, address: mail.to_address },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // The same at every attempt, so that a letter sent twice is shown once.
        messageId: mail.message_id,
        ...(answers ? { inReplyTo: answers, references: answers } : {}),
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}
