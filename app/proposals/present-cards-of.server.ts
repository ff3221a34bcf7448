import { countRegistered } from '#db/queries/proposals/count-registered'
import { listRegistered } from '#db/queries/proposals/list-registered'
import { noFilter, type RegisterFilter } from '#db/queries/proposals/register-filter'
import type { RegisterSort } from '#db/queries/proposals/register-order'
import type { RequestContext } from '~/context.server'
import type { ProposalCardView } from './card'
import { presentCards } from './present-cards.server'

/** The first cards of the public register that pass a filter, for the page of something else. */
export async function presentCardsOf(
  context: RequestContext,
  filter: Partial<RegisterFilter>,
  { sort = 'newest', limit }: { sort?: RegisterSort; limit: number },
): Promise<ProposalCardView[]> {
  const { db } = context.app
  const rows = await listRegistered(db.read, db.kind, {
    filter: { ...noFilter, ...filter },
    sort,
    after: null,
    limit,
  })
  return presentCards(context, rows)
}

/** How many there are; a thousand where there are more. */
export async function countCardsOf(
  { app }: RequestContext,
  filter: Partial<RegisterFilter>,
): Promise<number> {
  const { db } = app
  const { count } = await countRegistered(db.read, db.kind, { ...noFilter, ...filter })
  return count
}
