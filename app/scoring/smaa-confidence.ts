import { fillDraws } from './measurement'
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
    weights ? [{ i, weights, wins: 0, rival: 0 }] : [],
  )
  const n = alternatives.length
  const K = criteria.length

  for (let done = 0; done < total; done += blockSize) {
    const size = Math.min(blockSize, total - done)
    const utilities = new Float64Array(n * K * size)
    const values = new Float64Array(size)
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < K; k++) {
        const stream = streams[i]?.[k]
        if (stream) fillDraws(measurements[i]?.[k] ?? 0, stream, values)
        const slope = model.slopes[k] as number
        const offset = model.offsets[k] as number
        for (let d = 0; d < size; d++) {
          utilities[(d * n + i) * K + k] = slope * (values[d] as number) + offset
        }
      }
    }
    for (let d = 0; d < size; d++) {
      const score = (i: number, weights: readonly number[]) => {
        let sum = 0
        for (let k = 0; k < K; k++) {
          sum += (weights[k] as number) * (utilities[(d * n + i) * K + k] as number)
        }
        return sum
      }
      for (const contender of contenders) if (isFirst(contender, n, score)) contender.wins += 1
    }
  }
  const shares = new Map(contenders.map(({ i, wins }) => [i, wins / total]))
  return alternatives.map((_, i) => shares.get(i) ?? null)
}

const blockSize = 32

/** Tries the rival first that won the last time: most contenders who lose are known at once. */
function isFirst(
  contender: { i: number; weights: readonly number[]; rival: number },
  n: number,
  score: (i: number, weights: readonly number[]) => number,
): boolean {
  const own = score(contender.i, contender.weights)
  if (score(contender.rival, contender.weights) > own) return false
  for (let j = 0; j < n; j++) {
    if (score(j, contender.weights) > own) {
      contender.rival = j
      return false
    }
  }
  return true
}
