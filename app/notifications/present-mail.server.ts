import { findMail } from '#db/queries/notifications/find-mail'
import { listMail } from '#db/queries/notifications/list-mail'
import type { AppContext } from '~/context.server'
import { isLocale, type Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { canReadLetter } from './policy'

export interface MailLineProps {
  id: string
  to: { name: string; email: string }
  subject: string
  about: string | null
  madeAt: number
  sentAt: number | null
  isReadable: boolean
}

export interface MailProps {
  lines: MailLineProps[]
  /** False: there is no mail server, letters are only read here. */
  leaves: boolean
  next: string | null
}

const pageSize = 50

/** The letters of the installation, the newest first. */
export async function presentMail(
  ctx: AppContext,
  viewer: Person | null,
  after: string | undefined,
): Promise<MailProps> {
  const rows = await listMail(ctx.db.read, { after, limit: pageSize + 1 })
  const page = rows.slice(0, pageSize)
  return {
    lines: page.map((row) => lineOf(ctx, viewer, row)),
    leaves: ctx.config.smtpUrl !== null,
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  }
}

export interface LetterProps extends MailLineProps {
  languages: Locale[]
  /** Null where it is another's secret, '' where it was forgotten after it left. */
  text: string | null
  /** Addresses in the text that lead into this site. */
  origin: string
  leaves: boolean
}

/** One letter. Undefined: there is none. */
export async function presentLetter(
  ctx: AppContext,
  viewer: Person | null,
  id: string,
): Promise<LetterProps | undefined> {
  const mail = await findMail(ctx.db.read, id)
  if (!mail) return undefined
  const line = lineOf(ctx, viewer, mail)
  return {
    ...line,
    languages: mail.language.split(', ').filter(isLocale),
    text: line.isReadable ? mail.text : null,
    origin: ctx.config.origin,
    leaves: ctx.config.smtpUrl !== null,
  }
}

function lineOf(
  ctx: AppContext,
  viewer: Person | null,
  mail: {
    id: string
    account_id: string | null
    to_address: string
    to_name: string
    subject: string
    about: string | null
    is_secret: number
    created_at: number
    sent_at: number | null
  },
): MailLineProps {
  const secret = { accountId: mail.account_id, isSecret: mail.is_secret === 1 }
  return {
    id: mail.id,
    to: { name: mail.to_name, email: mail.to_address },
    subject: mail.subject,
    about: mail.about,
    madeAt: mail.created_at,
    sentAt: mail.sent_at,
    isReadable: canReadLetter(viewer, secret, ctx.isDemo),
  }
}
