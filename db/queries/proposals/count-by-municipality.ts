import { sql } from 'kysely'
import type { DialectKind } from '../../dialect'
import type { Reader } from '../../transaction'
import { type NarrowedFilter, narrowRegister } from './narrow-register'
import { isRegistered, type RegisterFilter } from './register-filter'

/** The map looks at this many of the newest proposals that pass. */
const mostMapped = 2000

/** NIS code → how many public proposals that pass the filter name it. */
export async function countByMunicipality(
  db: Reader,
  kind: DialectKind,
  filter: RegisterFilter | NarrowedFilter,
): Promise<Map<string, number>> {
  const narrowed = await narrowRegister(db, kind, filter)
  const passing = db
    .selectFrom('proposal')
    .select('proposal.municipalities')
    .where(isRegistered(kind, narrowed))
    .orderBy('proposal.public_at', 'desc')
    .limit(mostMapped)
  const each =
    kind === 'sqlite'
      ? sql`json_each(passing.municipalities)`
      : sql`jsonb_array_elements_text(passing.municipalities::jsonb)`
  const { rows } = await sql<{ nis: string; count: number }>`
    select place.value as nis, count(*) as count
    from ${passing.as('passing')}, ${each} as place${kind === 'sqlite' ? sql`` : sql`(value)`}
    group by place.value`.execute(db)
  return new Map(rows.map(({ nis, count }) => [nis, count]))
}
