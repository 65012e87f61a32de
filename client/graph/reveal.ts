// Which part of what was loaded is shown: from the root, along the ways that are open.
import type { Graph, GraphEdge, GraphNode } from './graph.ts'
import type { Opening } from './steps.ts'
import { rankOf, ruleOf, unasked, type Way, waysOf } from './ways.ts'

/** How many neighbours of a way are shown of how many are known. */
export interface Share {
  readonly node: string
  readonly way: Way
  readonly shown: number
  readonly known: number
  /** Edges of the way that are known; several may lead to one neighbour. */
  readonly loaded: number
}

/** What is shown, before filters. */
export interface Revealed {
  /** The root first, then in order of distance. */
  readonly ids: readonly string[]
  /** Of each way at each shown node; see `shareKey`. */
  readonly shares: ReadonlyMap<string, Share>
}

export const shareKey = (node: string, way: Way): string => `${node} ${way}`

/** Edges of a graph by their ends. */
export interface Index {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly out: ReadonlyMap<string, readonly GraphEdge[]>
  readonly in: ReadonlyMap<string, readonly GraphEdge[]>
}

/** Makes the edges of a graph quick to find. */
export function index({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): Index {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    out: Map.groupBy(edges, ({ from }) => from.id),
    in: Map.groupBy(edges, ({ to }) => to.id),
  }
}

/** Edges of a way at a node, those of a document's tasks being its own citations, too. */
function edgesOf(graph: Index, id: string, way: Way): readonly GraphEdge[] {
  const { kind, direction } = ruleOf(way)
  const edges = way === 'citations' ? mentions(graph, id) : (graph[direction].get(id) ?? [])
  return edges.filter((edge) => edge.kind === kind)
}

/** Neighbours on a way, each once: those whose edge weighs most first, then in order of the text. */
export function neighbours(graph: Index, id: string, way: Way): readonly string[] {
  return ranked(edgesOf(graph, id, way), id, way)
}

function ranked(edges: readonly GraphEdge[], id: string, way: Way): readonly string[] {
  const { direction } = ruleOf(way)
  const best = new Map<string, number>()
  for (const edge of edges) {
    const other = direction === 'out' ? edge.to.id : edge.from.id
    if (other !== id) best.set(other, Math.min(best.get(other) ?? Infinity, rankOf(edge)))
  }
  return [...best].sort(([, a], [, b]) => a - b).map(([other]) => other)
}

/** What a document mentions itself or in its tasks. */
function mentions({ out }: Index, id: string): readonly GraphEdge[] {
  const own = out.get(id) ?? []
  return [...own, ...own.flatMap(({ kind, to }) => (kind === 'ASSIGNS' ? (out.get(to.id) ?? []) : []))]
}

/**
 * Follows the open ways from the root.
 * @param openings in order; a later one on the same way takes the place of an earlier one
 * @param called nodes that are shown even if no way leads to them, such as those of a path
 */
export function reveal(
  graph: Index,
  root: string,
  openings: readonly Opening[],
  called: readonly string[] = [],
): Revealed {
  const asked = new Map(openings.map(({ node, way, count }) => [shareKey(node, way), count]))
  const reached = new Map<string, Way | null>(
    [root, ...called].filter((id) => graph.nodes.has(id)).map((id) => [id, id === root ? null : 'citations']),
  )
  const shares = new Map<string, Share>()
  // A map tells its entries in order of insertion, those that are added on the way, too.
  for (const [id, by] of reached) {
    const node = graph.nodes.get(id)
    if (!node) continue
    for (const way of waysOf(node)) {
      const key = shareKey(id, way)
      const edges = edgesOf(graph, id, way)
      const known = ranked(edges, id, way)
      const count = Math.min(asked.get(key) ?? unasked(way, by), known.length)
      for (const other of known.slice(0, count)) if (!reached.has(other)) reached.set(other, way)
      shares.set(key, { node: id, way, shown: count, known: known.length, loaded: edges.length })
    }
  }
  return { ids: [...reached.keys()], shares }
}
