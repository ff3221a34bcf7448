import { atLeast, atMost, type IntegerProgram, type Row } from './integer-program'

type Entries = Row['entries']

export interface AssignmentInput {
  /** How many items each reviewer takes, at least (0 if left out) and at most. */
  reviewers: readonly { id: string; min?: number; max: number }[]
  /** How many reviewers each item needs, exactly. */
  items: readonly { id: string; need: number }[]
  /** reviewers × items: topics, declared expertise, wishes. */
  affinity: readonly (readonly number[])[]
  /** Conflicts of interest. */
  forbidden?: readonly (readonly [reviewer: string, item: string])[]
  /** `fair`: the weakest item's sum first, then the total. */
  objective: 'total' | 'fair'
  /** Reviewer → helix group, and how many groups each panel has at least. */
  groups?: Readonly<Record<string, string>>
  minGroups?: number
  /** Reviewer → organisation: not two people of one on a panel. */
  organisations?: Readonly<Record<string, string>>
  /** What stands already: as much of it is kept as the rules allow, before anything else. */
  keep?: readonly (readonly [reviewer: string, item: string])[]
}

/**
 * The columns of an assignment: reviewer × item, row by row; then group × item where panels need
 * several groups (1 if the group sits on the panel); last the weakest sum where it is maximised.
 */
export function assignmentModel(input: AssignmentInput) {
  const { reviewers, items } = input
  const width = items.length
  const pairColumn = (reviewer: number, item: number) => reviewer * width + item
  const place = (list: readonly { id: string }[]) =>
    new Map(list.map(({ id }, at) => [id, at] as const))
  const [people, things] = [place(reviewers), place(items)]
  const named = (pairs: readonly (readonly [string, string])[] = []) =>
    pairs.map(([reviewer, item]) => pairColumn(people.get(reviewer) ?? 0, things.get(item) ?? 0))
  const forbidden = new Set(named(input.forbidden))
  const panels = panelRules(input, pairColumn)
  const isWhole =
    panels.groupColumns > 0 || panels.organisations.length > 0 || input.objective === 'fair'

  const pairs = reviewers.length * width
  const columns: IntegerProgram['columns'][number][] = [
    ...Array.from({ length: pairs }, (_, at) => ({
      objective: 0,
      lower: 0,
      upper: forbidden.has(at) ? 0 : 1,
      isInteger: isWhole,
    })),
    ...Array.from({ length: panels.groupColumns }, () => ({
      objective: 0,
      lower: 0,
      upper: 1,
      isInteger: true,
    })),
  ]
  const sums = items.flatMap(({ need }, item) =>
    need === 0
      ? []
      : [
          reviewers.map(
            (_, at) => [pairColumn(at, item), input.affinity[at]?.[item] ?? 0] as const,
          ),
        ],
  )
  const weakest = columns.length
  if (input.objective === 'fair') columns.push(weakestColumn(input))
  return {
    columns,
    rows: [...loadRows(input, pairColumn), ...panels.groups, ...panels.organisations],
    affinity: input.affinity.flat(),
    sums: sums as readonly Entries[],
    kept: [...new Set(named(input.keep))].filter((column) => !forbidden.has(column)),
    fairness: {
      weakest,
      above: sums.map((entries) => atLeast(0, [...entries, [weakest, -1] as const])),
    },
    pairsOf: (values: readonly number[]): [reviewer: number, item: number][] =>
      Array.from({ length: pairs }, (_, at) => at)
        .filter((at) => Math.round(values[at] ?? 0) === 1)
        .map((at) => [Math.floor(at / width), at % width]),
  }
}

function loadRows({ reviewers, items }: AssignmentInput, column: PairColumn): Row[] {
  return [
    ...reviewers.map(({ min = 0, max }, reviewer) => ({
      lower: min,
      upper: max,
      entries: items.map((_, item) => [column(reviewer, item), 1] as const),
    })),
    ...items.map(({ need }, item) => ({
      lower: need,
      upper: need,
      entries: reviewers.map((_, reviewer) => [column(reviewer, item), 1] as const),
    })),
  ]
}

type PairColumn = (reviewer: number, item: number) => number

function panelRules(input: AssignmentInput, column: PairColumn) {
  const { reviewers, items, minGroups = 0 } = input
  const membersBy = (names: Readonly<Record<string, string>> = {}) => {
    const found = new Map<string, number[]>()
    for (const [at, { id }] of reviewers.entries()) {
      const name = Object.hasOwn(names, id) ? names[id] : undefined
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), at])
    }
    return [...found.values()]
  }
  const groups = minGroups > 0 ? membersBy(input.groups) : []
  const first = reviewers.length * items.length
  const groupColumn = (group: number, item: number) => first + group * items.length + item
  const ones = (members: readonly number[], item: number) =>
    members.map((at) => [column(at, item), 1] as const)
  return {
    groupColumns: groups.length * items.length,
    groups:
      minGroups === 0
        ? []
        : items.flatMap(({ need }, item) =>
            need === 0
              ? []
              : [
                  ...groups.map((members, at) =>
                    atLeast(0, [...ones(members, item), [groupColumn(at, item), -1] as const]),
                  ),
                  atLeast(
                    minGroups,
                    groups.map((_, at) => [groupColumn(at, item), 1] as const),
                  ),
                ],
          ),
    organisations: membersBy(input.organisations)
      .filter((members) => members.length > 1)
      .flatMap((members) => items.map((_, item) => atMost(1, ones(members, item)))),
  }
}

/** Bounded on both sides by what the affinities can add up to. */
function weakestColumn({ affinity, items }: AssignmentInput) {
  const largest = Math.max(1, ...affinity.map((row) => Math.max(0, ...row.map(Math.abs))))
  const reach = largest * Math.max(1, ...items.map(({ need }) => need))
  return { objective: 0, lower: -reach, upper: reach, isInteger: false }
}
