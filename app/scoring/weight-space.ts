import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { normalQuantile } from './normal-quantile'
import { randomStream, uniform } from './random-stream'
import { refuse } from './refuse'

/** What is known of the weights. Every set of weights sums to 1. */
export type WeightSpace =
  | { free: true }
  /** Most important first; names every criterion once. */
  | { order: readonly string[] }
  /** Limits from 0 to 1; a criterion without a range is free. */
  | { ranges: Readonly<Record<string, readonly [number, number]>> }
  | { fixed: Readonly<Record<string, number>> }

/** Writes the next set of weights, in the order of the criteria. */
export type WeightSampler = (out: Float64Array) => void

/**
 * Draws uniformly from a weight space. `keys` have to come in an order of their own (sorted), so that
 * the same seed gives the same weights however the input was ordered.
 *
 * Sources: L. Devroye, Non-Uniform Random Variate Generation, 1986, chapter V.2 (exponential spacings
 * for the simplex); R. L. Smith, Operations Research 32 (1984) (hit-and-run for narrow ranges).
 */
export function weightSampler(
  space: WeightSpace,
  keys: readonly string[],
  seed: number,
): Result<WeightSampler> {
  const stream = randomStream(seed, 'weights')
  if ('free' in space) return ok((out) => simplex(stream, out))
  if ('fixed' in space) return fixedSampler(space.fixed, keys)
  if ('order' in space) return orderSampler(space.order, keys, stream)
  return rangesSampler(space.ranges, keys, seed, stream)
}

/** A uniform point of the simplex: exponential spacings, divided by their sum. */
function simplex(stream: RandomGenerator, out: Float64Array): void {
  let sum = 0
  for (let k = 0; k < out.length; k++) {
    const spacing = -Math.log(uniform(stream))
    out[k] = spacing
    sum += spacing
  }
  for (let k = 0; k < out.length; k++) out[k] = (out[k] as number) / sum
}

function fixedSampler(
  fixed: Readonly<Record<string, number>>,
  keys: readonly string[],
): Result<WeightSampler> {
  const given = new Map(Object.entries(fixed))
  const unknown = [...given.keys()].find((key) => !keys.includes(key))
  if (unknown !== undefined) return refuse('unknown-key', unknown)
  const weights: number[] = []
  for (const key of keys) {
    const weight = given.get(key) ?? Number.NaN
    if (!Number.isFinite(weight)) return refuse('not-a-number', key)
    if (weight < 0) return refuse('weight-negative', key)
    weights.push(weight)
  }
  const sum = exactSum(weights)
  if (!(sum > 0)) return refuse('weights-zero', 'criteria')
  const shares = weights.map((weight) => weight / sum)
  return ok((out) => out.set(shares))
}

function orderSampler(
  order: readonly string[],
  keys: readonly string[],
  stream: RandomGenerator,
): Result<WeightSampler> {
  const unknown = order.find((key) => !keys.includes(key))
  if (unknown !== undefined) return refuse('unknown-key', unknown)
  if (new Set(order).size < order.length) return refuse('duplicate-key', 'order')
  const missing = keys.find((key) => !order.includes(key))
  if (missing !== undefined) return refuse('unknown-key', missing)
  const places = order.map((key) => keys.indexOf(key))
  const drawn = new Float64Array(keys.length)
  return ok((out) => {
    simplex(stream, drawn)
    drawn.sort()
    for (const [rank, place] of places.entries()) {
      out[place] = drawn[drawn.length - 1 - rank] as number
    }
  })
}

interface Range {
  low: number
  high: number
}

