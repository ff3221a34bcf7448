import { ok, type Result } from '~/kernel/result'
import { checkMeasurement, type Measurement, measurementQuantile } from './measurement'
import { refuse } from './refuse'
import { type WeightSampler, type WeightSpace, weightSampler } from './weight-space'

export interface SmaaCriterion {
  key: string
  better: 'higher' | 'lower'
  /** Where u is 0 and where it is 1 (the other way round if lower is better); not clipped. */
  scale?: readonly [number, number]
}

export interface SmaaInput {
  alternatives: readonly string[]
  criteria: readonly SmaaCriterion[]
  measurements: Readonly<Record<string, Readonly<Record<string, Measurement>>>>
  weights: WeightSpace
  draws: number
  seed: number
}

/** The input in sorted order: whatever order it came in, the same numbers are drawn and added. */
export interface SmaaModel {
  alternatives: string[]
  criteria: string[]
  /** alternative × criterion */
  measurements: Measurement[][]
  /** u = slope · x + offset, for each criterion. */
  slopes: number[]
  offsets: number[]
  weights: WeightSampler
}

export function smaaModel(input: SmaaInput): Result<SmaaModel> {
  if (!(Number.isInteger(input.draws) && input.draws >= 1 && input.draws <= 1_000_000)) {
    return refuse('draws-out-of-range', 'draws')
  }
  if (!Number.isFinite(input.seed)) return refuse('not-a-number', 'seed')
  if (input.alternatives.length === 0) return refuse('nothing-to-compare', 'alternatives')
  if (input.criteria.length === 0) return refuse('weights-zero', 'criteria')
  const alternatives = sortedUnique(input.alternatives)
  if (!alternatives.ok) return alternatives
  const keys = sortedUnique(input.criteria.map(({ key }) => key))
  if (!keys.ok) return keys
  const measurements = tableOf(input, alternatives.value, keys.value)
  if (!measurements.ok) return measurements

  const byKey = new Map(input.criteria.map((criterion) => [criterion.key, criterion]))
  const slopes: number[] = []
  const offsets: number[] = []
  for (const [k, key] of keys.value.entries()) {
    const criterion = byKey.get(key)
    const column = measurements.value.map((row) => row[k] ?? Number.NaN)
    const [low, high] = criterion?.scale ?? observedScale(column)
    if (!Number.isFinite(low) || !Number.isFinite(high)) return refuse('not-a-number', key)
    if (criterion?.scale && low >= high) return refuse('bounds-empty', key)
    // Without a scale and with one value for all, the criterion tells nobody apart: u = 0.
    const slope = high > low ? 1 / (high - low) : 0
    const isHigher = criterion?.better === 'higher'
    slopes.push(isHigher ? slope : -slope)
    offsets.push(isHigher ? -low * slope : high * slope)
  }
  const weights = weightSampler(input.weights, keys.value, input.seed)
  if (!weights.ok) return weights
  return ok({
    alternatives: alternatives.value,
    criteria: keys.value,
    measurements: measurements.value,
    slopes,
    offsets,
    weights: weights.value,
  })
}

function sortedUnique(keys: readonly string[]): Result<string[]> {
  const sorted = [...keys].sort()
  const twice = sorted.find((key, at) => key === sorted[at - 1])
  return twice === undefined ? ok(sorted) : refuse('duplicate-key', twice)
}

function tableOf(
  input: SmaaInput,
  alternatives: readonly string[],
  keys: readonly string[],
): Result<Measurement[][]> {
  const rows = new Map(Object.entries(input.measurements))
  const stranger = [...rows.keys()].find((id) => !alternatives.includes(id))
  if (stranger !== undefined) return refuse('unknown-key', stranger)
  const table: Measurement[][] = []
  for (const id of alternatives) {
    const cells = new Map(Object.entries(rows.get(id) ?? {}))
    const unknown = [...cells.keys()].find((key) => !keys.includes(key))
    if (unknown !== undefined) return refuse('unknown-key', unknown)
    const row: Measurement[] = []
    for (const key of keys) {
      const checked = checkMeasurement(cells.get(key) ?? Number.NaN, `${id} ${key}`)
      if (!checked.ok) return checked
      row.push(checked.value)
    }
    table.push(row)
  }
  return ok(table)
}

/** The lowest 2.5 % and the highest 97.5 % point over the alternatives. */
function observedScale(column: readonly Measurement[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of column) {
    low = Math.min(low, measurementQuantile(value, 0.025))
    high = Math.max(high, measurementQuantile(value, 0.975))
  }
  return [low, high]
}
