import type { MailTable } from '../../schema/mail'
import type { Reader } from '../../transaction'

export type MailLine = Omit<MailTable, 'text' | 'html'>

/** Letters, the newest first; `after` is the id of the last one of the page before. */
export async function listMail(
  db: Reader,
  page: { accountId?: string; after?: string; limit: number },
): Promise<MailLine[]> {
  let query = db
    .selectFrom('mail')
    .select([
      'id',
      'account_id',
      'to_address',
      'to_name',
      'language',
      'subject',
      'message_id',
      'about',
      'is_secret',
      'created_at',
      'sent_at',
    ])
  const { accountId, after, limit } = page
  if (accountId) query = query.where('account_id', '=', accountId)
  // Ids of rows are made in the order of time.
  if (after) query = query.where('id', '<', after)
  return query.orderBy('id', 'desc').limit(limit).execute()
}
