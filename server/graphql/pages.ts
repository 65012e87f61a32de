import type { EdgeKind } from '../graph/model.ts'
import type { Connected } from '../store/connected.ts'
import type { NodeRow } from '../store/rows.ts'
import type { Context } from './context.ts'
import { fromCursor, pageSize, toCursor } from './cursors.ts'
import type { EdgePage, Page } from './models.ts'

interface Bounds {
  readonly first?: number | null
  readonly after?: string | null
}

/** The elements of a page out of one more than it holds. */
function cut<N>(
  rows: readonly N[],
  size: number,
  key: (row: N) => readonly (string | number)[],
): Omit<Page<N>, 'totalCount'> {
  const nodes = rows.slice(0, size)
  const last = nodes.at(-1)
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last === undefined ? null : toCursor(key(last)) },
  }
}

/** A page of the edges of a node. */
export function edgePage(
  context: Context,
  node: NodeRow & { readonly kind: Connected },
  direction: 'out' | 'in',
  kinds: readonly EdgeKind[],
  bounds: Bounds,
  usual = 20,
): Promise<EdgePage> {
  return edgePageOf(context, [node], direction, kinds, bounds, usual)
}

/** A page of the edges of some nodes together, in order of the edges. */
export async function edgePageOf(
  { loaders }: Context,
  nodes: readonly { readonly id: string; readonly kind: Connected }[],
  direction: 'out' | 'in',
  kinds: readonly EdgeKind[],
  { first, after }: Bounds,
  usual: number,
): Promise<EdgePage> {
  const size = pageSize(first, usual)
  const [from] = fromCursor(after, [''])
  const found = await Promise.all(
    nodes.map(({ id, kind }) => loaders.edges.load({ id, kind, direction, kinds, after: from, limit: size + 1 })),
  )
  const rows = found.length === 1 ? found.flat() : found.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...cut(rows, size, (edge) => [edge.id]),
    totalCount: async () => {
      const degrees = await Promise.all(nodes.map(({ id, kind }) => loaders.degrees.load({ id, kind })))
      return degrees
        .flat()
        .filter((degree) => degree.direction === direction && kinds.includes(degree.kind))
        .reduce((sum, { count }) => sum + count, 0)
    },
  }
}

/**
 * A page of a list in the order of a key.
 * @param start key of nothing: smaller than any
 * @param read rows after a key, at most `limit`
 */
export async function listPage<N, K extends readonly (string | number)[]>(
  { first, after }: Bounds,
  start: K,
  read: (after: K, limit: number) => Promise<readonly N[]>,
  key: (row: N) => readonly (string | number)[],
  count: () => Promise<readonly { readonly count: number }[]>,
): Promise<Page<N>> {
  const size = pageSize(first, 20)
  const rows = await read(fromCursor(after, start), size + 1)
  return { ...cut(rows, size, key), totalCount: async () => (await count())[0]?.count ?? 0 }
}
