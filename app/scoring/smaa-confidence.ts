import { fillDraws, measurementQuantile } from './measurement'
import { randomStream } from './random-stream'
import type { SmaaInput, SmaaModel } from './smaa-input'

/**
 * For each alternative with central weights: the share of fresh draws of all values in which it is
 * first at those weights. With exact values there is nothing to draw and the answer is 0 or 1.
 */
export function confidenceFactors(
  model: SmaaModel,
  central: readonly (readonly number[] | null)[],
  { draws, seed }: Pick<SmaaInput, 'draws' | 'seed'>,
): (number | null)[] {
  const { alternatives, criteria, measurements } = model
  const isExact = measurements.every((row) => row.every((one) => typeof one === 'number'))
  const total = isExact ? 1 : draws
  const streams = alternatives.map((id) =>
    criteria.map((key) => randomStream(seed, id, key, 'fresh')),
  )
  const contenders = central.flatMap((weights, i) =>
    weights
      ? [{ i, weights: Float64Array.from(weights), rivals: rivalsOf(model, weights), wins: 0 }]
      : [],
  )
  for (let done = 0; done < total; done += blockSize) {
    const size = Math.min(blockSize, total - done)
    const utilities = freshUtilities(model, streams, size)
    for (const contender of contenders) contender.wins += winsOf(contender, utilities, size)
  }
  const shares = new Map(contenders.map(({ i, wins }) => [i, wins / total]))
  return alternatives.map((_, i) => shares.get(i) ?? null)
}

const blockSize = 32

/** All alternatives, strongest first at these weights: who is beaten at all is beaten early. */
function rivalsOf({ measurements, slopes, offsets }: SmaaModel, weights: readonly number[]) {
  const typical = measurements.map((row) =>
    row.reduce<number>((sum, measurement, k) => {
      const u = (slopes[k] ?? 0) * measurementQuantile(measurement, 0.5) + (offsets[k] ?? 0)
      return sum + (weights[k] ?? 0) * u
    }, 0),
  )
  const order = typical.map((_, i) => i)
  return Int32Array.from(order.sort((a, b) => (typical[b] ?? 0) - (typical[a] ?? 0) || a - b))
}

/** draw × alternative × criterion */
function freshUtilities(
  { measurements, slopes, offsets }: SmaaModel,
  streams: readonly (readonly ReturnType<typeof randomStream>[])[],
  size: number,
): Float64Array {
  const K = slopes.length
  const width = measurements.length * K
  const utilities = new Float64Array(width * size)
  const values = new Float64Array(size)
  for (const [i, row] of measurements.entries()) {
    for (const [k, measurement] of row.entries()) {
      const stream = streams[i]?.[k]
      if (stream) fillDraws(measurement, stream, values)
      const slope = slopes[k] as number
      const offset = offsets[k] as number
      for (let d = 0; d < size; d++) {
        utilities[d * width + i * K + k] = slope * (values[d] as number) + offset
      }
    }
  }
  return utilities
}

/** In how many of the block's draws nobody is better. */
function winsOf(
  { i, weights, rivals }: { i: number; weights: Float64Array; rivals: Int32Array },
  utilities: Float64Array,
  size: number,
): number {
  const K = weights.length
  const n = rivals.length
  let wins = 0
  for (let d = 0; d < size; d++) {
    const first = d * n * K
    const own = score(utilities, first + i * K, weights)
    let r = 0
    while (r < n && score(utilities, first + (rivals[r] as number) * K, weights) <= own) r += 1
    if (r === n) wins += 1
  }
  return wins
}

function score(utilities: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0
  for (let k = 0; k < weights.length; k++) {
    sum += (weights[k] as number) * (utilities[from + k] as number)
  }
  return sum
}
