import { pageThrough } from '~/kernel/keyset'
import { fail } from '~/kernel/result'
import type { Read } from './endpoint.server'
import { answerJson, answerProblem } from './respond.server'

/** A page of a list that is short enough to be read whole. */
export function answerPage<Item>(
  { request, context, query }: Read,
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
): Response {
  const page = pageThrough(query, items, keyOf)
  if (page === 'invalid') {
    return answerProblem(context, fail('invalid', { code: 'api.cursor' }).failure)
  }
  return answerJson(page, { request })
}
