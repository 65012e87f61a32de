// The subgraph around a node: which decision leads to which obligation for which body, and what it rests on.
import { kindOf } from '../graph/identity.ts'
import type { EdgeKind, NodeKind } from '../graph/model.ts'
import { BY_IDS, CONNECTED, type Connected, DEGREES, EDGES, EDGES_AMONG } from './connected.ts'
import type { EdgeRow, NodeRow } from './rows.ts'
import type { Store } from './store.ts'

/** How far to go. */
export interface TraceOptions {
  /** Generations of citations. */
  readonly depth: number
  /** Greatest number of nodes. */
  readonly first: number
  /** Kinds of edges to follow. */
  readonly kinds: readonly EdgeKind[]
}

/** A node of a trace. */
export interface TracedNode {
  readonly node: NodeRow
  /** Edges of the node, of the kinds that were followed, that are not in the trace. */
  readonly hidden: number
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

/**
 * How a node was reached, which tells where to go on: `root`; `duty`, a task below its decision; `basis`, a document that is
 * cited; `follower`, a document or task that cites; `decision`, the document behind a task; `end`, no further.
 */
type Heading = 'root' | 'duty' | 'basis' | 'follower' | 'decision' | 'end'

interface Way {
  readonly direction: 'out' | 'in'
  readonly kinds: readonly EdgeKind[]
  readonly heading: Heading
  /** Whether the way is a step to another generation of documents. */
  readonly generation: 0 | 1
}

const way = (
  direction: Way['direction'],
  kinds: readonly EdgeKind[],
  heading: Heading,
  generation: 0 | 1 = 0,
): Way => ({
  direction,
  kinds,
  heading,
  generation,
})

/** Where to go on from a node of a kind that was reached in a way. */
const WAYS: Readonly<Record<NodeKind, Partial<Record<Heading, readonly Way[]>>>> = {
  Document: {
    root: [
      way('out', ['ASSIGNS'], 'duty'),
      way('out', ['ISSUED_BY', 'ADDRESSED_TO', 'READ_FROM', 'LISTED_IN'], 'end'),
      way('out', ['CITES'], 'basis', 1),
      way('in', ['CITES'], 'follower', 1),
    ],
    basis: [way('out', ['CITES'], 'basis', 1)],
    follower: [way('in', ['CITES'], 'follower', 1)],
    decision: [way('out', ['ISSUED_BY'], 'end')],
  },
  Task: {
    root: [way('in', ['ASSIGNS'], 'decision'), way('out', ['OBLIGATES'], 'end'), way('out', ['CITES'], 'basis', 1)],
    duty: [way('in', ['ASSIGNS'], 'decision'), way('out', ['OBLIGATES'], 'end'), way('out', ['CITES'], 'basis', 1)],
    follower: [way('in', ['ASSIGNS'], 'follower'), way('out', ['OBLIGATES'], 'end')],
  },
  Agency: {
    root: [
      way('in', ['OBLIGATES'], 'duty'),
      way('in', ['ISSUED_BY', 'ADDRESSED_TO'], 'end'),
      way('out', ['PART_OF'], 'end'),
      way('in', ['PART_OF'], 'end'),
    ],
  },
  Source: {},
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
  const nodes = new Map<string, Reached>([[id, { id, kind, heading: 'root', generation: 0 }]])
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
  return { root, ...(await assemble(store, [...nodes.values()], options.kinds)), omitted: omitted.size }
}

/** The nodes one step on, in order of the nodes they are reached from, their ways, and the text. */
async function follow(
  store: Store,
  round: readonly Reached[],
  { depth, first, kinds }: TraceOptions,
): Promise<readonly Reached[]> {
  const steps = new Map<string, { way: Way; kind: Connected; from: Reached[] }>()
  for (const from of round) {
    if (from.kind === 'Source') continue
    for (const way of WAYS[from.kind][from.heading] ?? []) {
      if (from.generation + way.generation > depth) continue
      const key = [from.kind, from.heading, way.direction, way.kinds].join(' ')
      const step = steps.get(key) ?? { way, kind: from.kind, from: [] }
      step.from.push(from)
      steps.set(key, step)
    }
  }
  const found = await Promise.all([...steps.values()].map((step) => takeStep(store, step, kinds, first)))
  return found.flat()
}

async function takeStep(
  store: Store,
  { way, kind, from }: { readonly way: Way; readonly kind: Connected; readonly from: readonly Reached[] },
  followed: readonly EdgeKind[],
  limit: number,
): Promise<readonly Reached[]> {
  const kinds = way.kinds.filter((one) => followed.includes(one))
  if (kinds.length === 0) return []
  const ids = from.map(({ id }) => id)
  const edges = await store.read(EDGES[way.direction][kind], {
    ids,
    kinds,
    after: '',
    limit,
    down: false,
    relations: null,
    without: [],
  })
  const generations = new Map(from.map(({ id, generation }) => [id, generation + way.generation]))
  return edges.map((edge) => ({
    id: way.direction === 'out' ? edge.to : edge.from,
    kind: way.direction === 'out' ? edge.toKind : edge.fromKind,
    heading: way.heading,
    generation: generations.get(edge.of) ?? 0,
  }))
}

/** Rows of the nodes, all edges of the kinds between them, and how many edges each has besides. */
async function assemble(
  store: Store,
  reached: readonly Reached[],
  kinds: readonly EdgeKind[],
): Promise<Pick<Trace, 'nodes' | 'edges'>> {
  const among = reached.map(({ id }) => id)
  const idsOf = (kind: NodeKind): readonly string[] => reached.filter((node) => node.kind === kind).map(({ id }) => id)
  const connected = CONNECTED.map((kind) => ({ kind, ids: idsOf(kind) })).filter(({ ids }) => ids.length > 0)
  const [rows, edgeRows, degreeRows] = await Promise.all([
    readNodes(store, reached),
    Promise.all(
      connected.map(({ kind, ids }) =>
        store.read(EDGES_AMONG[kind], { ids, kinds, among, relations: null, limit: MOST_EDGES }),
      ),
    ),
    Promise.all(connected.map(({ kind, ids }) => store.read(DEGREES[kind], { ids }))),
  ])
  const edges = edgeRows.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
  const hidden = new Map<string, number>()
  const add = (id: string, count: number): void => void hidden.set(id, (hidden.get(id) ?? 0) + count)
  for (const { id, kind, count } of degreeRows.flat()) if (kinds.includes(kind)) add(id, count)
  for (const { from, to } of edges) {
    add(from, -1)
    add(to, -1)
  }
  const byId = new Map(rows.map((row) => [row.id as string, row]))
  const nodes = reached.flatMap(({ id }) => {
    const node = byId.get(id)
    return node ? [{ node, hidden: Math.max(0, hidden.get(id) ?? 0) }] : []
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
