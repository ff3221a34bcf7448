import { ok, type Result } from '~/kernel/result'
import { fillDraws } from './measurement'
import { randomStream } from './random-stream'
import { rankCounter } from './rank-counter'
import { confidenceFactors } from './smaa-confidence'
import { type SmaaInput, type SmaaModel, smaaModel } from './smaa-input'

export interface Smaa {
  /** Alternative → share of draws at rank 1, 2, …; equal utilities share the better rank. */
  rankAcceptability: Record<string, number[]>
  /** The mean of the weights that put it first; null where none does. */
  centralWeights: Record<string, Record<string, number> | null>
  /** The chance to be first at its own central weights; null without them. */
  confidence: Record<string, number | null>
  /** a → b → share of draws in which a is better than b. */
  pairwise: Record<string, Record<string, number>>
}

/**
 * SMAA-2: how often each alternative takes each rank when weights and values are uncertain. The error
 * of a share is at most 0.98/√draws (95 %). Pure: the same seed gives the same bytes, and permuting
 * the input permutes the output.
 *
 * Sources: R. Lahdelma & P. Salminen, "SMAA-2", Operations Research 49 (2001); T. Tervonen &
 * R. Lahdelma, "Implementing stochastic multicriteria acceptability analysis", EJOR 178 (2007).
 * `withPairs: false` leaves `pairwise` empty: its cost grows with the square of the alternatives.
 * Refuses missing and unknown values, bad distributions, scales, weights, draws and seeds.
 */
export function smaa(input: SmaaInput, { withPairs = true } = {}): Result<Smaa> {
  const model = smaaModel(input)
  if (!model.ok) return model
  const { alternatives, criteria } = model.value
  const n = alternatives.length
  const tally = drawAll(model.value, input, withPairs)
  const central = alternatives.map((_, i) => centralOf(tally, i, criteria.length))
  const confidence = confidenceFactors(model.value, central, input)

  const place = new Map(alternatives.map((id, i) => [id, i]))
  const each = <T>(read: (i: number) => T): Record<string, T> =>
    Object.fromEntries(input.alternatives.map((id) => [id, read(place.get(id) ?? 0)]))
  const share = (times: number | undefined) => (times ?? 0) / input.draws
  return ok({
    rankAcceptability: each((i) =>
      Array.from({ length: n }, (_, rank) => share(tally.ranks[i * n + rank])),
    ),
    centralWeights: each((i) => {
      const weights = central[i]
      if (!weights) return null
      return Object.fromEntries(
        input.criteria.map(({ key }) => [key, weights[criteria.indexOf(key)] ?? 0]),
      )
    }),
    confidence: each((i) => confidence[i] ?? null),
    pairwise: tally.wins
      ? each((i) => {
          const others = input.alternatives.filter((id) => place.get(id) !== i)
          return Object.fromEntries(
            others.map((id) => [id, share(tally.wins?.[i * n + (place.get(id) ?? 0)])]),
          )
        })
      : {},
  })
}

interface Tally {
  ranks: Uint32Array
  /** alternative × criterion: weights summed over the draws in which it is first. */
  firstWeights: Float64Array
  wins: Uint32Array | null
}

/** Draws come in blocks that fit the cache: inside a block a row holds one alternative's utilities. */
const blockSize = 128

function drawAll(model: SmaaModel, { draws, seed }: SmaaInput, withPairs: boolean): Tally {
  const { alternatives, criteria, measurements, slopes, offsets } = model
  const n = alternatives.length
  const K = criteria.length
  const streams = alternatives.map((id, i) =>
    criteria.map((key, k) =>
      typeof measurements[i]?.[k] === 'number' ? null : randomStream(seed, id, key),
    ),
  )
  const counter = rankCounter(n)
  const firstWeights = new Float64Array(n * K)
  const wins = withPairs ? new Uint32Array(n * n) : null

  for (let done = 0; done < draws; done += blockSize) {
    const size = Math.min(blockSize, draws - done)
    const weights = new Float64Array(K * size)
    const set = new Float64Array(K)
    for (let d = 0; d < size; d++) {
      model.weights(set)
      for (let k = 0; k < K; k++) weights[k * size + d] = set[k] as number
    }
    const utilities = new Float64Array(n * size)
    const values = new Float64Array(size)
    for (let i = 0; i < n; i++) {
      const row = i * size
      for (let k = 0; k < K; k++) {
        const column = k * size
        const slope = slopes[k] as number
        const offset = offsets[k] as number
        const stream = streams[i]?.[k]
        const measurement = measurements[i]?.[k] ?? 0
        if (typeof measurement === 'number') {
          const u = slope * measurement + offset
          for (let d = 0; d < size; d++) {
            utilities[row + d] =
              (utilities[row + d] as number) + (weights[column + d] as number) * u
          }
        } else if (stream) {
          fillDraws(measurement, stream, values)
          for (let d = 0; d < size; d++) {
            const u = slope * (values[d] as number) + offset
            utilities[row + d] =
              (utilities[row + d] as number) + (weights[column + d] as number) * u
          }
        }
      }
    }
    const column = new Float64Array(n)
    for (let d = 0; d < size; d++) {
      for (let i = 0; i < n; i++) column[i] = utilities[i * size + d] as number
      counter.count(column, (i) => {
        for (let k = 0; k < K; k++) {
          const cell = i * K + k
          firstWeights[cell] = (firstWeights[cell] as number) + (weights[k * size + d] as number)
        }
      })
    }
    if (wins) countWins(wins, utilities, n, size)
  }
  return { ranks: counter.counts, firstWeights, wins }
}

function countWins(wins: Uint32Array, utilities: Float64Array, n: number, size: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      let over = 0
      let under = 0
      for (let d = 0; d < size; d++) {
        const a = utilities[i * size + d] as number
        const b = utilities[j * size + d] as number
        if (a > b) over += 1
        else if (b > a) under += 1
      }
      wins[i * n + j] = (wins[i * n + j] as number) + over
      wins[j * n + i] = (wins[j * n + i] as number) + under
    }
  }
}

function centralOf({ ranks, firstWeights }: Tally, i: number, K: number): number[] | null {
  const n = Math.round(Math.sqrt(ranks.length))
  const times = ranks[i * n] ?? 0
  if (times === 0) return null
  return Array.from({ length: K }, (_, k) => (firstWeights[i * K + k] ?? 0) / times)
}
