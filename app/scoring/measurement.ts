import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { ok, type Result } from '~/kernel/result'
import { normalQuantile } from './normal-quantile'
import { uniform } from './random-stream'
import { refuse } from './refuse'
import { standardNormal } from './standard-normal'

/** A value that is known, or what is known of it. */
export type Measurement =
  | number
  | { normal: readonly [mean: number, sd: number] }
  | { lognormal: readonly [mu: number, sigma: number] }
  | { uniform: readonly [low: number, high: number] }
  | { triangular: readonly [low: number, mode: number, high: number] }

/** Refuses numbers that are not finite, negative spreads and limits out of order. */
export function checkMeasurement(value: Measurement, what: string): Result<Measurement> {
  const parameters = parametersOf(value)
  if (!parameters.every(Number.isFinite)) return refuse('not-a-number', what)
  const [, second = 0, third = second] = parameters
  if (typeof value === 'number') return ok(value)
  const isSound =
    'normal' in value || 'lognormal' in value
      ? second >= 0
      : (parameters[0] ?? 0) <= second && second <= third
  return isSound ? ok(value) : refuse('distribution-invalid', what)
}

/** The value with chance `p` below it, 0 < p < 1. */
export function measurementQuantile(value: Measurement, p: number): number {
  if (typeof value === 'number') return value
  if ('normal' in value) return value.normal[0] + value.normal[1] * normalQuantile(p)
  if ('lognormal' in value) {
    return Math.exp(value.lognormal[0] + value.lognormal[1] * normalQuantile(p))
  }
  if ('uniform' in value) return value.uniform[0] + (value.uniform[1] - value.uniform[0]) * p
  const [low, mode, high] = value.triangular
  const width = high - low
  if (width === 0) return low
  return p * width <= mode - low
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt((1 - p) * width * (high - mode))
}

/** Fills `out` with draws, one number of the stream for each: the same stream, the same draws. */
export function fillDraws(value: Measurement, stream: RandomGenerator, out: Float64Array): void {
  if (typeof value === 'number') {
    out.fill(value)
  } else if ('normal' in value) {
    const [mean, sd] = value.normal
    for (let at = 0; at < out.length; at++) out[at] = mean + sd * standardNormal(stream)
  } else {
    for (let at = 0; at < out.length; at++) out[at] = measurementQuantile(value, uniform(stream))
  }
}

function parametersOf(value: Measurement): readonly number[] {
  if (typeof value === 'number') return [value]
  if ('normal' in value) return value.normal
  if ('lognormal' in value) return value.lognormal
  return 'uniform' in value ? value.uniform : value.triangular
}
