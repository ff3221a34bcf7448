import { ok, type Result } from '~/kernel/result'
import { weightSampler } from '~/scoring/weight-space'
import { atMost, type Solve } from './integer-program'
import { nonDominated } from './non-dominated'
import { refuse } from './refuse'
import { selectionOf, selectionProgram } from './selection'
import { weightVertices } from './weight-vertices'

export interface CoreIndexInput {
  items: readonly { id: string; cost: number; scores: Readonly<Record<string, number>> }[]
  budget: number
  /** Limits of each criterion's weight; a criterion without them is free from 0 to 1. */
  weights: { ranges: Readonly<Record<string, readonly [number, number]>> }
}

export interface CoreIndex {
  /** Item → share of the non-dominated selections that include it: 1 fund, 0 leave, else review more. */
  index: Record<string, number>
  /** Sorted lists of ids, sorted. */
  nondominated: string[][]
  /** False where only the best selections of sampled weights were collected. */
  exact: boolean
}

const mostItems = 25
const mostPartials = 40_000
const mostCriteria = 12
const sampledWeights = 200

/**
 * Robust portfolio modelling: which items belong to a good selection whatever the weights.
 *
 * Source: J. Liesiö, P. Mild & A. Salo, "Preference programming for robust portfolio modeling and
 * project selection", EJOR 181 (2007). Exact to 25 items; beyond that, or where too many selections are
 * undominated, the best selections of 200 weights drawn uniformly stand for them and `exact` is false.
 * Refuses numbers that are not finite, negative costs, missing scores and ranges that cannot sum to 1.
 */
export function coreIndex(input: CoreIndexInput, solve: Solve): Result<CoreIndex> {
  const checked = checkInput(input)
  if (!checked.ok) return checked
  const { keys, ranges } = checked.value
  const items = [...input.items].sort((a, b) => (a.id < b.id ? -1 : 1))
  const scores = items.map((item) => keys.map((key) => item.scores[key] ?? 0))
  const isSmall = items.length <= mostItems && keys.length <= mostCriteria
  const exact = isSmall ? exactSelections(items, scores, ranges, input.budget) : null
  const selections = exact ?? sampledSelections(items, scores, keys, input, solve)
  if (!Array.isArray(selections)) return selections
  const lists = selections.map((chosen) => chosen.map((at) => items[at]?.id ?? ''))
  return ok({
    index: Object.fromEntries(
      items.map(({ id }) => [id, lists.filter((list) => list.includes(id)).length / lists.length]),
    ),
    nondominated: lists.sort((a, b) => compareLists(a, b)),
    exact: exact !== null,
  })
}

function exactSelections(
  items: CoreIndexInput['items'],
  scores: readonly (readonly number[])[],
  ranges: readonly (readonly [number, number])[],
  budget: number,
): number[][] | null {
  const corners = weightVertices(ranges)
  const valued = items.map(({ cost }, at) => ({
    cost,
    values: corners.map((weights) =>
      weights.reduce((sum, weight, k) => sum + weight * (scores[at]?.[k] ?? 0), 0),
    ),
  }))
  const masks = nonDominated(valued, budget, mostPartials)
  return (
    masks?.map((mask) => items.map((_, at) => at).filter((at) => ((mask >> at) & 1) === 1)) ?? null
  )
}

function sampledSelections(
  items: CoreIndexInput['items'],
  scores: readonly (readonly number[])[],
  keys: readonly string[],
  { budget, weights }: CoreIndexInput,
  solve: Solve,
): number[][] | { ok: false; failure: Extract<Result<never>, { ok: false }>['failure'] } {
  const sampler = weightSampler(weights, keys, 1)
  if (!sampler.ok) return sampler
  const drawn = new Float64Array(keys.length)
  const rows = [
    atMost(
      budget,
      items.map(({ cost }, at) => [at, cost] as const),
    ),
  ]
  const found = new Map<string, number[]>()
  for (let draw = 0; draw < sampledWeights; draw++) {
    sampler.value(drawn)
    const values = scores.map((row) =>
      row.reduce((sum, score, k) => sum + score * (drawn[k] ?? 0), 0),
    )
    const { values: answer } = solve(selectionProgram(values, rows))
    const chosen = [...selectionOf(answer, values.length)]
    found.set(chosen.join(' '), chosen)
  }
  return [...found.values()]
}

function checkInput({ items, budget, weights }: CoreIndexInput) {
  if (!Number.isFinite(budget)) return refuse('not-a-number', 'budget')
  if (budget < 0) return refuse('negative', 'budget')
  const keys = [...new Set(items.flatMap(({ scores }) => Object.keys(scores)))].sort()
  const seen = new Set<string>()
  for (const { id, cost, scores } of items) {
    if (seen.has(id)) return refuse('duplicate-id', id)
    seen.add(id)
    const row = keys.map((key) => (Object.hasOwn(scores, key) ? scores[key] : Number.NaN))
    if (![cost, ...row].every(Number.isFinite)) return refuse('not-a-number', id)
    if (cost < 0) return refuse('negative', id)
  }
  const limits = new Map(Object.entries(weights.ranges))
  const unknown = [...limits.keys()].find((key) => !keys.includes(key))
  if (unknown !== undefined) return refuse('unknown-id', unknown)
  const ranges = keys.map((key) => limits.get(key) ?? ([0, 1] as const))
  for (const [at, [low, high]] of ranges.entries()) {
    if (!(low >= 0 && low <= high && high <= 1)) return refuse('ranges-empty', keys[at] ?? '')
  }
  const sum = (end: 0 | 1) => ranges.reduce((all, range) => all + range[end], 0)
  if (keys.length > 0 && (sum(0) > 1 + 1e-9 || sum(1) < 1 - 1e-9)) {
    return refuse('ranges-empty', 'weights')
  }
  return ok({ keys, ranges })
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, place) => id !== b[place])
  if (at === -1) return a.length - b.length
  return b[at] === undefined || (a[at] ?? '') > b[at] ? 1 : -1
}
