import { countRegistered } from '#db/queries/proposals/count-registered'
import type { RegisterCounts } from '#db/queries/proposals/list-register-counts'
import { listRegistered, type RegisteredRow } from '#db/queries/proposals/list-registered'
import type { NarrowedFilter } from '#db/queries/proposals/narrow-register'
import type { RequestContext } from '~/context.server'
import { presentCards } from './present-cards.server'
import type { BoardColumn } from './register'
import { type RegisterQuery, registerHref } from './register-query'
import { registerStates } from './register-states'

/** Proposals shown in a column before it says how many more there are. */
const columnLength = 5

/** The board: a column for each state in which something stands, in the order of the way. */
export async function presentBoard(
  context: RequestContext,
  {
    query,
    filter,
    counts,
  }: { query: RegisterQuery; filter: NarrowedFilter; counts: RegisterCounts },
): Promise<BoardColumn[]> {
  const { app, locale } = context
  const { db } = app
  const columns: (Omit<BoardColumn, 'cards'> & { rows: RegisteredRow[] })[] = []
  for (const state of Object.values(registerStates).flat()) {
    if (filter.states.length > 0 && !filter.states.includes(state)) continue
    if (!counts.state.get(state)) continue
    const here = { ...filter, states: [state] }
    const { count } = await countRegistered(db.read, db.kind, here)
    if (count === 0) continue
    const rows = await listRegistered(db.read, db.kind, {
      filter: here,
      sort: query.sort,
      after: null,
      limit: columnLength,
    })
    const filters = { ...query.filters, state: [state] }
    const href = registerHref(locale, { ...query, view: 'cards', filters, after: '' })
    columns.push({ state, count, href, rows })
  }
  // All at once: what cards need is read for the whole board.
  const cards = await presentCards(
    context,
    columns.flatMap(({ rows }) => rows),
  )
  return columns.map(({ rows, ...column }) => ({
    ...column,
    cards: rows.flatMap(
      ({ reference }) => cards.find((card) => card.reference === reference) ?? [],
    ),
  }))
}
