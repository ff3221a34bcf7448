import type { Read } from '~/api/endpoint.server'
import { loadVisible } from '~/process/load-visible.server'
import { representProposal } from '~/proposals/represent-proposal.server'

/** How it stands now for this caller; undefined where they may not see it. */
export async function freshProposal({ context, params }: Read) {
  const { app, viewer, now } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  return visible ? await representProposal(app.db.read, viewer, visible, now) : undefined
}
