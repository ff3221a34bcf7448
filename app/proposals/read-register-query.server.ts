import type { RegisterCursor } from '#db/queries/proposals/list-registered'
import {
  defaultSort,
  defaultView,
  type RegisterFilterName,
  type RegisterQuery,
  registerFilters,
  registerSorts,
  registerViews,
} from './register-query'

/** What each filter may name. */
export type KnownValues = Record<RegisterFilterName, ReadonlySet<string>>

export interface ReadQuery {
  query: RegisterQuery
  cursor: RegisterCursor | null
  /** Names of what was left out because it says nothing here. */
  ignored: string[]
}

const mostValues = 40
const longestSearch = 200

/** Reads an address; what it cannot read is left out and named, never an error. */
export function readRegisterQuery(search: URLSearchParams, known: KnownValues): ReadQuery {
  const ignored = new Set<string>()
  const oneOf = <T extends string>(name: string, values: readonly T[], usual: T): T => {
    const given = search.get(name)
    if (!given) return usual
    const found = values.find((value) => value === given)
    if (!found) ignored.add(name)
    return found ?? usual
  }
  const filters = Object.fromEntries(
    registerFilters.map((name) => {
      const given = [...new Set(search.getAll(name).filter(Boolean))]
      const read = given.filter((value) => known[name].has(value)).slice(0, mostValues)
      if (read.length < given.length) ignored.add(name)
      return [name, read]
    }),
  ) as RegisterQuery['filters']
  const after = search.get('after') ?? ''
  const cursor = after ? readCursor(after) : null
  if (after && !cursor) ignored.add('after')
  const query: RegisterQuery = {
    q: (search.get('q') ?? '').slice(0, longestSearch).trim(),
    filters,
    sort: oneOf('sort', registerSorts, defaultSort),
    view: oneOf('view', registerViews, defaultView),
    after: cursor ? after : '',
  }
  return { query, cursor, ignored: [...ignored] }
}

/** A place in a list as it stands in an address. */
export function writeCursor({ part, key, id }: RegisterCursor): string {
  return Buffer.from(JSON.stringify([part === 'rest' ? 0 : 1, key, id])).toString('base64url')
}

function readCursor(text: string): RegisterCursor | null {
  try {
    const [part, key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    if (typeof key !== 'number' || !Number.isSafeInteger(key)) return null
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null
    return { part: part === 1 ? 'consultations' : 'rest', key, id }
  } catch {
    return null
  }
}
