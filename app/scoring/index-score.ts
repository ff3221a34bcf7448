import { ok, type Result } from '~/kernel/result'
import { type IndexGroup, type IndexIndicator, type IndexTree, indexTree } from './index-tree'
import { normalise } from './normalise'
import { refuse } from './refuse'
import { type MeanKind, weightedMean } from './weighted-mean'

export interface IndexInput {
  indicators: readonly IndexIndicator[]
  groups: readonly IndexGroup[]
  /** Territory → indicator → value in the indicator's own unit; null or absent is missing. */
  values: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  mean: MeanKind
}

export interface IndexScores {
  /** Territory → group → score, and `total`; null where nothing of the group is known. */
  scores: Record<string, Record<string, number | null>>
  /** Territory → the part of the whole index's weight whose values are known, 0 to 1. */
  coverage: Record<string, number>
  /** Territory → indicators whose value lies beyond its fixed bounds. */
  outside: Record<string, string[]>
}

/**
 * A composite index, bottom up: normalised indicators, then groups, then everything that stands in
 * no group. What is missing is left out and the weights of the rest keep their proportions.
 *
 * Source: European Commission, DESI 2022 methodological note (weighted arithmetic means at each
 * level). Refuses bad bounds, weights and keys, groups that contain themselves, and values that are
 * not finite or belong to no indicator.
 */
export function indexScore(input: IndexInput): Result<IndexScores> {
  const tree = indexTree(input.indicators, input.groups)
  if (!tree.ok) return tree
  const units: [string, UnitScore][] = []
  for (const [unit, values] of Object.entries(input.values)) {
    const scored = scoreUnit(tree.value, new Map(Object.entries(values)), input.mean)
    if (!scored.ok) return scored
    units.push([unit, scored.value])
  }
  const pick = <T>(read: (score: UnitScore) => T): Record<string, T> =>
    Object.fromEntries(units.map(([unit, score]) => [unit, read(score)]))
  return ok({
    scores: pick((score) => Object.fromEntries(score.scores)),
    coverage: pick((score) => score.coverage),
    outside: pick((score) => score.outside),
  })
}

interface UnitScore {
  scores: Map<string, number | null>
  coverage: number
  outside: string[]
}

function scoreUnit(
  tree: IndexTree,
  values: ReadonlyMap<string, number | null>,
  mean: MeanKind,
): Result<UnitScore> {
  const known = new Map<string, number>()
  const outside: string[] = []
  for (const [code, x] of values) {
    const scale = tree.indicators.get(code)
    if (!scale) return refuse('unknown-key', code)
    if (x === null) continue
    const normalised = normalise(x, scale)
    if (!normalised.ok) return refuse('not-a-number', code)
    known.set(code, normalised.value.value)
    if (normalised.value.isOutside) outside.push(code)
  }
  const covered = new Map<string, number>()
  const scores = new Map<string, number | null>()
  for (const group of tree.groups) {
    const all = group.members.map((member) => ({
      weight: tree.weight(member),
      value: known.get(member),
      coverage: covered.get(member) ?? (known.has(member) ? 1 : 0),
    }))
    const present = all.flatMap(({ weight, value }) =>
      weight > 0 && value !== undefined ? [{ weight, value }] : [],
    )
    const coverage = weightedMean(
      all.map(({ weight, coverage }) => ({ weight, value: coverage })),
      'arithmetic',
      group.key,
    )
    if (!coverage.ok) return coverage
    covered.set(group.key, coverage.value)
    scores.set(group.key, null)
    if (present.length === 0) continue
    const score = weightedMean(present, mean, group.key)
    if (!score.ok) return score
    known.set(group.key, score.value)
    scores.set(group.key, score.value)
  }
  return ok({ scores, coverage: covered.get('total') ?? 0, outside })
}
