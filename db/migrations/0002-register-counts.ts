import type { DialectKind } from '../dialect'
import { shownStateSql } from '../shown-state'
import type { Migration } from './migration'

/**
 * Kept counts of the public register and the orders in which people read it. Triggers keep them,
 * so that no way of writing a proposal (a step, an import, a restore) can forget to count.
 */
export const registerCounts: Migration = {
  name: '0002-register-counts',
  statements: (kind) => [
    `create table register_count (
      facet text not null,
      value text not null,
      count bigint not null,
      primary key (facet, value)
    )`,
    // The same expressions stand in db/queries/proposals/register-order.ts.
    `create index proposal_most_supported on proposal (
      publication,
      (support_public_service + support_citizen + support_business + support_academia) desc,
      id desc
    )`,
    `create index proposal_needs_views on proposal (publication, state, (
      support_public_service + support_citizen + support_business + support_academia
      - case when support_public_service = 0 then 1000000 else 0 end
      - case when support_citizen = 0 then 1000000 else 0 end
      - case when support_business = 0 then 1000000 else 0 end
      - case when support_academia = 0 then 1000000 else 0 end
    ), id)`,
    ...(kind === 'sqlite' ? sqliteTriggers() : postgresTriggers()),
    `${add('proposal', 'proposal', kind)} ${onConflict(1)}`,
  ],
}

const watched = 'publication, state, memory, helix, call_id, directions, municipalities'

function sqliteTriggers(): string[] {
  return [
    `create trigger register_count_insert after insert on proposal begin
      ${add('new', null, 'sqlite')} ${onConflict(1)};
    end`,
    `create trigger register_count_update after update of ${watched} on proposal begin
      ${add('old', null, 'sqlite')} ${onConflict(-1)};
      ${add('new', null, 'sqlite')} ${onConflict(1)};
    end`,
    `create trigger register_count_delete after delete on proposal begin
      ${add('old', null, 'sqlite')} ${onConflict(-1)};
    end`,
  ]
}

function postgresTriggers(): string[] {
  return [
    `create function register_count_keep() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then
        ${add('old', null, 'postgres')} ${onConflict(-1)};
      end if;
      if tg_op <> 'DELETE' then
        ${add('new', null, 'postgres')} ${onConflict(1)};
      end if;
      return null;
    end $$`,
    `create trigger register_count_insert after insert or delete on proposal
      for each row execute function register_count_keep()`,
    `create trigger register_count_update after update of ${watched} on proposal
      for each row execute function register_count_keep()`,
  ]
}

/** One line for each thing that a public proposal counts for; of a trigger's row or of a table. */
function add(row: string, table: string | null, kind: DialectKind): string {
  const each = (facet: string, value: string, list?: string) => {
    const sources = [table, list && jsonList(list, kind)].filter(Boolean)
    const from = sources.length > 0 ? `from ${sources.join(', ')}` : ''
    return `select '${facet}' as facet, ${value} as value ${from} where ${row}.publication = 'public'`
  }
  return `insert into register_count (facet, value, count)
    select facet, value, count(*) from (
      ${[
        each('all', `''`),
        each('state', shownStateSql(row, kind)),
        each('group', `${row}.helix`),
        each('call', `${row}.call_id`),
        each('direction', 'j.value', `${row}.directions`),
        each('municipality', 'j.value', `${row}.municipalities`),
      ].join(' union all ')}
    ) as counted where true group by facet, value`
}

/** A first line of a minus would be a defect; it cannot come, for what leaves was counted before. */
const onConflict = (sign: 1 | -1) =>
  `on conflict (facet, value) do update set count = register_count.count ${sign === 1 ? '+' : '-'} excluded.count`

const jsonList = (column: string, kind: DialectKind) =>
  kind === 'sqlite'
    ? `json_each(${column}) as j`
    : `jsonb_array_elements_text(${column}::jsonb) as j(value)`
