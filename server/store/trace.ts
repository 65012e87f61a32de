// The subgraph around a node: which decision leads to which obligation for which body, and what it rests on.
import { kindOf } from '../graph/identity.ts'
import type { EdgeKind, EdgeRelation, NodeKind } from '../graph/model.ts'
import { BY_IDS, CONNECTED, type Connected, DEGREES, EDGES_AMONG } from './connected.ts'
import { edgesOfKind } from './neighbours.ts'
import type { DegreeRow, EdgeRow, NodeRow } from './rows.ts'
import type { Store } from './store.ts'
import { type Heading, type TraceDirection, type Way, waysFrom } from './trace-ways.ts'

/** How far to go. */
export interface TraceOptions {
  /** Without it, both ways. */
  readonly direction?: TraceDirection
  /** Generations of citations. */
  readonly depth: number
  /** Greatest number of nodes. */
  readonly first: number
  /** Kinds of edges to follow. */
  readonly kinds: readonly EdgeKind[]
  /** Of citations only these; without them, or null, any. */
  readonly relations?: readonly EdgeRelation[] | null
  /** Nodes that are there already: they are not given again, and nothing is looked for behind them, but the edges to them are. */
  readonly without?: readonly string[]
}

/** How many edges of one kind a node has in one direction. */
export interface TracedWay {
  readonly kind: EdgeKind
  readonly direction: 'out' | 'in'
  /** In the graph, of all relations. */
  readonly total: number
  /** In the trace. */
  readonly shown: number
}

/** A node of a trace. */
export interface TracedNode {
  readonly node: NodeRow
  /** Edges of the node, of the kinds that were followed, that are not in the trace. */
  readonly hidden: number
  /** All kinds of edges that the node has, of those that were followed and of others. */
  readonly ways: readonly TracedWay[]
}

/** A subgraph with its evidence. */
export interface Trace {
  readonly root: NodeRow
  /** The root first, then in order of distance. */
  readonly nodes: readonly TracedNode[]
  readonly edges: readonly EdgeRow[]
  /** Nodes that were met but did not fit. */
  readonly omitted: number
}

/** A node on the way, with the generation of documents it belongs to. */
interface Reached {
  readonly id: string
  readonly kind: NodeKind
  readonly heading: Heading
  readonly generation: number
}

/** Follows the graph from a node in rounds, a few statements each whatever the number of nodes. Null without such a node. */
export async function trace(store: Store, id: string, options: TraceOptions): Promise<Trace | null> {
  const kind = kindOf(id)
  const [root] = kind ? await readNodes(store, [{ id, kind }]) : []
  if (!kind || !root) return null
  const start: Reached = { id, kind, heading: 'root', generation: 0 }
  const nodes = new Map([[id, start]])
  const omitted = new Set<string>()
  let round: readonly Reached[] = [...nodes.values()]
  while (round.length > 0) {
    const next: Reached[] = []
    for (const reached of await follow(store, round, options)) {
      if (nodes.has(reached.id)) continue
      if (nodes.size >= options.first) omitted.add(reached.id)
      else {
        nodes.set(reached.id, reached)
        next.push(reached)
      }
    }
    round = next
  }
  return { root, ...(await assemble(store, [...nodes.values()], options)), omitted: omitted.size }
}

/** The nodes one step on, in order of the nodes they are reached from, their ways, and the text. */
async function follow(store: Store, round: readonly Reached[], options: TraceOptions): Promise<readonly Reached[]> {
  const steps = new Map<string, { way: Way; kind: Connected; from: Reached[] }>()
  for (const from of round) {
    if (from.kind === 'Source') continue
    for (const way of waysFrom(from.kind, from.heading, options.direction ?? 'BOTH')) {
      if (from.generation + way.generation > options.depth) continue
      const key = [from.kind, from.heading, way.direction, way.kinds].join(' ')
      const step = steps.get(key) ?? { way, kind: from.kind, from: [] }
      step.from.push(from)
      steps.set(key, step)
    }
  }
  const found = await Promise.all([...steps.values()].map((step) => takeStep(store, step, options)))
  return found.flat()
}

