import { findVersion } from '#db/queries/proposals/find-version'
import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readDraft } from '~/proposals/read-draft'
import { isoTime } from '~/proposals/represent-proposal.server'

export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  const number = Number(params.version)
  const found =
    visible?.view === 'full' && Number.isInteger(number)
      ? await findVersion(app.db.read, visible.row.id, number)
      : null
  if (!visible || !found) return answerProblem(context, fail('not-found').failure)
  const { version, note, submitted_at } = found.version
  const { text } = readDraft(visible.row.language, found)
  return answerJson({ version, note, submittedAt: isoTime(submitted_at), ...text }, { request })
})
