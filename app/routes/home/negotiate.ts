import type { LoaderFunctionArgs } from '@remix-run/node'
import { seeOther } from '~/http/safe-redirect.server'

/** `/` has no language: the visitor's is chosen from the cookie, then from the browser. */
export function loader({ context }: LoaderFunctionArgs) {
  return seeOther(`/${context.locale}`, { Vary: 'Accept-Language, Cookie' })
}
