import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'

/** An address the API does not have: said in its own manner, not with a page. */
export const loader = ({ context }: LoaderFunctionArgs) =>
  answerProblem(context, fail('not-found').failure)

export const action = loader
