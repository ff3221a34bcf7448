import { countRegistered } from '#db/queries/proposals/count-registered'
import type { RegisterCounts } from '#db/queries/proposals/list-register-counts'
import { listRegistered } from '#db/queries/proposals/list-registered'
import type { RegisterFilter } from '#db/queries/proposals/register-filter'
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
  }: { query: RegisterQuery; filter: RegisterFilter; counts: RegisterCounts },
): Promise<BoardColumn[]> {
  const { app, locale } = context
  const { db } = app
  const columns: BoardColumn[] = []
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
    columns.push({
      state,
      count,
      cards: await presentCards(context, rows),
      href: registerHref(locale, {
        ...query,
        view: 'cards',
        filters: { ...query.filters, state: [state] },
        after: '',
      }),
    })
  }
  return columns
}
