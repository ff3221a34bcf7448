import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '~/http/answer.server'

/** Without it an unknown address would pass through Remix as a logged error. */
export function loader({ context }: LoaderFunctionArgs) {
  throw notFound(context)
}

export const action = loader

export default function NotFound() {
  return null
}
