import type { RequestContext } from '~/context.server'
import { safePath } from '~/http/safe-redirect.server'
import { needsVisit } from './visit.server'

/** Where one goes after signing in: back to where one was, but not to a page for visitors. */
export function returnPath({ locale }: RequestContext, to: unknown): string {
  const home = `/${locale}/my`
  const path = safePath(to, home)
  return needsVisit(path.replace(/[?#].*$/, '')) ? home : path
}
