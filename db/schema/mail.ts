import type { Flag, Millis } from './columns'

export interface MailTable {
  id: string
  account_id: string | null
  to_address: string
  to_name: string
  language: string
  subject: string
  text: string
  html: string
  message_id: string
  /** Reference of what it is about, to thread letters. */
  about: string | null
  /** 1 where only its reader may see it even in a demo: links that sign in. */
  is_secret: Flag
  created_at: Millis
  sent_at: Millis | null
}
