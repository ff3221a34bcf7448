import type { HeadersFunction } from '@remix-run/node'

/**
 * `export const headers = noStore` for pages that hold one person's matters: no cache keeps them.
 * What the action or loader says of the answer (Retry-After) goes along.
 */
export const noStore: HeadersFunction = ({ actionHeaders, loaderHeaders }) => {
  const headers = new Headers(loaderHeaders)
  actionHeaders.forEach((value, name) => {
    headers.set(name, value)
  })
  headers.set('Cache-Control', 'no-store')
  return headers
}
