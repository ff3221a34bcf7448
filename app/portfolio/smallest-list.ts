import { atLeast, atMost, type Row, type Solve } from './integer-program'
import { type Selection, satisfies, selectionOf, tieWidth, worthOf } from './selection'

/** So many ids are decided in one solve: 2^20 is exact in a double and far above its tolerances. */
const chunk = 20

/**
 * Among all selections of the best value the one whose sorted list of ids is smallest, as words in a
 * dictionary are compared: so an optimal answer is the same every time, on every machine. Null where the
 * solver ran out of time.
 *
 * `order` holds the items by id. Chunk by chunk the solver prefers the earliest ids with weights
 * 2^19, 2^18, … under the optimum fixed; at last a prefix of that list that is as good is smaller.
 */
export function smallestList(
  best: Selection,
  values: readonly number[],
  rows: readonly Row[],
  order: readonly number[],
  solve: Solve,
): Selection | null {
  const value = worthOf(best, values)
  const entries = values.map((one, at) => [at, one] as const)
  const asGood = atLeast(value - tieWidth(value), entries)
  if (values.length > chunk && isUnique(best, [...rows, asGood], values.length, solve)) return best

  const decided: Row[] = []
  let found = best
  for (let from = 0; from < order.length; from += chunk) {
    const ids = order.slice(from, from + chunk)
    const objective = values.map(() => 0)
    for (const [rank, at] of ids.entries()) objective[at] = 2 ** (chunk - 1 - rank)
    const { status, values: answer } = solve({
      columns: objective.map((one) => ({ objective: one, lower: 0, upper: 1, isInteger: true })),
      rows: [...rows, asGood, ...decided],
    })
    if (status === 'feasible' || status === 'unknown') return null
    // The best selection itself answers this program, so the solver cannot find none.
    if (status === 'infeasible') throw new Error('Breaking ties lost the best selection')
    found = selectionOf(answer, values.length)
    for (const at of ids) {
      decided.push(found.includes(at) ? atLeast(1, [[at, 1]]) : atMost(0, [[at, 1]]))
    }
  }
  return shortestPrefix(found, order, (selection) => {
    const isGood = worthOf(selection, values) >= value - tieWidth(value)
    return isGood && rows.every((row) => satisfies(selection, row))
  })
}

/** Whether every other selection under the rows is worse: one solve with this selection cut off. */
function isUnique(best: Selection, rows: readonly Row[], count: number, solve: Solve): boolean {
  const chosen = new Set(best)
  const other = Array.from({ length: count }, (_, at) => [at, chosen.has(at) ? -1 : 1] as const)
  const { status } = solve({
    columns: other.map(() => ({ objective: 0, lower: 0, upper: 1, isInteger: true })),
    rows: [...rows, atLeast(1 - best.length, other)],
  })
  return status === 'infeasible'
}

function shortestPrefix(
  selection: Selection,
  order: readonly number[],
  holds: (selection: Selection) => boolean,
): Selection {
  const sorted = order.filter((at) => selection.includes(at))
  for (let length = 0; length < sorted.length; length++) {
    const prefix = sorted.slice(0, length)
    if (holds(prefix)) return prefix.sort((a, b) => a - b)
  }
  return selection
}
