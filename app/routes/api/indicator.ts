import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { representIndicator } from '~/framework/represent'
import { fail } from '~/kernel/result'
import { findIndicator } from './find-indicator.server'

export const loader = reading(async (read) => {
  const row = await findIndicator(read)
  if (!row) return answerProblem(read.context, fail('not-found').failure)
  return answerJson(representIndicator(row), { request: read.request })
})
