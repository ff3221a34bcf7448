import { ok, type Result } from '~/kernel/result'
import type { Solve } from './integer-program'
import { type Portfolio, portfolio } from './portfolio'
import type { PortfolioInput } from './portfolio-rules'

export interface BudgetPoint {
  budget: number
  status: Portfolio['status']
  value: number
  cost: number
  chosen: string[]
}

/**
 * The best value at each of the given budgets, all other rules as they are: what more money would buy.
 * The points come in the order given; refuses what portfolio refuses.
 */
export function budgetCurve(
  input: PortfolioInput,
  budgets: readonly number[],
  solve: Solve,
): Result<BudgetPoint[]> {
  const points: BudgetPoint[] = []
  for (const budget of budgets) {
    const best = portfolio({ ...input, budget }, solve, { withRegret: false })
    if (!best.ok) return best
    const { status, value, cost, chosen } = best.value
    points.push({ budget, status, value, cost, chosen })
  }
  return ok(points)
}
