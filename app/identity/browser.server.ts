import type { RequestContext } from '~/context.server'

/** What a command needs to know of where it was asked from. */
export interface Browser {
  cookieHeader: string | null
  /** Network address, for limits. */
  address: string
}

export const browserOf = (request: Request, context: RequestContext): Browser => ({
  cookieHeader: request.headers.get('Cookie'),
  address: context.clientAddress,
})
