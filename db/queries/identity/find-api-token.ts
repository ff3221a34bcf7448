import type { Millis } from '../../schema/columns'
import type { Reader } from '../../transaction'
import { gatherPeople, type PersonRow, personColumns } from './gather-people'

export interface ApiTokenHolder {
  tokenId: string
  scope: string
  lastUsedAt: Millis | null
  person: PersonRow
}

/** The holder of a token that is not revoked, whose account is not disabled. */
export async function findApiToken(db: Reader, hash: string): Promise<ApiTokenHolder | undefined> {
  const rows = await db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account_id')
    .leftJoin('account_role', 'account_role.account_id', 'account.id')
    .leftJoin('membership', 'membership.account_id', 'account.id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['api_token.id as token_id', 'api_token.scope', 'api_token.last_used_at'])
    .select(personColumns)
    .where('api_token.hash', '=', hash)
    .where('api_token.revoked_at', 'is', null)
    .where('account.disabled_at', 'is', null)
    .execute()
  const [first] = rows
  const [person] = gatherPeople(rows)
  if (!first || !person) return undefined
  const { token_id: tokenId, scope, last_used_at: lastUsedAt } = first
  return { tokenId, scope, lastUsedAt, person }
}
