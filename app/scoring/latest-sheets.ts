/**
 * The sheets that count: of each reviewer the latest filed one (of two filed in the same millisecond
 * the one with the greater id), and none of those left out. Sorted by reviewer.
 */
export function latestSheets<S extends { id: string; reviewer: string; filedAt: number }>(
  sheets: readonly S[],
  leftOut: readonly string[] = [],
): S[] {
  const latest = new Map<string, S>()
  for (const sheet of sheets) {
    if (leftOut.includes(sheet.reviewer)) continue
    const known = latest.get(sheet.reviewer)
    if (!known || isLater(sheet, known)) latest.set(sheet.reviewer, sheet)
  }
  return [...latest.values()].sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
}

const isLater = (a: { id: string; filedAt: number }, b: { id: string; filedAt: number }): boolean =>
  a.filedAt > b.filedAt || (a.filedAt === b.filedAt && a.id > b.id)
