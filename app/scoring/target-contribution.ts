import { ok, type Result } from '~/kernel/result'
import { signOf } from './normalise'
import type { Path, PathWeights, ScoredIndicator } from './path-weights'
import { checkLevels, type Levels, pertMean, pertQuantile, pertSd } from './pert'
import { refuse } from './refuse'

/** What authors claim, or reviewers judge, for one indicator. */
export interface Target extends Levels {
  indicator: string
  /** Part of the Region's population reached, 0 < share ≤ 1. */
  share: number
  /** The author's own starting value, used only where the edition has no observation. */
  baseline?: number | null
}

/** Index points (0 to 100 for the whole index) as a distribution. */
export interface Points {
  /** At the end that the public sentence names: low where higher is better, else high. */
  cautious: number
  likely: number
  ambitious: number
  mean: number
  sd: number
}

/** Every number that the page shows to let a reader redo the arithmetic by hand. */
export interface Contribution {
  indicator: string
  isScored: true
  baseline: number
  levels: Levels
  /** Mean of the PERT distribution on the levels, in the indicator's unit. */
  meanLevel: number
  /** meanLevel − baseline, in the indicator's unit. */
  change: number
  share: number
  /** max − min, in the indicator's unit. */
  range: number
  sign: 1 | -1
  /** sign × change × share / range: the mean change of the normalised indicator. */
  normalisedChange: number
  pathWeight: number
  paths: readonly Path[]
  /** 100 × pathWeight × normalised change. */
  points: Points & { p05: number; p50: number; p95: number }
  /** Levels beyond the indicator's fixed bounds: kept and flagged. */
  outside: (keyof Levels)[]
}

/** A target that is shown without points, and why. */
export interface Unscored {
  indicator: string
  isScored: false
  reason: 'no-baseline' | 'not-in-call'
}

/**
 * The index points that one target adds, as a distribution.
 *
 * The distribution is PERT on the three levels. Refuses an indicator that the call's edition does not
 * have, levels that are not finite or out of order, and a share outside (0, 1].
 */
export function targetContribution(
  target: Target,
  indicator: ScoredIndicator | undefined,
  weights: PathWeights,
): Result<Contribution | Unscored> {
  if (!indicator || indicator.code !== target.indicator)
    return refuse('unknown-key', target.indicator)
  const checked = checkLevels(target, target.indicator)
  if (!checked.ok) return checked
  if (!(target.share > 0 && target.share <= 1))
    return refuse('share-out-of-range', target.indicator)
  const baseline = indicator.baseline ?? target.baseline ?? null
  if (baseline !== null && !Number.isFinite(baseline))
    return refuse('not-a-number', target.indicator)
  const unscored = (reason: Unscored['reason']) =>
    ok({ indicator: target.indicator, isScored: false as const, reason })
  if (baseline === null) return unscored('no-baseline')
  const path = weights.indicators.get(target.indicator)
  if (!path) return unscored('not-in-call')
  return ok(contributionOf(target, indicator, baseline, path))
}

function contributionOf(
  target: Target,
  indicator: ScoredIndicator,
  baseline: number,
  path: { weight: number; paths: readonly Path[] },
): Contribution {
  const { low, likely, high, share } = target
  const levels = { low, likely, high }
  const range = indicator.max - indicator.min
  const sign = signOf(indicator)
  // Subtracted the right way round, because −1 × 0 would be shown as −0.
  const gain = (level: number) => (sign > 0 ? level - baseline : baseline - level)
  const normalised = (level: number) => (gain(level) * share) / range
  const points = (level: number) => 100 * path.weight * normalised(level)
  const [cautious, ambitious] = sign > 0 ? [low, high] : [high, low]
  const quantile = (p: number) => points(pertQuantile(levels, sign > 0 ? p : 1 - p))
  const meanLevel = pertMean(levels)
  return {
    indicator: indicator.code,
    isScored: true,
    baseline,
    levels,
    meanLevel,
    change: meanLevel - baseline,
    share,
    range,
    sign,
    normalisedChange: normalised(meanLevel),
    pathWeight: path.weight,
    paths: path.paths,
    points: {
      cautious: points(cautious),
      likely: points(likely),
      ambitious: points(ambitious),
      mean: points(meanLevel),
      sd: (100 * path.weight * share * pertSd(levels)) / range,
      p05: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
    },
    outside: (['low', 'likely', 'high'] as const).filter(
      (end) => levels[end] < indicator.min || levels[end] > indicator.max,
    ),
  }
}