function rangesSampler(
  given: Readonly<Record<string, readonly [number, number]>>,
  keys: readonly string[],
  seed: number,
  stream: RandomGenerator,
): Result<WeightSampler> {
  const limits = new Map(Object.entries(given))
  const unknown = [...limits.keys()].find((key) => !keys.includes(key))
  if (unknown !== undefined) return refuse('unknown-key', unknown)
  const ranges: Range[] = []
  for (const key of keys) {
    const [low, high] = limits.get(key) ?? [0, 1]
    if (!Number.isFinite(low) || !Number.isFinite(high)) return refuse('not-a-number', key)
    if (low < 0) return refuse('weight-negative', key)
    if (low > high) return refuse('bounds-empty', key)
    ranges.push({ low, high })
  }
  const lows = exactSum(ranges.map(({ low }) => low))
  const highs = exactSum(ranges.map(({ high }) => high))
  // A hair of tolerance: .1 + .2 + .7 given as fixed limits is meant to be 1.
  if (lows > 1 + 1e-9 || highs < 1 - 1e-9) return refuse('ranges-empty', 'criteria')
  const pilot = rejection(ranges, 1 - lows, randomStream(seed, 'weights', 'pilot'))
  const accepted = countAccepted(pilot, keys.length)
  return ok(
    accepted >= pilotTries / 100
      ? untilAccepted(rejection(ranges, 1 - lows, stream))
      : hitAndRun(ranges, lows, highs, stream),
  )
}

const pilotTries = 2000

function countAccepted(attempt: (out: Float64Array) => boolean, size: number): number {
  const out = new Float64Array(size)
  let accepted = 0
  for (let attempts = 0; attempts < pilotTries; attempts++) if (attempt(out)) accepted += 1
  return accepted
}

/** A uniform point above the lower limits; false where an upper limit is broken. */
function rejection(ranges: readonly Range[], room: number, stream: RandomGenerator) {
  return (out: Float64Array): boolean => {
    simplex(stream, out)
    let isInside = true
    for (const [k, { low, high }] of ranges.entries()) {
      const weight = low + Math.max(0, room) * (out[k] as number)
      out[k] = weight
      if (weight > high) isInside = false
    }
    return isInside
  }
}

function untilAccepted(attempt: (out: Float64Array) => boolean): WeightSampler {
  return (out) => {
    while (!attempt(out));
  }
}

/**
 * For ranges so narrow that rejection would waste over 99 draws of 100: a walk along random chords,
 * of which each draw takes (K − 1)³ steps, at least 10, so that draws hardly depend on each other.
 */
function hitAndRun(
  ranges: readonly Range[],
  lows: number,
  highs: number,
  stream: RandomGenerator,
): WeightSampler {
  const size = ranges.length
  const along = highs > lows ? (1 - lows) / (highs - lows) : 0
  const point = ranges.map(({ low, high }) => low + along * (high - low))
  const loose = ranges.flatMap(({ low, high }, k) => (high > low ? [k] : []))
  const steps = loose.length < 2 ? 0 : Math.max(10, (size - 1) ** 3)
  const direction = new Float64Array(size)
  return (out) => {
    for (let step = 0; step < steps; step++) walk(ranges, point, loose, direction, stream)
    out.set(point)
  }
}

function walk(
  ranges: readonly Range[],
  point: number[],
  loose: readonly number[],
  direction: Float64Array,
  stream: RandomGenerator,
): void {
  let mean = 0
  for (const k of loose) {
    const part = normalQuantile(uniform(stream))
    direction[k] = part
    mean += part / loose.length
  }
  let back = Number.NEGATIVE_INFINITY
  let forth = Number.POSITIVE_INFINITY
  for (const k of loose) {
    const part = (direction[k] as number) - mean
    direction[k] = part
    if (part === 0) continue
    const { low, high } = ranges[k] as Range
    const toLow = (low - (point[k] as number)) / part
    const toHigh = (high - (point[k] as number)) / part
    back = Math.max(back, Math.min(toLow, toHigh))
    forth = Math.min(forth, Math.max(toLow, toHigh))
  }
  const far = back + (forth - back) * uniform(stream)
  if (!Number.isFinite(far)) return
  for (const k of loose) {
    const { low, high } = ranges[k] as Range
    const moved = (point[k] as number) + far * (direction[k] as number)
    point[k] = Math.min(high, Math.max(low, moved))
  }
}
