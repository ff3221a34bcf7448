import { fillDraws } from './measurement'
import { randomStream } from './random-stream'
import type { SmaaModel } from './smaa-input'

/** Utilities of all alternatives, draw by draw, for one block of draws at a time. */
export interface ValueDrawer {
  /** Draws all uncertain values of a block; `weights` is draw × criterion. */
  nextBlock(weights: Float64Array, size: number): void
  /** Writes the utility of each alternative in draw `d` of the block. */
  utilities(d: number, out: Float64Array): void
}

/** A small odd number of cache lines, so that the rows of a block do not fight for the same ones. */
export const blockSize = 120

/**
 * Exact values are kept by criterion and multiplied a whole column at a time; uncertain ones come from
 * one stream each and are added up by alternative. Reads are cast as in rank-counter.ts.
 */
export function valueDrawer(model: SmaaModel, seed: number): ValueDrawer {
  const n = model.alternatives.length
  const K = model.criteria.length
  const exact = exactUtilities(model)
  const uncertain = uncertainValues(model, seed)
  const sums = new Float64Array(uncertain.length > 0 ? n * blockSize : 0)
  const block = { weights: new Float64Array(K * blockSize) }
  const byCriterion = new Float64Array(K * blockSize)
  return {
    nextBlock(weights, size) {
      block.weights.set(weights)
      if (uncertain.length === 0) return
      transpose(weights, byCriterion, K)
      sums.fill(0)
      for (const value of uncertain) addDraws(sums, value, byCriterion, size)
    },
    utilities(d, out) {
      addColumns(out, exact, block.weights, d * K, K)
      if (uncertain.length > 0) {
        for (let i = 0; i < n; i++)
          out[i] = (out[i] as number) + (sums[i * blockSize + d] as number)
      }
    },
  }
}

/** criterion × alternative; 0 where the value is uncertain. */
function exactUtilities({ measurements, slopes, offsets }: SmaaModel): Float64Array {
  return Float64Array.from(
    slopes.flatMap((slope, k) =>
      measurements.map((row) => {
        const value = row[k]
        return typeof value === 'number' ? slope * value + (offsets[k] ?? 0) : 0
      }),
    ),
  )
}

function uncertainValues(
  { alternatives, criteria, measurements, slopes, offsets }: SmaaModel,
  seed: number,
) {
  return alternatives.flatMap((id, i) =>
    criteria.flatMap((key, k) => {
      const measurement = measurements[i]?.[k] ?? 0
      if (typeof measurement === 'number') return []
      const stream = randomStream(seed, id, key)
      return [{ i, k, measurement, stream, slope: slopes[k] ?? 0, offset: offsets[k] ?? 0 }]
    }),
  )
}

function transpose(weights: Float64Array, out: Float64Array, K: number): void {
  for (let d = 0; d < blockSize; d++) {
    for (let k = 0; k < K; k++) out[k * blockSize + d] = weights[d * K + k] as number
  }
}

function addDraws(
  sums: Float64Array,
  { i, k, measurement, stream, slope, offset }: ReturnType<typeof uncertainValues>[number],
  weights: Float64Array,
  size: number,
): void {
  const drawn = new Float64Array(size)
  fillDraws(measurement, stream, drawn)
  const row = i * blockSize
  const column = k * blockSize
  for (let d = 0; d < size; d++) {
    const u = slope * (drawn[d] as number) + offset
    sums[row + d] = (sums[row + d] as number) + (weights[column + d] as number) * u
  }
}

/** Four criteria in one pass over the alternatives: memory, not arithmetic, is what this waits for. */
function addColumns(
  out: Float64Array,
  exact: Float64Array,
  weights: Float64Array,
  set: number,
  K: number,
): void {
  const n = out.length
  out.fill(0)
  let k = 0
  for (; k + 3 < K; k += 4) {
    const [a, b, c, e] = [k * n, (k + 1) * n, (k + 2) * n, (k + 3) * n]
    const wa = weights[set + k] as number
    const wb = weights[set + k + 1] as number
    const wc = weights[set + k + 2] as number
    const we = weights[set + k + 3] as number
    for (let i = 0; i < n; i++) {
      out[i] =
        (out[i] as number) +
        wa * (exact[a + i] as number) +
        wb * (exact[b + i] as number) +
        wc * (exact[c + i] as number) +
        we * (exact[e + i] as number)
    }
  }
  for (; k < K; k++) {
    const column = k * n
    const weight = weights[set + k] as number
    for (let i = 0; i < n; i++) {
      out[i] = (out[i] as number) + weight * (exact[column + i] as number)
    }
  }
}
