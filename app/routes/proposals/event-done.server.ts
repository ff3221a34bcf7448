import type { RequestContext } from '~/context.server'
import { hasRole } from '~/identity/schema'
import { isSentByPeople } from '~/process/event-schema.server'

interface Stands {
  /** As stored; the steps of signing are the board's to see. */
  actual: string
  /** As shown to everybody else. */
  shown: string
}

/** What `?done=admit` says on the page that follows: the act, and where the proposal stands now. */
export function eventDone(
  { t, viewer }: RequestContext,
  done: string | null,
  { actual, shown }: Stands,
): string | null {
  // Whoever is not signed in has done nothing, whatever the address says.
  if (!viewer || !done || !isSentByPeople(done)) return null
  const state = hasRole(viewer, 'board') ? actual : shown
  return t('proposals.page.done', {
    event: t(`proposals.record.did.${done}`),
    state: t(`proposals.state.${state}`),
  })
}
