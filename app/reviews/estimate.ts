import { type Levels, pertMean } from '~/scoring/pert'

/** What one indicator's scale makes of a level: index points for each unit above the baseline. */
export interface Worth {
  baseline: number
  /** Negative where lower is better. */
  pointsPerUnit: number
}

export interface EstimatedPoints {
  low: number
  mean: number
  high: number
}

/** The index points of three levels, from the least to the most favourable; null out of order. */
export function estimatedPoints(
  { low, likely, high }: { [Key in keyof Levels]: number | null },
  { baseline, pointsPerUnit }: Worth,
): EstimatedPoints | null {
  if (low === null || likely === null || high === null) return null
  if (!(low <= likely && likely <= high)) return null
  const worth = (level: number) => pointsPerUnit * (level - baseline)
  const ends = [worth(low), worth(high)].sort((a, b) => a - b)
  return { low: ends[0] ?? 0, mean: worth(pertMean({ low, likely, high })), high: ends[1] ?? 0 }
}
