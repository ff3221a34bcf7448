import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { refusal } from './answer.server'
import { seeOther } from './safe-redirect.server'

/**
 * Who asks, where a page is for people who are signed in. A reader is led to the sign-in page and
 * back here afterwards; a form is refused.
 * @throws the answer
 */
export function requireViewer(context: RequestContext, request: Request): Person {
  if (context.viewer) return context.viewer
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw refusal(context, { code: 'unauthenticated', reasons: [] })
  }
  const { pathname, search } = new URL(request.url)
  const to = pathname.replace(/\.data$/, '') + search
  throw seeOther(`/${context.locale}/sign-in?${new URLSearchParams({ to })}`)
}

/** The same for pages that only some may see; the others learn that it is not theirs. */
export function requireAllowed(
  context: RequestContext,
  request: Request,
  isAllowed: (viewer: Person) => boolean,
): Person {
  const viewer = requireViewer(context, request)
  if (!isAllowed(viewer)) throw refusal(context, { code: 'forbidden', reasons: [] })
  return viewer
}
