// What the view shows, as the address keeps it: enough to see the same again after a reload or from a shared link.

/** The lists that one can look through. */
export const TABS = ['documents', 'tasks', 'bodies'] as const
export type Tab = (typeof TABS)[number]

/** Filters that take some of the values that the counts of a list offer, by their names in the address. */
export const FACETS = {
  documents: ['types', 'years', 'issuers', 'levels', 'branches', 'citedAs'],
  tasks: ['statuses', 'months', 'roles', 'bodies', 'types', 'issuers', 'levels', 'branches'],
  bodies: ['levels', 'branches'],
} as const satisfies Readonly<Record<Tab, readonly string[]>>
export type Facet = (typeof FACETS)[Tab][number]

/** Orders of a list: a field of the API and a direction; the first is taken when none is asked for. */
export const SORTS = {
  documents: ['ISSUED_ON-DESC', 'ISSUED_ON-ASC', 'CITED_BY-DESC', 'TASKS-DESC', 'NUMBER-ASC'],
  tasks: ['DEADLINE-ASC', 'DEADLINE-DESC', 'PLACE-ASC'],
  bodies: ['TASKS-DESC', 'NAME-ASC'],
} as const satisfies Readonly<Record<Tab, readonly string[]>>

/** Rows of a page. */
export const PAGE = 25

/** Which page of a list: by the cursor of a neighbour. */
export type Cursor = { readonly after: string } | { readonly before: string } | null

export interface Search {
  readonly tab: Tab
  readonly words: string
  /** By facet, the values of which one must hold. */
  readonly chosen: ReadonlyMap<string, readonly string[]>
  /** Only documents whose text was read. */
  readonly read: boolean
  /** Dates between which a document was issued or a task is due; empty where open. */
  readonly from: string
  readonly to: string
  readonly sort: string
  readonly cursor: Cursor
}

/** Reads an address; what it does not know is left out. */
export function readSearch(query: URLSearchParams): Search {
  const tab = TABS.find((one) => one === query.get('tab')) ?? 'documents'
  const chosen = new Map(
    FACETS[tab].map((facet) => [facet, query.getAll(facet)] as const).filter(([, values]) => values.length > 0),
  )
  const sorts: readonly string[] = SORTS[tab]
  const after = query.get('after')
  const before = query.get('before')
  return {
    tab,
    words: query.get('q') ?? '',
    chosen,
    read: query.get('read') === 'true',
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    sort: sorts.find((sort) => sort === query.get('sort')) ?? sorts[0] ?? '',
    cursor: after ? { after } : before ? { before } : null,
  }
}

/** The query part of the address of a search; what is as usual is left out. */
export function toQuery({ tab, words, chosen, read, from, to, sort, cursor }: Search): URLSearchParams {
  const query = new URLSearchParams()
  if (tab !== 'documents') query.set('tab', tab)
  if (words !== '') query.set('q', words)
  for (const [facet, values] of chosen) for (const value of values) query.append(facet, value)
  if (read) query.set('read', 'true')
  if (from !== '') query.set('from', from)
  if (to !== '') query.set('to', to)
  if (sort !== SORTS[tab][0]) query.set('sort', sort)
  for (const [name, value] of Object.entries(cursor ?? {})) query.set(name, value)
  return query
}

/** The same search with a value of a facet taken or dropped, from its first page. */
export function toggled(search: Search, facet: string, value: string): Search {
  const before = search.chosen.get(facet) ?? []
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  const chosen = new Map(search.chosen)
  if (values.length > 0) chosen.set(facet, values)
  else chosen.delete(facet)
  return { ...search, chosen, cursor: null }
}

/** How many filters are set. */
export function filterCount({ chosen, read, from, to }: Search): number {
  const values = [...chosen.values()].reduce((sum, one) => sum + one.length, 0)
  return values + (read ? 1 : 0) + (from ? 1 : 0) + (to ? 1 : 0)
}

/** Everything but the words and the list as usual. */
export function withoutFilters(search: Search): Search {
  return { ...search, chosen: new Map(), read: false, from: '', to: '', cursor: null }
}
