import { reading } from '~/api/endpoint.server'
import { answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'

/** An address the API does not have: said in its own manner, not with a page. */
export const loader = reading(({ context }) => answerProblem(context, fail('not-found').failure))

export const action = loader
