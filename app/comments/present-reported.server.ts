import { findComment } from '#db/queries/comments/find-comment'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { RequestContext } from '~/context.server'
import { loadVisible } from '~/process/load-visible.server'
import { renderMarkdown } from '~/ui/markdown.server'

/** A visible comment on a proposal that this viewer may read; null for anything else. */
export async function presentReported({ app, viewer }: RequestContext, id: string) {
  const db = app.db.read
  const comment = id.length <= 64 ? await findComment(db, id) : null
  if (comment?.state !== 'visible') return null
  const proposal = await findProposalById(db, comment.proposal_id)
  const visible = proposal && (await loadVisible(db, viewer, proposal.reference))
  if (visible?.view !== 'full') return null
  return {
    reference: visible.row.reference,
    commentId: comment.id,
    html: renderMarkdown(comment.body),
    language: comment.language,
  }
}
