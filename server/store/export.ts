// The graph as it is kept, the same on every engine: as a stream for ways out, and as one value for comparing.
import { kindOf } from '../graph/identity.ts'
import type { KeptEdgeKind, NodeKind } from '../graph/model.ts'
import { allIds, inBatches } from './all-ids.ts'
import { CONNECTED, EXPORTS } from './connected.ts'
import type { Store } from './store.ts'
import type { Trace } from './trace.ts'

/** A node with its labels, sorted, and its properties, sorted by name. */
export interface ExportedNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** An edge with its properties, sorted by name. */
export interface ExportedEdge {
  readonly id: string
  readonly kind: KeptEdgeKind
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A graph in batches, each of nodes of one kind by id, or of edges from nodes of one kind by the ids of these nodes. */
export interface GraphStream {
  nodes(): AsyncIterable<readonly ExportedNode[]>
  edges(): AsyncIterable<readonly ExportedEdge[]>
}

/** All of the graph, each list by id. */
export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[]
  readonly edges: readonly ExportedEdge[]
}

/** Nodes to read at a time; fewer sources, for they hold texts. */
const NODES = 1_000
const SOURCES = 50

const KINDS = [...CONNECTED, 'Source'] as const satisfies readonly NodeKind[]

/** The whole graph. What is written while it is read may or may not be in it. */
export function wholeGraph(store: Store): GraphStream {
  return streamOf(store, (kind, size) => allIds(store, kind, size), null)
}

/** The subgraph of a trace. */
export function tracedGraph(store: Store, { nodes, edges }: Trace): GraphStream {
  const ids = Map.groupBy(nodes.map(({ node }) => node.id).sort(), (id) => kindOf(id))
  return streamOf(store, (kind, size) => inBatches(ids.get(kind) ?? [], size), new Set(edges.map(({ id }) => id)))
}

/** Reads the whole graph at once. */
export async function exportGraph(store: Store): Promise<ExportedGraph> {
  const graph = wholeGraph(store)
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
  return { nodes: (await gather(graph.nodes())).sort(byId), edges: (await gather(graph.edges())).sort(byId) }
}

async function gather<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const batch of batches) all.push(...batch)
  return all
}

/** @param chosen ids of the edges to give; null for all */
function streamOf(
  store: Store,
  ids: (kind: NodeKind, size: number) => AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  chosen: ReadonlySet<string> | null,
): GraphStream {
  return {
    async *nodes() {
      for (const kind of KINDS)
        for await (const batch of ids(kind, kind === 'Source' ? SOURCES : NODES)) {
          const rows = await store.read(EXPORTS[kind].nodes, { ids: batch })
          yield rows.map((row) => ({ ...row, labels: row.labels.toSorted(), properties: sorted(row.properties) }))
        }
    },
    async *edges() {
      for (const kind of KINDS)
        for await (const batch of ids(kind, NODES)) {
          const rows = await store.read(EXPORTS[kind].edges, { ids: batch })
          const wanted = chosen ? rows.filter(({ id }) => chosen.has(id)) : rows
          if (wanted.length > 0) yield wanted.map((row) => ({ ...row, properties: sorted(row.properties) }))
        }
    },
  }
}

function sorted(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
