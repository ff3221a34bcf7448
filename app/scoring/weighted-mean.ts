import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { refuse } from './refuse'

export interface Weighted {
  weight: number
  value: number
}

export type MeanKind = 'arithmetic' | 'geometric'

/**
 * Σw·v/Σw, or exp(Σw·ln v/Σw) for an index in which one strength cannot hide one weakness.
 *
 * Source of the second: UNDP, Human Development Report 2010, technical note 1.
 * Refuses values that are not finite, negative weights, weights that sum to 0 (an empty list
 * included) and, for the geometric mean, a value ≤ 0.
 */
export function weightedMean(
  parts: readonly Weighted[],
  kind: MeanKind = 'arithmetic',
  what = 'mean',
): Result<number> {
  for (const { weight, value } of parts) {
    if (!Number.isFinite(weight) || !Number.isFinite(value)) return refuse('not-a-number', what)
    if (weight < 0) return refuse('weight-negative', what)
    if (kind === 'geometric' && value <= 0) return refuse('geometric-not-positive', what)
  }
  const total = exactSum(parts.map((part) => part.weight))
  if (!(total > 0)) return refuse('weights-zero', what)
  const of = kind === 'geometric' ? Math.log : (value: number) => value
  const mean = exactSum(parts.map((part) => part.weight * of(part.value))) / total
  return ok(kind === 'geometric' ? Math.exp(mean) : mean)
}
