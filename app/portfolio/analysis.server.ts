import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { canonicalJson } from '~/kernel/canonical-json'
import { fail, ok, type Result } from '~/kernel/result'
import { agreement } from '~/scoring/agreement'
import { calibration } from '~/scoring/calibration'
import { indexScore } from '~/scoring/index-score'
import { sensitivity } from '~/scoring/sensitivity'
import { smaa } from '~/scoring/smaa'
import { analysisSchemas } from './analysis-schemas.server'
import { assignment } from './assignment'
import { coreIndex } from './core-index'
import { loadSolver } from './highs-solver'
import { portfolio } from './portfolio'

type Inputs = { [M in AnalysisMethod]: z.output<(typeof analysisSchemas)[M]> }
type Answer = Result<object>

export type AnalysisMethod = keyof typeof analysisSchemas
export const analysisMethods = Object.keys(analysisSchemas) as AnalysisMethod[]

const run = {
  index(input) {
    const scored = indexScore(input)
    return scored.ok ? ok({ scores: scored.value.scores, coverage: scored.value.coverage }) : scored
  },
  agreement: ({ ratings, level }) => agreement(ratings, level),
  calibrate(input) {
    const calibrated = calibration(input)
    if (!calibrated.ok) return calibrated
    const { lambda, residuals: _, ...answer } = calibrated.value
    return ok(lambda === null ? answer : { ...answer, lambda: { reviewer: lambda } })
  },
  smaa: (input) => smaa(input),
  sensitivity: (input) => sensitivity(input),
  async portfolio(input) {
    const chosen = portfolio(input, await loadSolver())
    if (!chosen.ok) return chosen
    const { bound: _, ...answer } = chosen.value
    if (answer.status !== 'unknown') return ok(answer)
    return fail('unavailable', { code: 'portfolio.status.unknown' })
  },
  'core-index': async (input) => coreIndex(input, await loadSolver()),
  assign: async (input) => assignment(input, await loadSolver()),
} satisfies { [M in AnalysisMethod]: (input: Inputs[M]) => Answer | Promise<Answer> }

/**
 * One method of the science on plain JSON, as the public contract describes it: the command line, a
 * worker and a replay all go through here. The answer repeats the seed and the SHA-256 of the input in
 * canonical form, so that it can be told which question it answers.
 * Refuses input of another shape, naming the fields, and whatever the method refuses.
 */
export async function analyse(
  method: AnalysisMethod,
  input: unknown,
): Promise<Result<Record<string, unknown>>> {
  const parsed = analysisSchemas[method].safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, ...issue }) =>
      'keys' in issue ? [...path, ...issue.keys].join('.') : path.join('.'),
    )
    const reasons = [...new Set(fields)].map((what) => ({
      code: 'portfolio.reason.input-shape',
      params: { what: what || 'input' },
    }))
    return fail('invalid', ...reasons)
  }
  const apply = run[method] as (input: unknown) => Answer | Promise<Answer>
  const answer = await apply(parsed.data)
  if (!answer.ok) return answer
  const seed = 'seed' in parsed.data ? { seed: parsed.data.seed } : {}
  const hash = createHash('sha256').update(canonicalJson(input)).digest('hex')
  return ok({ ...answer.value, ...seed, hash })
}
