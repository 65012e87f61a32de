import DataLoader from 'dataloader'
import type { EdgeKind, NodeKind } from '../graph/model.ts'
import type { Validity } from '../graph/validity.ts'
import { type Connected, DEGREES, EDGES } from '../store/connected.ts'
import type {
  ActRow,
  AgencyRow,
  DegreeRow,
  DocumentRow,
  EdgeRow,
  NodeRow,
  SourceRow,
  SuccessionRow,
  TaskRow,
} from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { readValidity } from '../store/validity.ts'

/** Edges of one node. */
export interface EdgeQuery {
  readonly id: string
  readonly kind: Connected
  readonly direction: 'out' | 'in'
  readonly kinds: readonly EdgeKind[]
  /** Edge id after which to begin; empty for the first. */
  readonly after: string
  readonly limit: number
}

/** What gathers the ids of one tick into one statement. */
export interface Loaders {
  readonly document: DataLoader<string, DocumentRow | null>
  readonly task: DataLoader<string, TaskRow | null>
  readonly agency: DataLoader<string, AgencyRow | null>
  readonly source: DataLoader<string, SourceRow | null>
  readonly edges: DataLoader<EdgeQuery, readonly EdgeRow[], string>
  /** Bodies that took the place of a body, and bodies whose place it took. */
  readonly successors: DataLoader<string, readonly SuccessionRow[]>
  readonly predecessors: DataLoader<string, readonly SuccessionRow[]>
  readonly validity: DataLoader<DocumentRow, Validity<ActRow>, string>
  readonly degrees: DataLoader<{ readonly id: string; readonly kind: Connected }, readonly DegreeRow[], string>
}

export function newLoaders(store: Store): Loaders {
  const nodes = <R extends NodeRow>(
    read: (ids: readonly string[]) => Promise<readonly R[]>,
  ): DataLoader<string, R | null> =>
    new DataLoader(async (ids) => {
      const rows = new Map((await read(ids)).map((row) => [row.id as string, row]))
      return ids.map((id) => rows.get(id) ?? null)
    })
  const successions = (
    name: 'agency/successors' | 'agency/predecessors',
  ): DataLoader<string, readonly SuccessionRow[]> =>
    new DataLoader(async (ids) => {
      const rows = Map.groupBy(await store.read(name, { ids }), ({ of }) => of as string)
      return ids.map((id) => rows.get(id) ?? [])
    })
  return {
    successors: successions('agency/successors'),
    predecessors: successions('agency/predecessors'),
    document: nodes((ids) => store.read('document/by-ids', { ids })),
    task: nodes((ids) => store.read('task/by-ids', { ids })),
    agency: nodes((ids) => store.read('agency/by-ids', { ids })),
    source: nodes((ids) => store.read('source/by-ids', { ids })),
    edges: new DataLoader((queries) => inGroups(queries, alike, (group) => readEdges(store, group)), {
      cacheKeyFn: (query) => `${query.id} ${alike(query)}`,
    }),
    validity: new DataLoader((documents) => readValidity(store, documents), { cacheKeyFn: ({ id }) => id }),
    degrees: new DataLoader(
      (queries) =>
        inGroups(
          queries,
          ({ kind }) => kind,
          (group) => readDegrees(store, group),
        ),
      { cacheKeyFn: ({ id }) => id },
    ),
  }
}

/** Queries that one statement can answer. */
const alike = ({ kind, direction, kinds, after, limit }: EdgeQuery): string =>
  [kind, direction, kinds.join(), after, limit].join(' ')

/** Answers queries group by group and puts the answers in the order of the queries. */
async function inGroups<Q extends { readonly id: string }, A>(
  queries: readonly Q[],
  group: (query: Q) => string,
  read: (group: readonly [Q, ...Q[]]) => Promise<ReadonlyMap<string, readonly A[]>>,
): Promise<readonly (readonly A[])[]> {
  const groups = new Map<string, [Q, ...Q[]]>()
  for (const query of queries) {
    const known = groups.get(group(query))
    if (known) known.push(query)
    else groups.set(group(query), [query])
  }
  const answers = new Map(
    await Promise.all([...groups].map(async ([key, members]) => [key, await read(members)] as const)),
  )
  return queries.map((query) => answers.get(group(query))?.get(query.id) ?? [])
}

async function readEdges(
  store: Store,
  group: readonly [EdgeQuery, ...EdgeQuery[]],
): Promise<ReadonlyMap<string, readonly EdgeRow[]>> {
  const { kind, direction, kinds, after, limit } = group[0]
  const rows = await store.read(EDGES[direction][kind], { ids: group.map(({ id }) => id), kinds, after, limit })
  return Map.groupBy(rows, ({ of }) => of as string)
}

async function readDegrees(
  store: Store,
  group: readonly [{ readonly id: string; readonly kind: Connected }, ...{ readonly id: string }[]],
): Promise<ReadonlyMap<string, readonly DegreeRow[]>> {
  const rows = await store.read(DEGREES[group[0].kind], { ids: group.map(({ id }) => id) })
  return Map.groupBy(rows, ({ id }) => id as string)
}

/** A node by its id and kind; null when there is none. */
export function loadNode(loaders: Loaders, kind: NodeKind, id: string): Promise<NodeRow | null> {
  switch (kind) {
    case 'Document':
      return loaders.document.load(id)
    case 'Task':
      return loaders.task.load(id)
    case 'Agency':
      return loaders.agency.load(id)
    case 'Source':
      return loaders.source.load(id)
  }
}
