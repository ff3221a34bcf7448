import { ok, type Result } from '~/kernel/result'
import { exactSum } from '~/scoring/exact-sum'
import { type AssignmentInput, assignmentModel } from './assignment-model'
import {
  atLeast,
  type IntegerProgram,
  type Row,
  type Solution,
  type Solve,
} from './integer-program'
import { refuse } from './refuse'

export interface Assignment {
  status: Solution['status']
  /** Sorted by item, then reviewer. */
  pairs: [reviewer: string, item: string][]
  /** Null without an answer. */
  total: number | null
  /** The smallest sum of affinity over the items that need anybody. */
  weakest: number | null
}

/**
 * Who reviews what: exact, as a linear program, which without panel rules has whole-number corners.
 * Refuses a table of another shape, numbers that are not finite, loads and needs that are no counts,
 * and names that appear twice or nowhere.
 */
export function assignment(input: AssignmentInput, solve: Solve): Result<Assignment> {
  const checked = checkInput(input)
  if (checked) return checked
  const model = assignmentModel(input)
  const rows: Row[] = [...model.rows]
  const run = (objective: (column: number) => number, extra: readonly Row[] = []) =>
    solve(programOf(model, objective, [...rows, ...extra]))

  if (model.kept.length > 0) {
    const kept = run((column) => (model.kept.includes(column) ? 1 : 0))
    if (kept.status !== 'optimal') return ok(withoutAnswer(kept.status))
    const count = model.kept.filter((column) => Math.round(kept.values[column] ?? 0) === 1).length
    rows.push(
      atLeast(
        count,
        model.kept.map((column) => [column, 1] as const),
      ),
    )
  }
  if (input.objective === 'fair') {
    const { weakest, above } = model.fairness
    const fair = run((column) => (column === weakest ? 1 : 0), above)
    if (fair.status !== 'optimal') return ok(withoutAnswer(fair.status))
    const level = Math.min(...sumsOf(input, model.pairsOf(fair.values)))
    rows.push(
      ...model.sums.map((entries) => atLeast(level - 1e-9 * Math.max(1, Math.abs(level)), entries)),
    )
  }
  const best = run((column) => model.affinity[column] ?? 0)
  if (best.status !== 'optimal') return ok(withoutAnswer(best.status))
  const pairs = model.pairsOf(best.values)
  const sums = sumsOf(input, pairs)
  return ok({
    status: 'optimal',
    pairs: pairs
      .map(([reviewer, item]): [string, string] => [
        input.reviewers[reviewer]?.id ?? '',
        input.items[item]?.id ?? '',
      ])
      .sort((a, b) => compare(a[1], b[1]) || compare(a[0], b[0])),
    total: exactSum(pairs.map(([reviewer, item]) => input.affinity[reviewer]?.[item] ?? 0)),
    weakest: sums.length > 0 ? Math.min(...sums) : null,
  })
}

const withoutAnswer = (status: Solution['status']): Assignment => ({
  status,
  pairs: [],
  total: null,
  weakest: null,
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function programOf(
  { columns }: ReturnType<typeof assignmentModel>,
  objective: (column: number) => number,
  rows: readonly Row[],
): IntegerProgram {
  return { columns: columns.map((column, at) => ({ ...column, objective: objective(at) })), rows }
}

/** The sum of affinity of each item that needs anybody. */
function sumsOf(
  { items, affinity }: AssignmentInput,
  pairs: readonly (readonly [number, number])[],
): number[] {
  return items.flatMap(({ need }, at) => {
    if (need === 0) return []
    const own = pairs.filter(([, item]) => item === at)
    return [exactSum(own.map(([reviewer]) => affinity[reviewer]?.[at] ?? 0))]
  })
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0

function checkInput(input: AssignmentInput) {
  const { reviewers, items, affinity } = input
  for (const list of [reviewers, items]) {
    const twice = list.find(({ id }, at) => list.findIndex((one) => one.id === id) !== at)
    if (twice) return refuse('duplicate-id', twice.id)
  }
  for (const { id, min = 0, max } of reviewers) {
    if (!isCount(min) || !isCount(max) || min > max) return refuse('count-out-of-range', id)
  }
  const wrong = items.find(({ need }) => !isCount(need))
  if (wrong) return refuse('count-out-of-range', wrong.id)
  if (affinity.length !== reviewers.length || affinity.some((row) => row.length !== items.length)) {
    return refuse('table-shape', 'affinity')
  }
  if (!affinity.flat().every(Number.isFinite)) return refuse('not-a-number', 'affinity')
  const people = new Set(reviewers.map(({ id }) => id))
  const things = new Set(items.map(({ id }) => id))
  for (const [reviewer, item] of [...(input.forbidden ?? []), ...(input.keep ?? [])]) {
    if (!people.has(reviewer)) return refuse('unknown-id', reviewer)
    if (!things.has(item)) return refuse('unknown-id', item)
  }
  for (const names of [input.groups ?? {}, input.organisations ?? {}]) {
    const unknown = Object.keys(names).find((reviewer) => !people.has(reviewer))
    if (unknown !== undefined) return refuse('unknown-id', unknown)
  }
  const { minGroups = 0 } = input
  return isCount(minGroups) ? null : refuse('count-out-of-range', 'minGroups')
}
