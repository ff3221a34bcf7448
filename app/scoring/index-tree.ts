import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { checkScale, type Scale } from './normalise'
import { refuse } from './refuse'

export interface IndexIndicator extends Scale {
  code: string
  weight: number
}

export interface IndexGroup {
  key: string
  weight: number
  /** Codes of indicators or keys of other groups. */
  members: readonly string[]
}

export interface IndexTree {
  indicators: ReadonlyMap<string, IndexIndicator>
  /** Members before the groups that hold them; the last one is `total`. */
  groups: readonly { key: string; members: readonly string[] }[]
  weight(member: string): number
}

/**
 * The checked structure of an index. `total` holds every indicator and group that is a member of
 * nothing else. Its keys are unique over indicators and groups together, because a member is named
 * by its key alone.
 */
export function indexTree(
  indicators: readonly IndexIndicator[],
  groups: readonly IndexGroup[],
): Result<IndexTree> {
  const weights = new Map<string, number>()
  for (const { key, weight } of [
    ...indicators.map(({ code, weight }) => ({ key: code, weight })),
    ...groups,
  ]) {
    if (key === 'total') return refuse('reserved-key', key)
    if (weights.has(key)) return refuse('duplicate-key', key)
    if (!Number.isFinite(weight)) return refuse('not-a-number', key)
    if (weight < 0) return refuse('weight-negative', key)
    weights.set(key, weight)
  }
  for (const indicator of indicators) {
    const scale = checkScale(indicator, indicator.code)
    if (!scale.ok) return scale
  }
  const held = new Set(groups.flatMap((group) => group.members))
  const total = { key: 'total', members: [...weights.keys()].filter((key) => !held.has(key)) }
  const weight = (member: string) => weights.get(member) ?? 0
  for (const group of [...groups, total]) {
    const unknown = group.members.find((member) => !weights.has(member))
    if (unknown !== undefined) return refuse('unknown-key', unknown)
    const twice = group.members.find((member, at) => group.members.indexOf(member) !== at)
    if (twice !== undefined) return refuse('duplicate-key', twice)
    // With every group inside another one nothing is left for the total: the groups form a circle.
    if (weights.size > 0 && group.members.length === 0 && group === total)
      return refuse('circular-groups', 'total')
    if (!(exactSum(group.members.map(weight)) > 0)) return refuse('weights-zero', group.key)
  }
  const ordered = membersFirst(groups)
  if (!ordered.ok) return ordered
  return ok({
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    groups: [...ordered.value, total],
    weight,
  })
}

function membersFirst(groups: readonly IndexGroup[]): Result<IndexGroup[]> {
  const byKey = new Map(groups.map((group) => [group.key, group]))
  const ordered: IndexGroup[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (group: IndexGroup): boolean => {
    if (state.get(group.key) === 'done') return true
    if (state.get(group.key) === 'open') return false
    state.set(group.key, 'open')
    for (const member of group.members) {
      const inner = byKey.get(member)
      if (inner && !visit(inner)) return false
    }
    state.set(group.key, 'done')
    ordered.push(group)
    return true
  }
  for (const group of groups) if (!visit(group)) return refuse('circular-groups', group.key)
  return ok(ordered)
}
