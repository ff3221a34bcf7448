import { ok, type Result } from '~/kernel/result'
import { refuse } from './refuse'

/** The fixed bounds of an indicator, in its own unit; they belong to the edition, not to the data. */
export interface Scale {
  min: number
  max: number
  better: 'higher' | 'lower'
}

export interface Normalised {
  /** 0 at the worse bound, 1 at the better; may leave [0, 1]. */
  value: number
  /** The value lies beyond the fixed bounds: shown as such, never clamped. */
  isOutside: boolean
}

/**
 * Min-max normalisation: (x − min)/(max − min), and 1 minus that where lower is better.
 *
 * Source: European Commission, DESI methodological note; values beyond the bounds are kept, as the
 * Commission does (Belgium 2016, fast broadband: 1.03).
 * Refuses a value or bound that is not finite, and min ≥ max.
 */
export function normalise(x: number, scale: Scale): Result<Normalised> {
  const bounds = checkScale(scale)
  if (!bounds.ok) return bounds
  if (!Number.isFinite(x)) return refuse('not-a-number', 'value')
  const upward = (x - scale.min) / (scale.max - scale.min)
  const value = scale.better === 'higher' ? upward : 1 - upward
  return ok({ value, isOutside: value < 0 || value > 1 })
}

/** +1 where more of the indicator is better, −1 where less is. */
export const signOf = (scale: Scale): 1 | -1 => (scale.better === 'higher' ? 1 : -1)

export function checkScale(scale: Scale, what = 'scale'): Result<Scale> {
  if (!Number.isFinite(scale.min) || !Number.isFinite(scale.max))
    return refuse('not-a-number', what)
  return scale.min < scale.max ? ok(scale) : refuse('bounds-empty', what)
}
