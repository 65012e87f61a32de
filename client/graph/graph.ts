import type { NodePartsFragment, PathQuery, TraceQuery, ValidityStatus } from '../api/generated/graphql.ts'

export type TraceAnswer = NonNullable<TraceQuery['trace']>
export type PathAnswer = PathQuery['paths']
export type GraphNode = NodePartsFragment
export type GraphEdge = TraceAnswer['edges'][number]
type TracedNode = TraceAnswer['nodes'][number]

/** Part of the graph as it was loaded: a trace, or a way between two nodes. */
export interface Piece extends Pick<TraceAnswer, 'edges'> {
  /** `hidden` is null where nothing is known of what else the node is linked to. */
  readonly nodes: readonly (Pick<TracedNode, 'node'> & { readonly hidden: TracedNode['hidden'] | null })[]
  /** Of a way. */
  readonly path?: Path
}

/** A way between two nodes. */
export interface Path {
  /** In order; none when there is no way. */
  readonly nodes: readonly string[]
  /** How many ways are as short, this one among them. */
  readonly count: number
  /** False where there may be another, or a shorter one. */
  readonly complete: boolean
}

/** What is shown: the union of a trace and of what was expanded. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** By node id: edges that are not loaded. */
  readonly hidden: ReadonlyMap<string, number>
  /** Documents that others amend, replace or repeal, by id. */
  readonly changed: ReadonlyMap<string, Change>
}

/** What became of a document, and the date of the first document that says so. */
export interface Change {
  readonly status: Extract<ValidityStatus, 'AMENDED' | 'REPLACED' | 'REPEALED'>
  readonly since: string | null
}

/** How a node is told apart: a directive whose text was read, an instrument only cited, a task, a body, a source. */
export type Kind = 'Directive' | 'Instrument' | 'Task' | 'Agency' | 'Source'

export function kindOf(node: GraphNode): Kind {
  if (node.__typename === 'Document') return node.directive ? 'Directive' : 'Instrument'
  return node.__typename
}

/**
 * One of the ways that the server found, as a part of the graph.
 * @param nth 1 for the first; the last one, where there are fewer by now
 */
export function pathPiece({ paths, complete }: PathAnswer, nth: number): Piece {
  const steps = paths[Math.min(nth, paths.length) - 1]?.steps ?? []
  const nodes = [...steps.slice(0, 1).map(({ node }) => node), ...steps.map(({ next }) => next)]
  return {
    nodes: nodes.map((node) => ({ node, hidden: null })),
    edges: steps.map(({ edge }) => edge),
    path: { nodes: nodes.map(({ id }) => id), count: paths.length, complete },
  }
}

/** Puts what was loaded together in the order in which it was asked for. */
export function merge(pieces: readonly Piece[]): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  /** Edges that a node has in all, as far as one trace tells. */
  const totals = new Map<string, number>()
  const changed = new Map<string, Change>()
  const walked = new Set(pieces.flatMap((piece) => (piece.path ? piece.edges.map(({ id }) => id) : [])))
  for (const piece of pieces) {
    const shown = degrees(piece.edges)
    for (const { node, hidden } of piece.nodes) {
      nodes.set(node.id, node)
      if (node.__typename === 'Document') {
        const { status, since } = node.validity
        if (status === 'AMENDED' || status === 'REPLACED' || status === 'REPEALED')
          changed.set(node.id, { status, since })
      }
      if (hidden !== null)
        totals.set(node.id, Math.min(totals.get(node.id) ?? Infinity, hidden + (shown.get(node.id) ?? 0)))
    }
    for (const edge of piece.edges) edges.set(edge.id, edge)
  }
  const all = [...edges.values()]
  const shown = degrees(all)
  const hidden = new Map([...totals].map(([id, total]) => [id, Math.max(0, total - (shown.get(id) ?? 0))]))
  return { nodes: [...nodes.values()], edges: withoutTwins(withoutEchoes(all), walked), hidden, changed }
}

function degrees(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const { from, to } of edges) for (const { id } of [from, to]) count.set(id, (count.get(id) ?? 0) + 1)
  return count
}

/** Who issued a document or belongs to a body is said by many sources; the first of them is enough to look at. */
function withoutEchoes(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const said = new Set<string>()
  return edges.filter(({ kind, from, to }) => {
    if (kind !== 'ISSUED_BY' && kind !== 'PART_OF' && kind !== 'SUCCEEDED_BY') return true
    const fact = `${kind} ${from.id} ${to.id}`
    return !said.has(fact) && said.add(fact)
  })
}

/**
 * A mention inside a task is an edge of its document, too; where the task is shown, its edge says it all.
 * @param walked edges that stay, for a way goes along them
 */
function withoutTwins(edges: readonly GraphEdge[], walked: ReadonlySet<string>): readonly GraphEdge[] {
  const mention = ({ to, evidence }: GraphEdge): string =>
    [to.id, evidence.source.id, evidence.start, evidence.end].join(' ')
  const ofTasks = new Set(edges.filter(({ kind, from }) => kind === 'CITES' && isTask(from.id)).map(mention))
  return edges.filter(
    (edge) => edge.kind !== 'CITES' || isTask(edge.from.id) || walked.has(edge.id) || !ofTasks.has(mention(edge)),
  )
}

/** Ids of tasks begin so; see `server/graph/identity.ts`. */
const isTask = (id: string): boolean => id.startsWith('t_')

/** Where the source says what is selected: the words of an edge, or of the edge that best speaks for a node. */
export function evidenceOf(graph: Graph, id: string): GraphEdge['evidence'] | null {
  const edge = graph.edges.find((one) => one.id === id)
  if (edge) return edge.evidence
  const around = graph.edges.filter(({ from, to }) => from.id === id || to.id === id)
  const speaking =
    around.find(({ kind, to }) => kind === 'ASSIGNS' && to.id === id) ??
    around.find(({ kind, to }) => (kind === 'OBLIGATES' || kind === 'CITES') && to.id === id) ??
    around.find(({ kind, from }) => kind === 'ISSUED_BY' && from.id === id) ??
    around[0]
  return speaking?.evidence ?? null
}
