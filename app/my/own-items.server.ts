import { listOwnProposals, type OwnProposalRow } from '#db/queries/my/list-own-proposals'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { type Standing, standingOf } from '~/proposals/standing'
import { type DatedItem, lineMaker } from './line.server'

const most = 100

/** What a person's own proposals ask of them, of others, or no longer of anybody. */
export async function ownItems(
  context: RequestContext,
  viewer: Person,
): Promise<{ turn: DatedItem[]; waiting: DatedItem[]; done: DatedItem[] }> {
  const { app, now, t, locale } = context
  const line = lineMaker(context)
  const items = { turn: [] as DatedItem[], waiting: [] as DatedItem[], done: [] as DatedItem[] }
  for (const row of await listOwnProposals(app.db.read, viewer.id, most)) {
    const memory = JSON.parse(row.memory) as Memory
    const { terms } = JSON.parse(row.callSettings) as CallSettings
    const standing = standingOf({ state: row.state, memory }, { now, terms })
    const home = `/${locale}/proposals/${row.reference}`
    const kind = turnOf(row, memory, standing)
    const about = { ...row, dueAt: standing.term?.due ?? null, href: home }
    const state = t(`proposals.state.${standing.state}`)
    if (kind) {
      const href = kind === 'amending' ? `${home}/edit` : home
      items.turn.push(line(kind, { ...about, href }))
    } else if (standing.term && standing.turn !== null) {
      items.waiting.push(line('wait', { ...about, due: state }))
    } else items.done.push(line('see', { ...about, dueAt: null, due: state }))
  }
  return items
}

/** What the lead has to do now; null where others do, or nobody. */
function turnOf(row: OwnProposalRow, memory: Memory, { state, term }: Standing): string | null {
  if (row.isLead !== 1) return null
  switch (state) {
    case 'amending':
    case 'approved':
    case 'piloting':
    case 'measuring':
      return state
    case 'rejected':
    case 'inadmissible':
    case 'stopped':
      return term && memory.act?.appealable && !memory.act.appealed ? 'appeal' : null
    case 'lapsed':
      return term ? 'lapsed' : null
    default:
      return null
  }
}
