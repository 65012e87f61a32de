// Pages of lists with filters, orders and facets.
import DataLoader from 'dataloader'
import type { FacetRow, Keyed, None, Place } from '../store/list-statements.ts'
import { fromCursor, type PageArguments, type Part, toSlice } from './cursors.ts'
import type { FacetLoader, ListPage } from './models.ts'
import { cut } from './pages.ts'

/** An order, as it is asked for. */
export interface Order<O extends string> {
  readonly field: O
  readonly direction?: 'ASC' | 'DESC'
}

/** How a list is read. */
export interface List<R, O extends string> {
  /** Rows in an order after a place, at most `limit`. */
  readonly find: (place: Place<O> & None) => Promise<readonly Keyed<R>[]>
  /** Counts of the facets that are named; `total` counts all. */
  readonly count: (facets: readonly string[], limit: number) => Promise<readonly FacetRow[]>
  /** How to read it without any filter in its usual order, for which the store has an index; undefined where a filter is set. */
  readonly plain?: Plain<R, O> | undefined
}

/** A list of all there is, in its usual order. */
export interface Plain<R, O extends string> {
  readonly order: O
  /** Rows after the key and id, empty for the first, at most `limit`. */
  readonly page: (
    after: { readonly afterName: string; readonly afterId: string },
    limit: number,
  ) => Promise<readonly Keyed<R>[]>
  readonly count: () => Promise<readonly { readonly count: number }[]>
}

/** Most values of all facets together that are counted. */
const MOST_VALUES = 10_000
/** Dates that stand before and after all others, for what has none. */
const [FIRST, LAST] = ['', '~']
/** Orders by numbers; all others are by text. */
const NUMERIC: ReadonlySet<string> = new Set([
  'CITED_BY',
  'TASKS',
  'TOTAL',
  'LEAD',
  'COORDINATE',
  'DIRECTED',
  'DUE',
  'PAST',
])

/** A page of a list. Its cursors hold the order and the key, so that a cursor of another order is refused. */
export async function listPage<R extends { readonly id: string }, O extends string>(
  { find, count, plain }: List<R, O>,
  { field, direction = 'ASC' }: Order<O>,
  bounds: PageArguments,
): Promise<ListPage<R>> {
  const slice = toSlice(bounds)
  const place = fromCursor(slice, (key) => isPlace(key, field))
  const [, afterKey = null, afterId = ''] = place ?? []
  const limit = slice.size + 1
  const isPlain = plain?.order === field && direction === 'ASC' && !slice.backward
  const rows = isPlain
    ? await plain.page({ afterName: String(afterKey ?? ''), afterId: String(afterId) }, limit)
    : await find({
        order: field,
        down: (direction === 'DESC') !== slice.backward,
        none: direction === 'DESC' ? FIRST : LAST,
        afterKey,
        afterId: String(afterId),
        limit,
      })
  const facets = facetLoader((names) => count(names, MOST_VALUES))
  const key = (row: Keyed<R>): readonly Part[] => [field, row.key, row.id]
  return {
    ...cut(slice.backward ? rows.toReversed() : rows, slice, key),
    facets,
    totalCount: async () => (await (plain?.count() ?? facets.load('total')))[0]?.count ?? 0,
  }
}

/** Counts the facets that are asked for in one tick by one statement. */
export function facetLoader(count: (facets: readonly string[]) => Promise<readonly FacetRow[]>): FacetLoader {
  return new DataLoader(async (names) => {
    const rows = Map.groupBy(await count(names), ({ facet }) => facet)
    return names.map((name) => rows.get(name) ?? [])
  })
}

function isPlace([order, key, id, ...rest]: readonly Part[], field: string): boolean {
  const type = NUMERIC.has(field) ? 'number' : 'string'
  return order === field && typeof key === type && typeof id === 'string' && rest.length === 0
}
