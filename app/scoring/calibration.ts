import { ok, type Result } from '~/kernel/result'
import { calibrationDesign, type Design, type Rating, rawMeans } from './calibration-design'
import { exactSum } from './exact-sum'
import { absorb, type Effects, type Penalties, solveEffects } from './mixed-model'
import { refuse } from './refuse'
import { reviewerShrinkage } from './reviewer-shrinkage'

export interface CalibrationInput {
  ratings: readonly Rating[]
  /** `fixed` takes severity out in full, `shrunk` as far as the data support it. */
  model: 'fixed' | 'shrunk'
  /** Ratios σ²/σ_b² and σ²/σ_q²; without `item` the proposals are not shrunk. */
  lambda?: { item?: number; reviewer: number }
}

export interface Calibration {
  /** Confidence-weighted mean, and the same with the reviewers' severity taken out. */
  items: Record<string, { raw: number; adjusted: number }>
  /** How much higher than the others a reviewer scores; they sum to 0. */
  reviewers: Record<string, number>
  /** Σ c·e² */
  residualSS: number
  /** Observations − items − reviewers + parts of the graph. */
  df: number
  connected: boolean
  components: number
  /** The ratio used, given or estimated; null in the fixed model. */
  lambda: number | null
  /** `standardised` by its own standard error; null without degrees of freedom or of variance 0. */
  residuals: { item: string; reviewer: string; residual: number; standardised: number | null }[]
}

/**
 * Takes the severity of reviewers out of the scores: y_ij = q_i + b_j + ε, weighted by confidence.
 *
 * `fixed` minimises Σ c (y − q − b)² under Σ b = 0 and is refused where reviewers fall into groups that
 * share no proposal. `shrunk` takes b as random (Henderson's mixed model equations: λ on the diagonal),
 * so it works there too; without `lambda` the ratio is estimated by restricted maximum likelihood.
 *
 * Sources: D. C. Montgomery, Design and Analysis of Experiments, chapter 4 (incomplete blocks);
 * C. R. Henderson, Biometrics 31 (1975). Refuses no ratings, a pair rated twice, scores that are no
 * numbers, weights not above 0, and a negative or infinite λ.
 */
export function calibration(input: CalibrationInput): Result<Calibration> {
  const made = calibrationDesign(input.ratings)
  if (!made.ok) return made
  const design = made.value
  const penalties = penaltiesOf(input, design)
  if (!penalties.ok) return penalties
  const effects = solveEffects(absorb(design, penalties.value), penalties.value)
  const raw = rawMeans(design)

  const residuals = residualsOf(design, effects)
  const residualSS = exactSum(
    design.cells.map(({ weight }, at) => weight * (residuals[at] ?? 0) ** 2),
  )
  const df = design.cells.length - design.items.length - design.reviewers.length + design.parts
  const error = df > 0 ? Math.sqrt(residualSS / df) : 0
  return ok({
    items: byName(design.items, (at) => ({ raw: raw[at] ?? 0, adjusted: effects.items[at] ?? 0 })),
    reviewers: byName(design.reviewers, (at) => effects.reviewers[at] ?? 0),
    residualSS,
    df,
    connected: design.parts === 1,
    components: design.parts,
    lambda: input.model === 'fixed' ? null : penalties.value.reviewer,
    residuals: design.cells.map(({ item, reviewer, weight }, at) => {
      const residual = residuals[at] ?? 0
      const free = 1 - weight * effects.fitVariance(item, reviewer)
      const spread = error * Math.sqrt(Math.max(0, free) / weight)
      return {
        item: design.items[item] ?? '',
        reviewer: design.reviewers[reviewer] ?? '',
        residual,
        standardised: free > 1e-9 && spread > 1e-12 ? residual / spread : null,
      }
    }),
  })
}

function penaltiesOf({ model, lambda }: CalibrationInput, design: Design): Result<Penalties> {
  if (model === 'fixed') {
    if (design.parts > 1) return refuse('disconnected', String(design.parts))
    return ok({ reviewer: 0, item: 0 })
  }
  if (!lambda) return ok({ reviewer: reviewerShrinkage(design), item: 0 })
  const { reviewer, item = 0 } = lambda
  for (const ratio of [reviewer, item]) {
    if (!Number.isFinite(ratio)) return refuse('not-a-number', 'lambda')
    if (ratio < 0) return refuse('weight-negative', 'lambda')
  }
  if (reviewer === 0 && design.parts > 1) return refuse('disconnected', String(design.parts))
  return ok({ reviewer, item })
}

function residualsOf({ cells }: Design, { items, reviewers }: Effects): number[] {
  return cells.map(
    ({ item, reviewer, score }) => score - (items[item] ?? 0) - (reviewers[reviewer] ?? 0),
  )
}

function byName<T>(names: readonly string[], read: (at: number) => T): Record<string, T> {
  return Object.fromEntries(names.map((name, at) => [name, read(at)]))
}
