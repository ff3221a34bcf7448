import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import type { RequestContext } from '~/context.server'
import { hasRole } from '~/identity/schema'
import { isSentByPeople } from '~/process/event-schema.server'
import { shownState } from '~/proposals/standing'

/** What `?done=admit` says on the page that follows: the act, and where the proposal stands now. */
export function eventDone(
  { t, viewer }: RequestContext,
  done: string | null,
  row: { state: string; memory: string },
): string | null {
  // Whoever is not signed in has done nothing, whatever the address says.
  if (!viewer || !done || !isSentByPeople(done)) return null
  const actual = row.state as ProposalState
  // The steps of signing are the board's to see.
  const state = hasRole(viewer, 'board')
    ? actual
    : shownState(actual, JSON.parse(row.memory) as Memory)
  return t('proposals.page.done', {
    event: t(`proposals.record.did.${done}`),
    state: t(`proposals.state.${state}`),
  })
}
