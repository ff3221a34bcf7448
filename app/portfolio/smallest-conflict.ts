import { atLeast, binary, type Row, type Solve } from './integer-program'

/**
 * The numbers of a smallest set of rows that no selection of `count` items satisfies together; the
 * whole list of rows has to be infeasible. Nothing smaller conflicts.
 *
 * Source: A. Ignatiev et al., "Smallest MUS Extraction with Minimal Hitting Set Dualization", CP 2015.
 * Each turn takes a smallest set that meets every correction seen so far. If its rows can be satisfied,
 * elastic slacks find the fewest other rows to give up, which is the next correction.
 */
export function smallestConflict(rows: readonly Row[], count: number, solve: Solve): number[] {
  const corrections: number[][] = []
  for (;;) {
    const kept = smallestHittingSet(corrections, rows.length, solve)
    const correction = fewestToGiveUp(rows, kept, count, solve)
    if (correction === null) return kept
    corrections.push(correction)
  }
}

function smallestHittingSet(
  sets: readonly (readonly number[])[],
  size: number,
  solve: Solve,
): number[] {
  if (sets.length === 0) return []
  const { values } = solve({
    columns: Array.from({ length: size }, () => binary(-1)),
    rows: sets.map((set) =>
      atLeast(
        1,
        set.map((row) => [row, 1] as const),
      ),
    ),
  })
  return Array.from({ length: size }, (_, row) => row).filter((row) => values[row] === 1)
}

/** Null where the kept rows alone are infeasible. */
function fewestToGiveUp(
  rows: readonly Row[],
  kept: readonly number[],
  count: number,
  solve: Solve,
): number[] | null {
  const elastic = rows.map((row, at) => {
    if (kept.includes(at)) return row
    return { ...row, entries: [...row.entries, [count + at, slackOf(row)] as const] }
  })
  const { status, values } = solve({
    columns: [...Array.from({ length: count }, () => binary(0)), ...rows.map(() => binary(-1))],
    rows: elastic,
  })
  if (status === 'infeasible') return null
  return rows.flatMap((_, at) => (values[count + at] === 1 ? [at] : []))
}

/** Enough for every selection to satisfy the row; our rows have one finite side each. */
function slackOf({ lower, upper, entries }: Row): number {
  const sum = (sign: 1 | -1) =>
    entries.reduce((all, [, coefficient]) => all + Math.max(0, sign * coefficient), 0)
  return Number.isFinite(upper) ? -(sum(1) + Math.abs(upper)) : sum(-1) + Math.abs(lower)
}
