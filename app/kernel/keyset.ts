/** `?limit=` of a list: 20 unless told, at most 100. */
export function limitIn(query: URLSearchParams): number {
  const asked = Number(query.get('limit') ?? 20)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 20
}

/** An opaque place in a list. */
export const writeCursor = (place: object): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that `?after=` names: null without one, `invalid` where it is not one of ours. */
export function readCursor<Place extends object>(
  query: URLSearchParams,
  isPlace: (value: Record<string, unknown>) => boolean,
): Place | null | 'invalid' {
  const text = query.get('after')
  if (text === null) return null
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown
    if (typeof value !== 'object' || value === null) return 'invalid'
    return isPlace(value as Record<string, unknown>) ? (value as Place) : 'invalid'
  } catch {
    return 'invalid'
  }
}

/** One more row than asked for tells whether there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  place: (row: Row) => object,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(item),
    next: rows.length > limit && last ? writeCursor(place(last)) : null,
  }
}
