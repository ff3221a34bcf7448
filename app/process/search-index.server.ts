import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import { findVersion } from '#db/queries/proposals/find-version'
import { replaceSearchText } from '#db/queries/proposals/replace-search-text'
import type { Tx } from '#db/transaction'
import { searchText } from '~/kernel/fold'

/** What the search finds of a proposal: its last submitted text, folded. */
export async function indexProposal(tx: Tx, id: string): Promise<void> {
  const row = await findProposalById(tx, id)
  const found = row && (await findVersion(tx, id, row.version))
  if (!found) return
  const { title, summary, problem, solution } = found.version
  await replaceSearchText(
    tx,
    id,
    searchText([row.reference, title, summary, problem, solution].join('\n')),
  )
}
