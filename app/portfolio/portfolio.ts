import { ok, type Result } from '~/kernel/result'
import { exactSum } from '~/scoring/exact-sum'
import { atLeast, atMost, type Solve } from './integer-program'
import { type PortfolioInput, portfolioRules, type Rule, type RuleName } from './portfolio-rules'
import {
  objectiveFactor,
  type Selection,
  selectionOf,
  selectionProgram,
  worthOf,
} from './selection'
import { smallestConflict } from './smallest-conflict'
import { smallestList } from './smallest-list'

export interface Portfolio {
  /** `feasible`: the time limit came first; the answer holds all rules but may not be the best. */
  status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  /** Sorted ids. */
  chosen: string[]
  value: number
  cost: number
  /** No selection is worth more than this. */
  bound: number
  /** A smallest set of rules that contradict each other, where the status is `infeasible`. */
  conflicts?: RuleName[]
  /**
   * Optimum minus the optimum with this item turned round (in → out, out → in); null where the rules do
   * not let it be turned round. Empty without a proven optimum; an item that time did not suffice for
   * is left out.
   */
  regret: Record<string, number | null>
}

/**
 * The selection of items of the greatest total value under budgets, quotas, exclusions and
 * prerequisites, proven by an exact solver. Ties go to the smallest list of ids, so that an `optimal`
 * answer replays bit for bit.
 *
 * `withRegret: false` leaves out one solve for each item. Refuses what portfolioRules refuses.
 */
export function portfolio(
  input: PortfolioInput,
  solve: Solve,
  { withRegret = true } = {},
): Result<Portfolio> {
  const rules = portfolioRules(input)
  if (!rules.ok) return rules
  const clock = timed(solve, input.timeLimit)
  const values = input.items.map(({ value }) => value)
  const rows = rules.value.map(({ row }) => row)
  const first = clock.solve(selectionProgram(values, rows))
  if (first.status === 'infeasible') return ok(infeasible(input, rules.value, solve))
  const bound = Math.min(bestSum(values), first.bound / objectiveFactor(values))
  if (first.status === 'unknown') return ok({ ...nothing, status: 'unknown', bound })
  const found = selectionOf(first.values, values.length)
  const unproven = { ...describe(input, found), status: 'feasible' as const, regret: {} }
  if (first.status === 'feasible') return ok({ ...unproven, bound })
  const order = input.items
    .map(({ id }, at) => ({ id, at }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ at }) => at)
  const chosen = smallestList(found, values, rows, order, clock.solve)
  // The best value is proven, but which of the equally good selections is meant is not: no replay.
  if (!chosen) return ok({ ...unproven, bound: unproven.value })
  const answer = describe(input, chosen)
  return ok({
    ...answer,
    status: 'optimal',
    bound: answer.value,
    regret: withRegret ? regrets(input, chosen, rules.value, clock) : {},
  })
}

const nothing = { chosen: [], value: 0, cost: 0, regret: {} }

const bestSum = (values: readonly number[]) => exactSum(values.filter((value) => value > 0))

function describe({ items }: PortfolioInput, chosen: Selection) {
  const picked = items.filter((_, at) => chosen.includes(at))
  return {
    chosen: picked.map(({ id }) => id).sort(),
    value: exactSum(picked.map(({ value }) => value)),
    cost: exactSum(picked.map(({ cost }) => cost)),
  }
}

function infeasible({ items }: PortfolioInput, rules: readonly Rule[], solve: Solve): Portfolio {
  const rows = rules.map(({ row }) => row)
  const conflicts = smallestConflict(rows, items.length, solve).flatMap(
    (at) => rules[at]?.name ?? [],
  )
  return { ...nothing, status: 'infeasible', bound: Number.NEGATIVE_INFINITY, conflicts }
}

function regrets(
  { items }: PortfolioInput,
  chosen: Selection,
  rules: readonly Rule[],
  clock: ReturnType<typeof timed>,
): Record<string, number | null> {
  const values = items.map(({ value }) => value)
  const best = worthOf(chosen, values)
  const losses: [string, number | null][] = []
  for (const [at, { id }] of items.entries()) {
    const turned = chosen.includes(at) ? atMost(0, [[at, 1]]) : atLeast(1, [[at, 1]])
    const rows = [...rules.map(({ row }) => row), turned]
    const { status, values: answer } = clock.solve(selectionProgram(values, rows))
    if (status === 'infeasible') losses.push([id, null])
    if (status !== 'optimal') continue
    const loss = best - worthOf(selectionOf(answer, values.length), values)
    losses.push([id, Math.max(0, loss)])
  }
  return Object.fromEntries(losses)
}

/** A solver that shares one time limit among its solves. */
function timed(solve: Solve, timeLimit: number | undefined) {
  let used = 0
  return {
    solve: ((program) => {
      if (timeLimit === undefined) return solve(program)
      const left = timeLimit - used
      if (left <= 0)
        return { status: 'unknown', values: [], bound: Number.POSITIVE_INFINITY, seconds: 0 }
      const solution = solve(program, { timeLimit: left })
      used += solution.seconds
      return solution
    }) satisfies Solve as Solve,
  }
}
