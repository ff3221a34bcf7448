import { listVersions } from '#db/queries/proposals/list-versions'
import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { isoTime } from '~/proposals/represent-proposal.server'

export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full') return answerProblem(context, fail('not-found').failure)
  const versions = await listVersions(app.db.read, visible.row.id)
  const items = versions.map(({ version, title, note, submitted_at }) => ({
    version,
    title,
    note,
    submittedAt: isoTime(submitted_at),
  }))
  return answerJson({ items, next: null }, { request })
})
