// The shortest ways between two nodes, looked for from both ends at once.
import type { EdgeKind, EdgeRelation } from '../graph/model.ts'
import { edgesOf } from './neighbours.ts'
import type { EdgeRow } from './rows.ts'
import type { Store } from './store.ts'

/** Which paths. */
export interface PathOptions {
  /** Most edges of a path. */
  readonly maxLength: number
  readonly kinds: readonly EdgeKind[]
  /** Of citations only these; null for any. */
  readonly relations: readonly EdgeRelation[] | null
  /** Most paths that are given. */
  readonly first: number
}

/** Paths of one length. */
export interface Paths {
  /** Each as its edges from the start to the end; an edge may be walked against its direction. */
  readonly paths: readonly (readonly EdgeRow[])[]
  /** False where a node had more edges than are looked at, so that there may be other paths, or shorter ones. */
  readonly complete: boolean
}

/** Most edges of one node, and most nodes at one distance, that are looked at. */
const MOST_EDGES = 1_000
const MOST_NODES = 5_000

/** What was reached from one end. */
interface Side {
  /** For each node that was reached, the first edge to each neighbour that is one step nearer to the end. */
  readonly steps: Map<string, Map<string, EdgeRow>>
  /** Nodes at the greatest distance. */
  frontier: readonly string[]
  distance: number
}

const newSide = (id: string): Side => ({ steps: new Map([[id, new Map()]]), frontier: [id], distance: 0 })

/**
 * The shortest paths between two nodes whatever the direction of the edges, no longer than `maxLength`; of several edges between the same two nodes the
 * first. Two statements for each kind of node at each distance.
 */
export async function paths(store: Store, from: string, to: string, options: PathOptions): Promise<Paths> {
  const [start, end] = [newSide(from), newSide(to)]
  let complete = true
  while (start.distance + end.distance < options.maxLength) {
    const [side, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start]
    if (side.frontier.length === 0) break
    complete = (await widen(store, side, options)) && complete
    const meeting = side.frontier.filter((id) => other.steps.has(id)).sort()
    if (meeting.length > 0) return { paths: join(start, end, meeting, options.first), complete }
  }
  return { paths: [], complete }
}

/** Goes one step further on a side; false where something was left out. */
async function widen(store: Store, side: Side, { kinds, relations }: PathOptions): Promise<boolean> {
  const bounds = { kinds, relations, limit: MOST_EDGES }
  const [out, back] = await Promise.all(
    (['out', 'in'] as const).map((direction) => edgesOf(store, side.frontier, { ...bounds, direction })),
  )
  const before = new Set(side.steps.keys())
  const reached = new Map<string, Map<string, EdgeRow>>()
  const counts = new Map<string, number>()
  for (const edge of [...(out ?? []), ...(back ?? [])]) {
    const near: string = edge.of
    const far = edge.from === near ? edge.to : edge.from
    counts.set(near, (counts.get(near) ?? 0) + 1)
    if (before.has(far)) continue
    const steps = reached.get(far) ?? new Map<string, EdgeRow>()
    if (!steps.has(near)) steps.set(near, edge)
    reached.set(far, steps)
  }
  const kept = [...reached].slice(0, MOST_NODES)
  for (const [id, steps] of kept) side.steps.set(id, steps)
  side.frontier = kept.map(([id]) => id)
  side.distance++
  return kept.length === reached.size && [...counts.values()].every((count) => count < MOST_EDGES)
}

function join(start: Side, end: Side, meeting: readonly string[], most: number): readonly (readonly EdgeRow[])[] {
  const found: (readonly EdgeRow[])[] = []
  for (const id of meeting)
    for (const first of waysBack(start, id, most))
      for (const rest of waysBack(end, id, most)) {
        if (found.length === most) return found
        found.push([...first.toReversed(), ...rest])
      }
  return found
}

/** Ways from a node back to the end that a side began at, at most so many. */
function waysBack({ steps }: Pick<Side, 'steps'>, id: string, most: number): readonly (readonly EdgeRow[])[] {
  const near = [...(steps.get(id) ?? [])].sort(([, a], [, b]) => (a.id < b.id ? -1 : 1))
  if (near.length === 0) return [[]]
  const ways: (readonly EdgeRow[])[] = []
  for (const [next, edge] of near)
    for (const way of waysBack({ steps }, next, most - ways.length)) {
      ways.push([edge, ...way])
      if (ways.length === most) return ways
    }
  return ways
}
