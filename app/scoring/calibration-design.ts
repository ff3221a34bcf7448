import { ok, type Result } from '~/kernel/result'
import { components } from './components'
import { exactSum } from './exact-sum'
import { refuse } from './refuse'
import { type Confidence, defaultConfidenceWeights } from './rubric'

export interface Rating {
  item: string
  reviewer: string
  score: number
  /** A level, or a weight above 0; without one the rating weighs 1. */
  confidence?: Confidence | number
}

/** The ratings in sorted order, with items and reviewers by number. */
export interface Design {
  items: string[]
  reviewers: string[]
  cells: { item: number; reviewer: number; weight: number; score: number }[]
  /** Parts of the proposal–reviewer graph. */
  parts: number
}

/** Refuses no rating at all, a pair rated twice, scores that are no numbers, weights not above 0. */
export function calibrationDesign(ratings: readonly Rating[]): Result<Design> {
  if (ratings.length === 0) return refuse('no-reviewer', 'ratings')
  const sorted = [...ratings].sort((a, b) =>
    a.item === b.item ? compare(a.reviewer, b.reviewer) : compare(a.item, b.item),
  )
  const items = [...new Set(sorted.map(({ item }) => item))]
  const reviewers = [...new Set(sorted.map(({ reviewer }) => reviewer))].sort()
  const cells: Design['cells'] = []
  for (const [at, { item, reviewer, score, confidence = 1 }] of sorted.entries()) {
    const before = sorted[at - 1]
    if (before?.item === item && before.reviewer === reviewer) return refuse('duplicate-key', item)
    const weight =
      typeof confidence === 'number' ? confidence : defaultConfidenceWeights[confidence]
    if (!Number.isFinite(score) || !Number.isFinite(weight)) return refuse('not-a-number', item)
    if (!(weight > 0)) return refuse('weights-zero', item)
    cells.push({ item: items.indexOf(item), reviewer: reviewers.indexOf(reviewer), weight, score })
  }
  const pairs = cells.map(({ item, reviewer }) => [`i ${item}`, `r ${reviewer}`] as const)
  return ok({ items, reviewers, cells, parts: components(pairs).length })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Σc·y/Σc of each item: what stands beside the calibrated value. */
export function rawMeans({ items, cells }: Design): number[] {
  return items.map((_, at) => {
    const own = cells.filter(({ item }) => item === at)
    return (
      exactSum(own.map(({ weight, score }) => weight * score)) /
      exactSum(own.map(({ weight }) => weight))
    )
  })
}
