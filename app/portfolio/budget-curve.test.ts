import { expect, it } from 'vitest'
import { budgetCurve } from './budget-curve'
import { loadSolver } from './highs-solver'

const items = [
  { id: 'A', value: 9, cost: 60 },
  { id: 'B', value: 8, cost: 50 },
  { id: 'C', value: 5, cost: 40 },
]

it('shows what more money would buy, never less', async () => {
  const curve = budgetCurve({ items }, [0, 50, 90, 100, 150], await loadSolver())
  expect(
    curve.ok && curve.value.map(({ budget, value, chosen }) => [budget, value, chosen.join('')]),
  ).toEqual([
    [0, 0, ''],
    [50, 8, 'B'],
    [90, 13, 'BC'],
    [100, 14, 'AC'],
    [150, 22, 'ABC'],
  ])
})

it('refuses what a portfolio refuses', async () => {
  expect(budgetCurve({ items }, [-1], await loadSolver()).ok).toBe(false)
})
