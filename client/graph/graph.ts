import type { NodePartsFragment, TraceQuery, ValidityStatus } from '../api/generated/graphql.ts'

export type TraceAnswer = NonNullable<TraceQuery['trace']>
export type GraphNode = NodePartsFragment
export type GraphEdge = TraceAnswer['edges'][number]

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

/** Puts traces together in the order in which they were asked for. */
export function merge(traces: readonly TraceAnswer[]): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  /** Edges that a node has in all, as far as one trace tells. */
  const totals = new Map<string, number>()
  const changed = new Map<string, Change>()
  for (const trace of traces) {
    const shown = degrees(trace.edges)
    for (const { node, hidden } of trace.nodes) {
      nodes.set(node.id, node)
      if (node.__typename === 'Document') {
        const { status, since } = node.validity
        if (status === 'AMENDED' || status === 'REPLACED' || status === 'REPEALED')
          changed.set(node.id, { status, since })
      }
      totals.set(node.id, Math.min(totals.get(node.id) ?? Infinity, hidden + (shown.get(node.id) ?? 0)))
    }
    for (const edge of trace.edges) edges.set(edge.id, edge)
  }
  const all = [...edges.values()]
  const shown = degrees(all)
  const hidden = new Map([...totals].map(([id, total]) => [id, Math.max(0, total - (shown.get(id) ?? 0))]))
  return { nodes: [...nodes.values()], edges: withoutTwins(withoutEchoes(all)), hidden, changed }
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

/** A mention inside a task is an edge of its document, too; where the task is shown, its edge says it all. */
function withoutTwins(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const mention = ({ to, evidence }: GraphEdge): string =>
    [to.id, evidence.source.id, evidence.start, evidence.end].join(' ')
  const ofTasks = new Set(edges.filter(({ kind, from }) => kind === 'CITES' && isTask(from.id)).map(mention))
  return edges.filter((edge) => edge.kind !== 'CITES' || isTask(edge.from.id) || !ofTasks.has(mention(edge)))
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
