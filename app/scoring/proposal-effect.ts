import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { type CallScheme, pathWeights } from './path-weights'
import { refuse } from './refuse'
import {
  type Contribution,
  type Points,
  type Target,
  targetContribution,
  type Unscored,
} from './target-contribution'

export interface ProposalEffect {
  /**
   * Sums over the scored targets. The standard deviation takes the targets as independent; the
   * cautious and ambitious ends are those where every target lands on its own end.
   */
  points: Points
  contributions: Contribution[]
  /** Shown beside, without points: no starting value, or not under a direction of the call. */
  unscored: Unscored[]
}

/** The index points of all targets of a proposal. Refuses the same indicator twice. */
export function proposalEffect(
  scheme: CallScheme,
  targets: readonly Target[],
): Result<ProposalEffect> {
  const weights = pathWeights(scheme)
  if (!weights.ok) return weights
  const indicators = new Map(scheme.indicators.map((one) => [one.code, one]))
  const contributions: Contribution[] = []
  const unscored: Unscored[] = []
  const seen = new Set<string>()
  for (const target of targets) {
    if (seen.has(target.indicator)) return refuse('duplicate-key', target.indicator)
    seen.add(target.indicator)
    const result = targetContribution(target, indicators.get(target.indicator), weights.value)
    if (!result.ok) return result
    if (result.value.isScored) contributions.push(result.value)
    else unscored.push(result.value)
  }
  return ok({
    points: sumPoints(contributions.map(({ points }) => points)),
    contributions,
    unscored,
  })
}

function sumPoints(all: readonly Points[]): Points {
  const sum = (read: (points: Points) => number) => exactSum(all.map(read))
  return {
    cautious: sum((points) => points.cautious),
    likely: sum((points) => points.likely),
    ambitious: sum((points) => points.ambitious),
    mean: sum((points) => points.mean),
    sd: Math.sqrt(sum((points) => points.sd ** 2)),
  }
}
