// The whole graph as one value, the same on every engine: for comparing and for keeping.
import type { EdgeKind } from '../graph/model.ts'
import type { Store } from './store.ts'

/** A node with its labels, sorted, and its properties, sorted by name. */
export interface ExportedNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** An edge with its properties, sorted by name. */
export interface ExportedEdge {
  readonly id: string
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** All of the graph, each list by id. */
export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[]
  readonly edges: readonly ExportedEdge[]
}

/** Rows to read at a time. */
const PAGE = 10_000

/** Reads the whole graph. What is written meanwhile may or may not be in it. */
export async function exportGraph(store: Store): Promise<ExportedGraph> {
  const nodes = await all((afterId) => store.read('export/nodes', { afterId, limit: PAGE }))
  const edges = await all((afterId) => store.read('export/edges', { afterId, limit: PAGE }))
  return {
    nodes: nodes.map((node) => ({ ...node, labels: node.labels.toSorted(), properties: sorted(node.properties) })),
    edges: edges.map((edge) => ({ ...edge, properties: sorted(edge.properties) })),
  }
}

async function all<R extends { readonly id: string }>(page: (afterId: string) => Promise<readonly R[]>): Promise<R[]> {
  const rows: R[] = []
  for (;;) {
    const next = await page(rows.at(-1)?.id ?? '')
    rows.push(...next)
    if (next.length < PAGE) return rows
  }
}

function sorted(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
