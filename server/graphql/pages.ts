// Pages of the edges of a node: tasks of a document, bodies of a task, mentions.
import type { EdgeKind, EdgeRelation } from '../graph/model.ts'
import type { Connected } from '../store/connected.ts'
import type { FacetRow } from '../store/list-statements.ts'
import type { EdgeRow } from '../store/rows.ts'
import type { MentionsOf } from './citation-loaders.ts'
import type { Context } from './context.ts'
import { fromCursor, type PageArguments, type Part, type Slice, toCursor, toSlice } from './cursors.ts'
import type { EdgeQuery } from './loaders.ts'
import type { EdgePage, MentionPage, Page } from './models.ts'

/**
 * The elements of a page out of one more than it holds.
 * @param rows in the order of the list; the one too many is the first where one pages backward, else the last
 */
export function cut<R>(
  rows: readonly R[],
  { size, backward, cursor }: Slice,
  key: (row: R) => readonly Part[],
): Omit<Page<R>, 'totalCount'> {
  const kept = backward ? rows.slice(-size) : rows.slice(0, size)
  const edges = kept.map((row) => ({ row, cursor: toCursor(key(row)) }))
  const more = rows.length > size
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : more,
      hasPreviousPage: backward ? more : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** The edge after or before which to begin; empty for an end of the list. */
export function edgePlace(slice: Slice): string {
  const [after = ''] = fromCursor(slice, ([id, ...rest]) => typeof id === 'string' && rest.length === 0) ?? []
  return String(after)
}

/** A page of a few edges that were all read. */
export function pageOf(rows: readonly EdgeRow[], bounds: PageArguments): EdgePage {
  const slice = toSlice(bounds)
  const place = edgePlace(slice)
  const at = rows.findIndex(({ id }) => id === place)
  const rest = slice.backward ? rows.slice(0, at < 0 ? rows.length : at) : rows.slice(at + 1)
  const near = slice.backward ? rest.slice(-slice.size - 1) : rest.slice(0, slice.size + 1)
  return { ...cut(near, slice, ({ id }) => [id]), totalCount: async () => rows.length }
}

/** The question for a page of the edges of a node, and whether more follow. */
export function edgeQuery(
  { id, kind }: { readonly id: string; readonly kind: Connected },
  direction: 'out' | 'in',
  kinds: readonly EdgeKind[],
  bounds: PageArguments,
): EdgeQuery {
  const slice = toSlice(bounds)
  return { id, kind, direction, kinds, after: edgePlace(slice), down: slice.backward, limit: slice.size + 1 }
}

/** A page of the edges of a node, in order of sources and places in the text. */
export async function edgePage(
  { loaders }: Context,
  node: { readonly id: string; readonly kind: Connected },
  direction: 'out' | 'in',
  kinds: readonly EdgeKind[],
  bounds: PageArguments,
): Promise<EdgePage> {
  const slice = toSlice(bounds)
  const rows = await loaders.edges.load(edgeQuery(node, direction, kinds, bounds))
  return {
    ...cut(rows, slice, (edge) => [edge.id]),
    async totalCount() {
      const degrees = await loaders.degrees.load({ id: node.id, kind: node.kind })
      return degrees
        .filter((degree) => degree.direction === direction && kinds.includes(degree.kind))
        .reduce((sum, { count }) => sum + count, 0)
    },
  }
}

/** A page of mentions: in a document or task, or of a document. */
export async function mentionPage(
  { loaders }: Context,
  of: MentionsOf,
  id: string,
  { relations = null, ...bounds }: PageArguments & { readonly relations?: readonly EdgeRelation[] | null },
): Promise<MentionPage> {
  const slice = toSlice(bounds)
  const place = { after: edgePlace(slice), down: slice.backward, limit: slice.size + 1 }
  const rows: readonly EdgeRow[] = await loaders.mentions.load({ of, id, relations, ...place })
  const counts = async (): Promise<readonly FacetRow[]> =>
    (await loaders.relations.load({ of, id })).toSorted((a, b) => b.count - a.count)
  return {
    ...cut(rows, slice, (edge) => [edge.id]),
    relations: counts,
    totalCount: async () =>
      (await counts())
        .filter(({ value }) => relations === null || relations.includes(value as EdgeRelation))
        .reduce((sum, { count }) => sum + count, 0),
  }
}
