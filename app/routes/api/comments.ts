import { listComments } from '#db/queries/comments/list-comments'
import { findProposal } from '#db/queries/proposals/find-proposal'
import { reading, writing } from '~/api/endpoint.server'
import { limitIn, pageOf, readCursor } from '~/api/page-of'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { addComment } from '~/comments/commands/add-comment.server'
import { newComment } from '~/comments/schema.server'
import { fail } from '~/kernel/result'
import { loadVisible, referenceIn } from '~/process/load-visible.server'
import { isoTime } from '~/proposals/represent-proposal.server'

interface Place {
  createdAt: number
  id: string
}
const isPlace = ({ createdAt, id }: Record<string, unknown>) =>
  typeof createdAt === 'number' && typeof id === 'string'

export const loader = reading(async ({ request, context, params, query }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full') return answerProblem(context, fail('not-found').failure)
  const after = readCursor<Place>(query, isPlace)
  if (after === 'invalid') {
    return answerProblem(context, fail('invalid', { code: 'api.cursor' }).failure)
  }
  const limit = limitIn(query)
  const rows = await listComments(app.db.read, visible.row.id, {
    section: query.get('section') ?? undefined,
    helix: query.get('group') ?? undefined,
    after: after ?? undefined,
    limit: limit + 1,
  })
  const page = pageOf(
    rows,
    limit,
    (row) => {
      const isHidden = row.state === 'hidden'
      return {
        id: row.id,
        author: isHidden ? null : { name: row.author_name, helix: row.helix },
        section: row.section,
        stance: row.stance,
        body: isHidden ? null : row.body,
        language: row.language,
        version: row.version,
        replyTo: row.reply_to,
        isHidden,
        isLate: row.is_late === 1,
        createdAt: isoTime(row.created_at),
      }
    },
    (row) => ({ createdAt: row.created_at, id: row.id }),
  )
  return answerJson(page, { request })
})

export const action = writing({
  async POST({ context, caller, body, params }) {
    const parsed = parseBody(body, newComment)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const reference = referenceIn(params.reference ?? '')
    const input = { ...parsed.value, reference, language: context.locale }
    const added = await addComment(context.app, caller, input)
    if (!added.ok) return answerProblem(context, added.failure)
    const proposal = await findProposal(context.app.db.read, reference)
    return answerJson({ id: added.value.id, comments: proposal?.comment_count }, { status: 201 })
  },
})
