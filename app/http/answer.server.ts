import { data } from '@remix-run/node'
import type { RequestContext } from '~/context.server'
import type { Failure } from '~/kernel/result'
import { failureStatus } from './read-form.server'

/** What the error page shows: the status and the reasons in the reader's words. */
export interface Refusal {
  code: Failure['code']
  reasons: string[]
  /** What the page is called. */
  title: string
}

/** Thrown by a loader: the page of a refusal. */
export function refusal(context: RequestContext, failure: Failure) {
  const reasons = failure.reasons.map(({ code, params }) => context.t(code, params))
  const title = context.t(`http.error.${failure.code}`)
  return data({ code: failure.code, reasons, title } satisfies Refusal, {
    status: failureStatus(failure),
  })
}

/** 404: not there, or not for this viewer; the two look alike. */
export const notFound = (context: RequestContext) =>
  refusal(context, { code: 'not-found', reasons: [] })
