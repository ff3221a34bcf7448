const most = 100

/** `?limit=` of a list: 20 unless told, at most 100. */
export function limitIn(query: URLSearchParams, usual = 20): number {
  const asked = Number(query.get('limit') ?? usual)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : usual
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

/** Parts of a place that a database takes: a whole number, a row's id. */
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value)

/** A page of a list that is read whole; up to a hundred at once, for such lists are short. */
export function pageThrough<Item>(
  query: URLSearchParams,
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
): { items: Item[]; next: string | null } | 'invalid' {
  const after = readCursor<{ key: string | number }>(query, ({ key }) => key !== undefined)
  if (after === 'invalid') return 'invalid'
  const place = after === null ? -1 : items.findIndex((item) => keyOf(item) === after.key)
  // What the last page ended with is gone.
  if (after !== null && place < 0) return 'invalid'
  return pageOf(
    items.slice(place + 1),
    limitIn(query, most),
    (item) => item,
    (item) => ({ key: keyOf(item) }),
  )
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
