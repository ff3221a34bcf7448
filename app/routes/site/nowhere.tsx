import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '~/http/answer.server'

/** An address outside every language; the page speaks the visitor's. */
export function loader({ context }: LoaderFunctionArgs) {
  throw notFound(context)
}

export const action = loader

export default function Nowhere() {
  return null
}
