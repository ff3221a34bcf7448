/** Orders of the list; db/queries/proposals/register-order.ts says what each means. */
export const registerSorts = ['newest', 'closing', 'needs-views', 'support'] as const
export type RegisterSort = (typeof registerSorts)[number]

export const registerViews = ['cards', 'table', 'map', 'board'] as const
export type RegisterView = (typeof registerViews)[number]

/** Filters that may be given several times, by their name in the address. */
export const registerFilters = [
  'direction',
  'state',
  'group',
  'municipality',
  'indicator',
  'call',
] as const
export type RegisterFilterName = (typeof registerFilters)[number]

/** What an address of the register asks for, in the words of the address. */
export interface RegisterQuery {
  q: string
  filters: Record<RegisterFilterName, string[]>
  sort: RegisterSort
  view: RegisterView
  /** Opaque place in the list, or ''. */
  after: string
}

export const defaultSort: RegisterSort = 'newest'
export const defaultView: RegisterView = 'cards'

/** The address of a query; what is as usual is left out. */
export function registerHref(locale: string, query: Partial<RegisterQuery>): string {
  const search = new URLSearchParams()
  if (query.q) search.set('q', query.q)
  for (const name of registerFilters) {
    for (const value of query.filters?.[name] ?? []) search.append(name, value)
  }
  if (query.sort && query.sort !== defaultSort) search.set('sort', query.sort)
  if (query.view && query.view !== defaultView) search.set('view', query.view)
  if (query.after) search.set('after', query.after)
  const asked = search.toString()
  return `/${locale}/proposals${asked && `?${asked}`}`
}

/** The same query without one value, from its beginning. */
export function without(
  query: RegisterQuery,
  name: RegisterFilterName,
  value: string,
): RegisterQuery {
  const left = query.filters[name].filter((other) => other !== value)
  return { ...query, filters: { ...query.filters, [name]: left }, after: '' }
}