async function takeStep(
  store: Store,
  { way, kind, from }: { readonly way: Way; readonly kind: Connected; readonly from: readonly Reached[] },
  { kinds: followed, relations = null, without = [], first: limit }: TraceOptions,
): Promise<readonly Reached[]> {
  const kinds = way.kinds.filter((one) => followed.includes(one))
  if (kinds.length === 0) return []
  const ids = from.map(({ id }) => id)
  const step = { direction: way.direction, kinds, relations, without, limit }
  const edges = await edgesOfKind(store, kind, ids, step)
  const generations = new Map(from.map(({ id, generation }) => [id, generation + way.generation]))
  return edges.map((edge) => ({
    id: way.direction === 'out' ? edge.to : edge.from,
    kind: way.direction === 'out' ? edge.toKind : edge.fromKind,
    heading: way.heading,
    generation: generations.get(edge.of) ?? 0,
  }))
}

/** Rows of the nodes, all edges of the kinds between them and to those that are there already, and how many edges each has in all. */
async function assemble(
  store: Store,
  reached: readonly Reached[],
  { kinds, relations = null, without = [] }: TraceOptions,
): Promise<Pick<Trace, 'nodes' | 'edges'>> {
  const there = without.flatMap((id) => ({ id, kind: kindOf(id) }))
  const among = [...new Set([...reached.map(({ id }) => id), ...without])]
  const idsOf = (kind: NodeKind, nodes: readonly { readonly id: string; readonly kind: NodeKind | null }[]) => [
    ...new Set(nodes.filter((node) => node.kind === kind).map(({ id }) => id)),
  ]
  const readAmong = async (kind: Connected): Promise<readonly EdgeRow[]> => {
    const ids = idsOf(kind, [...reached, ...there])
    return ids.length === 0 ? [] : store.read(EDGES_AMONG[kind], { ids, kinds, among, relations, limit: MOST_EDGES })
  }
  const readDegrees = async (kind: Connected): Promise<readonly DegreeRow[]> => {
    const ids = idsOf(kind, reached)
    return ids.length === 0 ? [] : store.read(DEGREES[kind], { ids })
  }
  const [rows, edgeRows, degreeRows] = await Promise.all([
    readNodes(store, reached),
    Promise.all(CONNECTED.map(readAmong)),
    Promise.all(CONNECTED.map(readDegrees)),
  ])
  const given = new Set<string>(reached.map(({ id }) => id))
  const edges = edgeRows
    .flat()
    .filter(({ from, to }) => given.has(from) || given.has(to))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const shown = new Map<string, number>()
  const count = (key: string): void => void shown.set(key, (shown.get(key) ?? 0) + 1)
  for (const { kind, from, to } of edges) {
    count(`${from} ${kind} out`)
    count(`${to} ${kind} in`)
  }
  const degrees = Map.groupBy(degreeRows.flat(), ({ id }) => id as string)
  const byId = new Map(rows.map((row) => [row.id as string, row]))
  const nodes = reached.flatMap(({ id }) => {
    const node = byId.get(id)
    if (!node) return []
    const ways = (degrees.get(id) ?? []).map(({ kind, direction, count: total }) => {
      return { kind, direction, total, shown: shown.get(`${id} ${kind} ${direction}`) ?? 0 }
    })
    const followed = ways.filter(({ kind }) => kinds.includes(kind))
    return [{ node, ways, hidden: followed.reduce((sum, way) => sum + Math.max(0, way.total - way.shown), 0) }]
  })
  return { nodes, edges: withoutTwins(edges) }
}

/** Most edges of one kind of node in one trace. */
const MOST_EDGES = 20_000

/** A mention inside a task is an edge of the document, too; where the task is shown, its edge says it all. */
function withoutTwins(edges: readonly EdgeRow[]): readonly EdgeRow[] {
  const mention = ({ to, source, start, end }: EdgeRow): string => `${to} ${source} ${start} ${end}`
  const ofTasks = new Set(edges.filter(({ kind, fromKind }) => kind === 'CITES' && fromKind === 'Task').map(mention))
  return edges.filter((edge) => edge.kind !== 'CITES' || edge.fromKind === 'Task' || !ofTasks.has(mention(edge)))
}

async function readNodes(
  store: Store,
  nodes: readonly { readonly id: string; readonly kind: NodeKind }[],
): Promise<readonly NodeRow[]> {
  const kinds = Map.groupBy(nodes, ({ kind }) => kind)
  const rows = await Promise.all(
    [...kinds].map(
      ([kind, members]): Promise<readonly NodeRow[]> => store.read(BY_IDS[kind], { ids: members.map(({ id }) => id) }),
    ),
  )
  return rows.flat()
}
