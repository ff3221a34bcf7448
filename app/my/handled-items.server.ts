import { listToHandle, type ToHandleRow } from '#db/queries/my/list-to-handle'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { hasRole, type Person } from '~/identity/schema'
import { type DatedItem, lineMaker } from './line.server'

/** The desks have the rest. */
const most = 60

const byOffice = ['admissibility', 'evaluation']
const byBoard = ['deliberation', 'cosigning', 'decided', 'appeal']

/** What the office and the board have to do with proposals that nothing ties them to. */
export async function handledItems(
  context: RequestContext,
  viewer: Person,
): Promise<{ turn: DatedItem[]; waiting: DatedItem[] }> {
  const states = [
    ...(hasRole(viewer, 'officer') ? byOffice : []),
    ...(hasRole(viewer, 'board') ? byBoard : []),
  ]
  const items = { turn: [] as DatedItem[], waiting: [] as DatedItem[] }
  if (states.length === 0) return items
  const { app, t, locale } = context
  const line = lineMaker(context)
  const rows = await listToHandle(app.db.read, { accountId: viewer.id, states, limit: most })
  for (const row of rows) {
    const about = { ...row, href: `/${locale}/proposals/${row.reference}` }
    const kind = taskIn(row, viewer)
    if (kind === 'cosigned-by-another') {
      items.waiting.push(line('wait', { ...about, due: t('my.second-signature') }))
    } else if (kind) items.turn.push(line(kind, about))
  }
  return items
}

function taskIn(row: ToHandleRow, viewer: Person): string | null {
  const memory = JSON.parse(row.memory) as Memory
  switch (row.state) {
    case 'admissibility':
      return 'admissibility'
    case 'evaluation':
      return evaluationTask(row)
    case 'deliberation':
      return 'deliberation'
    case 'cosigning':
      return memory.decision?.proposer === viewer.id ? 'cosigned-by-another' : 'cosign'
    case 'decided':
      return 'publish'
    case 'appeal':
      return memory.act?.signers.includes(viewer.id) ? null : 'hear'
    default:
      return null
  }
}

/** The reviewers' turn lies between enough of them being asked and enough of them having filed. */
function evaluationTask({ callSettings, reviewers, filed, comments, hasReply }: ToHandleRow) {
  const { quorum } = JSON.parse(callSettings) as CallSettings
  if (reviewers < quorum) return 'assign'
  if (filed < quorum) return null
  return comments > 0 && hasReply === 0 ? 'answer' : 'close'
}
