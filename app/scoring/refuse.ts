import { type Failure, fail } from '~/kernel/result'

/** Why a calculation is refused. Each has words: `scoring.reason.<code>`. */
export const scoringReasons = [
  'not-a-number',
  'bounds-empty',
  'weight-negative',
  'weights-zero',
  'unknown-key',
  'duplicate-key',
  'reserved-key',
  'circular-groups',
  'geometric-not-positive',
  'levels-out-of-order',
  'share-out-of-range',
  'target-is-baseline',
  'score-out-of-range',
  'scale-empty',
  'no-reviewer',
  'ragged-table',
  'nothing-to-compare',
  'ratio-negative',
  'distribution-invalid',
  'ranges-empty',
  'draws-out-of-range',
  'disconnected',
] as const
export type ScoringReason = (typeof scoringReasons)[number]

/** `what` names the indicator, criterion, group or field that is wrong. */
export function refuse(reason: ScoringReason, what: string): { ok: false; failure: Failure } {
  return fail('invalid', { code: `scoring.reason.${reason}`, params: { what } })
}
