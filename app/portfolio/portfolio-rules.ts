import { ok, type Result } from '~/kernel/result'
import { atLeast, atMost, type Row } from './integer-program'
import { refuse } from './refuse'

export interface PortfolioItem {
  id: string
  /** In points; the sum over the chosen is what is maximised. */
  value: number
  /** In euros. */
  cost: number
  /** Directions, helix groups, communes: whatever rules speak of. */
  groups?: readonly string[]
  /** Other resources, for example hours of the office. */
  costs?: Readonly<Record<string, number>>
}

export interface PortfolioInput {
  items: readonly PortfolioItem[]
  budget?: number
  budgets?: Readonly<Record<string, number>>
  atLeast?: readonly { group: string; count: number }[]
  atMost?: readonly { group: string; count: number }[]
  /** Of the money that the chosen items cost together, 0 to 1. */
  maxShare?: readonly { group: string; share: number }[]
  excludes?: readonly (readonly [string, string])[]
  /** The first needs the second. */
  requires?: readonly (readonly [string, string])[]
  forceIn?: readonly string[]
  forceOut?: readonly string[]
  /** Seconds for the whole calculation. */
  timeLimit?: number
}

/** A rule as it was given: what a conflict is named by. */
export type RuleName =
  | { budget: number }
  | { budgets: { resource: string; cap: number } }
  | { atLeast: { group: string; count: number } }
  | { atMost: { group: string; count: number } }
  | { maxShare: { group: string; share: number } }
  | { excludes: readonly [string, string] }
  | { requires: readonly [string, string] }
  | { forceIn: string }
  | { forceOut: string }

export interface Rule {
  name: RuleName
  row: Row
}

/**
 * The rules as rows over the items in the order given. Refuses numbers that are not finite, negative
 * costs, caps and counts, shares outside [0, 1], ids named twice, and ids or groups that no item has.
 */
export function portfolioRules(input: PortfolioInput): Result<Rule[]> {
  const checked = checkItems(input) ?? checkNames(input)
  if (checked) return checked
  const { items } = input
  const place = new Map(items.map(({ id }, at) => [id, at]))
  const column = (id: string) => place.get(id) ?? 0
  const members = (group: string) =>
    items.flatMap(({ groups = [] }, at) => (groups.includes(group) ? [[at, 1] as const] : []))
  const costs = items.map(({ cost }, at) => [at, cost] as const)
  const spent = (resource: string) =>
    items.map(
      ({ costs: own = {} }, at) =>
        [at, Object.hasOwn(own, resource) ? (own[resource] ?? 0) : 0] as const,
    )

  const rules: Rule[] = []
  const add = (name: RuleName, row: Row) => rules.push({ name, row })
  if (input.budget !== undefined) add({ budget: input.budget }, atMost(input.budget, costs))
  for (const [resource, cap] of Object.entries(input.budgets ?? {})) {
    add({ budgets: { resource, cap } }, atMost(cap, spent(resource)))
  }
  for (const { group, count } of input.atLeast ?? []) {
    add({ atLeast: { group, count } }, atLeast(count, members(group)))
  }
  for (const { group, count } of input.atMost ?? []) {
    add({ atMost: { group, count } }, atMost(count, members(group)))
  }
  for (const { group, share } of input.maxShare ?? []) {
    const over = items.map(
      ({ cost, groups = [] }, at) =>
        [at, (groups.includes(group) ? cost : 0) - share * cost] as const,
    )
    add({ maxShare: { group, share } }, atMost(0, over))
  }
  for (const [a, b] of input.excludes ?? []) {
    add(
      { excludes: [a, b] },
      atMost(1, [
        [column(a), 1],
        [column(b), 1],
      ]),
    )
  }
  for (const [a, b] of input.requires ?? []) {
    add(
      { requires: [a, b] },
      atMost(0, [
        [column(a), 1],
        [column(b), -1],
      ]),
    )
  }
  for (const id of input.forceIn ?? []) add({ forceIn: id }, atLeast(1, [[column(id), 1]]))
  for (const id of input.forceOut ?? []) add({ forceOut: id }, atMost(0, [[column(id), 1]]))
  return ok(rules)
}

type Refusal = ReturnType<typeof refuse>

function checkItems({ items }: PortfolioInput): Refusal | null {
  const seen = new Set<string>()
  for (const { id, value, cost, costs = {} } of items) {
    if (seen.has(id)) return refuse('duplicate-id', id)
    seen.add(id)
    const amounts = [cost, ...Object.values(costs)]
    if (![value, ...amounts].every(Number.isFinite)) return refuse('not-a-number', id)
    if (amounts.some((amount) => amount < 0)) return refuse('negative', id)
  }
  return null
}

function checkNames(input: PortfolioInput): Refusal | null {
  const ids = new Set(input.items.map(({ id }) => id))
  const groups = new Set(input.items.flatMap(({ groups: own = [] }) => own))
  const caps = Object.entries({ ...input.budgets, ...budgetOf(input) })
  for (const [resource, cap] of caps) {
    if (!Number.isFinite(cap)) return refuse('not-a-number', resource)
    if (cap < 0) return refuse('negative', resource)
  }
  for (const { group, count } of [...(input.atLeast ?? []), ...(input.atMost ?? [])]) {
    if (!groups.has(group)) return refuse('unknown-group', group)
    if (!(Number.isInteger(count) && count >= 0)) return refuse('count-out-of-range', group)
  }
  for (const { group, share } of input.maxShare ?? []) {
    if (!groups.has(group)) return refuse('unknown-group', group)
    if (!(share >= 0 && share <= 1)) return refuse('share-out-of-range', group)
  }
  const pairs = [...(input.excludes ?? []), ...(input.requires ?? [])]
  for (const [a, b] of pairs) if (a === b) return refuse('duplicate-id', a)
  const named = [...pairs.flat(), ...(input.forceIn ?? []), ...(input.forceOut ?? [])]
  const unknown = named.find((id) => !ids.has(id))
  if (unknown !== undefined) return refuse('unknown-id', unknown)
  const { timeLimit } = input
  return timeLimit === undefined || timeLimit > 0 ? null : refuse('negative', 'timeLimit')
}

const budgetOf = ({ budget }: PortfolioInput) => (budget === undefined ? {} : { budget })
