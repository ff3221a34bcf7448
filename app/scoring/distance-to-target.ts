import { ok, type Result } from '~/kernel/result'
import { refuse } from './refuse'

/**
 * How far a level is on the way from the baseline to the target: 0 at the baseline, 1 at the target,
 * negative where it moves away. The same formula serves indicators where lower is better.
 * Refuses numbers that are not finite and a target that equals the baseline.
 */
export function distanceToTarget(level: number, baseline: number, target: number): Result<number> {
  if (![level, baseline, target].every(Number.isFinite)) return refuse('not-a-number', 'target')
  if (target === baseline) return refuse('target-is-baseline', 'target')
  return ok((level - baseline) / (target - baseline))
}
