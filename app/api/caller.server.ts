import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'

/**
 * Who writes through the API: somebody with a token that may. Cookies do not count here, so that no
 * page elsewhere can send a visitor's browser to write.
 */
export function callerOf({ viewer }: RequestContext): Result<Person> {
  if (!viewer || viewer.scope === null) return fail('unauthenticated', { code: 'api.token' })
  if (viewer.scope === 'read') return fail('forbidden', { code: 'api.scope' })
  return ok(actingAs(viewer))
}

/** A `write` token acts as an ordinary account; the roles of the office go with `office` and `all`. */
export function actingAs<Viewer extends Person | null>(viewer: Viewer): Viewer {
  return viewer?.scope === 'write' ? { ...viewer, roles: [] } : viewer
}
