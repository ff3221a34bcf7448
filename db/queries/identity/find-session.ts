import type { Millis } from '../../schema/columns'
import type { Reader } from '../../transaction'
import { gatherPeople, type PersonRow, personColumns } from './gather-people'

export interface SessionRow {
  publicId: string
  accountId: string
  expiresAt: Millis
  endsAt: Millis
  usedAt: Millis
  createdAt: Millis
}

/**
 * A session and the person it belongs to, in one query, for every request of a signed-in person.
 * `person` is null where the account has been disabled.
 */
export async function findSession(
  db: Reader,
  hash: string,
): Promise<{ session: SessionRow; person: PersonRow | null } | null> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .leftJoin('account_role', 'account_role.account_id', 'account.id')
    .leftJoin('membership', 'membership.account_id', 'account.id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'session.public_id',
      'session.account_id as session_account_id',
      'session.expires_at',
      'session.ends_at',
      'session.used_at',
      'session.created_at as session_created_at',
    ])
    .select(personColumns)
    .where('session.id', '=', hash)
    .execute()
  const [first] = rows
  const [person] = gatherPeople(rows)
  if (!first || !person) return null
  return {
    session: {
      publicId: first.public_id,
      accountId: first.session_account_id,
      expiresAt: first.expires_at,
      endsAt: first.ends_at,
      usedAt: first.used_at,
      createdAt: first.session_created_at,
    },
    person: person.disabledAt === null ? person : null,
  }
}
