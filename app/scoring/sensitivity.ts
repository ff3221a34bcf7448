import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { refuse } from './refuse'

export interface SensitivityInput {
  alternatives: readonly string[]
  criteria: readonly { key: string; weight: number }[]
  /** Alternative → criterion → utility; more is better. */
  values: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface Criticality {
  criterion: string
  /** The better alternative first. */
  pair: [string, string]
  /** What has to be taken from the weight for the two to be level; negative: what must be added. */
  change: number
  /** The same as a percentage of that weight. */
  percent: number
}

export interface Sensitivity {
  /** Σw·v with the weights as shares of their sum. */
  utilities: Record<string, number>
  /**
   * Criterion → the weights, from 0 to 1, between which the present first stays first while the
   * other criteria keep their proportions.
   */
  stability: Record<string, [number, number]>
  /** Smallest absolute percentage first: the most critical criterion leads. */
  criticality: Criticality[]
}

interface Scored {
  id: string
  utility: number
  values: number[]
}

/**
 * How far weights may move before the order changes.
 *
 * Source of the criticality: E. Triantaphyllou & A. Sánchez, "A sensitivity analysis approach for
 * some deterministic multi-criteria decision-making methods", Decision Sciences 28 (1997), theorem 1:
 * δ = (U_j − U_i)/(v_jk − v_ik), feasible iff δ ≤ w_k, before renormalising. Infeasible changes, and
 * criteria of weight 0 whose percentage has no meaning, are left out.
 * Refuses unknown and missing values, weights that are negative or sum to 0, and an empty list.
 */
export function sensitivity(input: SensitivityInput): Result<Sensitivity> {
  const weights = sharesOf(input.criteria)
  if (!weights.ok) return weights
  const scored = scoreAll(input, weights.value)
  if (!scored.ok) return scored
  const order = [...scored.value].sort((a, b) => b.utility - a.utility || (a.id < b.id ? -1 : 1))
  return ok({
    utilities: Object.fromEntries(scored.value.map(({ id, utility }) => [id, utility])),
    stability: Object.fromEntries(
      input.criteria.map(({ key }, at) => [key, stabilityOf(at, order, weights.value[at] ?? 0)]),
    ),
    criticality: input.criteria
      .flatMap(({ key }, at) => criticalityOf(key, at, order, weights.value[at] ?? 0))
      .sort((a, b) => Math.abs(a.percent) - Math.abs(b.percent)),
  })
}

function sharesOf(criteria: SensitivityInput['criteria']): Result<number[]> {
  const seen = new Set<string>()
  for (const { key, weight } of criteria) {
    if (seen.has(key)) return refuse('duplicate-key', key)
    seen.add(key)
    if (!Number.isFinite(weight)) return refuse('not-a-number', key)
    if (weight < 0) return refuse('weight-negative', key)
  }
  const sum = exactSum(criteria.map(({ weight }) => weight))
  return sum > 0
    ? ok(criteria.map(({ weight }) => weight / sum))
    : refuse('weights-zero', 'criteria')
}

function scoreAll(input: SensitivityInput, weights: readonly number[]): Result<Scored[]> {
  if (input.alternatives.length === 0) return refuse('nothing-to-compare', 'alternatives')
  const known = new Set(input.criteria.map(({ key }) => key))
  const table = new Map(Object.entries(input.values))
  const scored: Scored[] = []
  const seen = new Set<string>()
  for (const id of input.alternatives) {
    if (seen.has(id)) return refuse('duplicate-key', id)
    seen.add(id)
    const row = new Map(Object.entries(table.get(id) ?? {}))
    const unknown = [...row.keys()].find((key) => !known.has(key))
    if (unknown !== undefined) return refuse('unknown-key', unknown)
    const values = input.criteria.map(({ key }) => row.get(key) ?? Number.NaN)
    if (!values.every(Number.isFinite)) return refuse('not-a-number', id)
    const utility = exactSum(values.map((value, at) => value * (weights[at] ?? 0)))
    scored.push({ id, utility, values })
  }
  const stranger = [...table.keys()].find((id) => !seen.has(id))
  return stranger === undefined ? ok(scored) : refuse('unknown-key', stranger)
}

/**
 * With weight t on criterion k the score of i is t·v_ik + (1 − t)·r_i, where r_i is its score by the
 * other criteria alone: linear in t, so each rival cuts the interval once.
 */
function stabilityOf(k: number, order: readonly Scored[], weight: number): [number, number] {
  const [first, ...rivals] = order
  // All weight on one criterion: the proportions of the others are unknown.
  if (!first || weight >= 1) return [1, 1]
  const own = (one: Scored) => one.values[k] ?? 0
  const rest = (one: Scored) => (one.utility - weight * own(one)) / (1 - weight)
  let [from, to] = [0, 1]
  for (const rival of rivals) {
    const atNone = rest(first) - rest(rival)
    const slope = own(first) - own(rival) - atNone
    if (slope === 0) continue
    const level = -atNone / slope
    // The present weight is inside: rounding must not push a rival that is level now across it.
    if (slope > 0) from = Math.max(from, Math.min(level, weight))
    else to = Math.min(to, Math.max(level, weight))
  }
  return [from, to]
}

function criticalityOf(
  criterion: string,
  k: number,
  order: readonly Scored[],
  weight: number,
): Criticality[] {
  if (weight === 0) return []
  return order.flatMap((better, at) =>
    order.slice(at + 1).flatMap((worse) => {
      const difference = (worse.values[k] ?? 0) - (better.values[k] ?? 0)
      if (difference === 0) return []
      const change = (worse.utility - better.utility) / difference
      if (change > weight) return []
      return [
        {
          criterion,
          pair: [better.id, worse.id] as [string, string],
          change,
          percent: (100 * change) / weight,
        },
      ]
    }),
  )
}
