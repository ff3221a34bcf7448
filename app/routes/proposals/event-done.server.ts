import type { RequestContext } from '~/context.server'
import { isSentByPeople } from '~/process/event-schema.server'

/** What `?done=admit` says on the page that follows: the act, and where the proposal stands now. */
export function eventDone(
  { t }: RequestContext,
  done: string | null,
  state: string,
): string | null {
  if (!done || !isSentByPeople(done)) return null
  return t('proposals.page.done', {
    event: t(`proposals.record.did.${done}`),
    state: t(`proposals.state.${state}`),
  })
}
