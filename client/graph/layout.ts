import dagre from '@dagrejs/dagre'
import type { Graph, GraphEdge, GraphNode } from './graph.ts'
import { sizeOf } from './size.ts'

/** A place on the canvas, in its units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Places new nodes in lanes from left to right: instrument, decision, task, body. What stands stays where it is.
 * @param standing places of the nodes that are there already
 * @param anchor the node that was expanded: what is new stands to it as in a fresh layout
 */
export function place(
  graph: Graph,
  standing: ReadonlyMap<string, Point> = new Map(),
  anchor?: string,
): ReadonlyMap<string, Point> {
  const fresh = layOut(graph)
  if (standing.size === 0) return fresh
  const from = anchor === undefined ? undefined : fresh.get(anchor)
  const to = anchor === undefined ? undefined : standing.get(anchor)
  const shift = from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 }
  const places = new Map(standing)
  const taken = graph.nodes.flatMap((node) => {
    const at = standing.get(node.id)
    return at ? [box(node, at)] : []
  })
  for (const node of graph.nodes) {
    const wanted = fresh.get(node.id)
    if (!wanted || places.has(node.id)) continue
    const free = nearestFree(box(node, { x: wanted.x + shift.x, y: wanted.y + shift.y }), taken)
    taken.push(free)
    places.set(node.id, { x: free.x, y: free.y })
  }
  return places
}

/** A rectangle by its middle. */
interface Box extends Point {
  readonly width: number
  readonly height: number
}

const box = (node: GraphNode, at: Point): Box => ({ ...at, ...sizeOf(node) })
const GAP = 14

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP

/** Moves a box down until it covers no other. */
function nearestFree(wanted: Box, taken: readonly Box[]): Box {
  let free = wanted
  for (let hit = taken.find((one) => overlap(one, free)); hit; hit = taken.find((one) => overlap(one, free)))
    free = { ...free, y: hit.y + (hit.height + free.height) / 2 + GAP + 1 }
  return free
}

function layOut({ nodes, edges }: Graph): ReadonlyMap<string, Point> {
  const g = new dagre.graphlib.Graph()
  g.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 130, ranker: 'network-simplex' })
  g.setDefaultEdgeLabel(() => ({}))
  for (const node of nodes) g.setNode(node.id, { ...sizeOf(node) })
  for (const [from, to] of flow(edges)) g.setEdge(from, to)
  dagre.layout(g)
  return new Map(nodes.map(({ id }) => [id, { x: g.node(id).x, y: g.node(id).y }]))
}

/**
 * Edges in the direction in which they are read: an instrument leads to what rests on it, an issuer to its document. An
 * instrument that a task cites stands left of the task's decision, so that each kind keeps its lane. Who issued or belongs
 * counts only for nodes that nothing else places, so that a body that must act stands on the right.
 */
function flow(edges: readonly GraphEdge[]): readonly (readonly [string, string])[] {
  const decisions = new Map(edges.filter(({ kind }) => kind === 'ASSIGNS').map(({ from, to }) => [to.id, from.id]))
  const main = edges.filter(({ kind }) => kind === 'CITES' || kind === 'ASSIGNS' || kind === 'OBLIGATES')
  const placed = new Set(main.flatMap(({ from, to }) => [from.id, to.id]))
  const loose = edges.filter((edge) => !main.includes(edge) && !(placed.has(edge.from.id) && placed.has(edge.to.id)))
  return [...main, ...loose].map(({ kind, from, to }) => {
    if (kind === 'CITES') return [to.id, decisions.get(from.id) ?? from.id]
    return kind === 'ISSUED_BY' ? [to.id, from.id] : [from.id, to.id]
  })
}
