// Places of nodes: lanes from left to right, decision → obligation → body; in the lane of documents what one rests on stands
// above it, and what rests on it below. Done by rule and not by a general layout, because no layered one keeps a lane for each
// kind, the order of the text, and every place that stands.
import { type Column, newColumn, spread } from './column.ts'
import type { Graph, GraphNode } from './graph.ts'
import { type Index, index } from './reveal.ts'
import { sizeOf, widthOf } from './size.ts'

/** A place on the canvas, in its units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its middle. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Lanes from left to right. */
export type Lane = 'issuers' | 'documents' | 'tasks' | 'bodies' | 'superiors'

/** Room between the lanes of documents, tasks and bodies, for their lines; left of the documents are the arcs of citations. */
const AISLE = 118
const ARCS = 170
const TASKS = (widthOf('Document') + widthOf('Task')) / 2 + AISLE
const BODIES = TASKS + (widthOf('Task') + widthOf('Agency')) / 2 + AISLE
/** Middle of each lane. */
export const LANES: Readonly<Record<Lane, number>> = {
  issuers: -(widthOf('Document') + widthOf('Agency')) / 2 - ARCS,
  documents: 0,
  tasks: TASKS,
  bodies: BODIES,
  superiors: BODIES + widthOf('Agency') + AISLE,
}
const ALL: readonly Lane[] = ['issuers', 'documents', 'tasks', 'bodies', 'superiors']

/** Words at the upper edge of the canvas, above a place. */
export interface Heading {
  readonly x: number
  readonly words: string
}

/** Lanes in which something stands. */
export function lanesOf(nodes: readonly { readonly position: Point }[]): readonly Lane[] {
  const xs = new Set(nodes.map(({ position }) => position.x))
  return ALL.filter((lane) => xs.has(LANES[lane]))
}

/** Room between a document and what stands above or below it. */
const STOREY = 34

/**
 * Places what has no place yet; what stands stays.
 * @param graph the root first, then in order of distance
 * @param standing places of nodes that are or were shown; they stay taken
 */
export function place(
  graph: Pick<Graph, 'nodes' | 'edges'>,
  standing: ReadonlyMap<string, Box> = new Map(),
): ReadonlyMap<string, Box> {
  const ground = newGround(standing)
  const links = index(graph)
  const fresh = graph.nodes.filter(({ id }) => !standing.has(id))
  const [root] = graph.nodes
  if (root && !standing.has(root.id)) ground.put(root, laneOf(root, links, true), 0, 'near')
  placeTasksAndDocuments(fresh, links, ground)
  placeAgencies(fresh, links, ground)
  return ground.places
}

interface Ground {
  readonly places: ReadonlyMap<string, Box>
  readonly column: (lane: Lane) => Column
  put(node: GraphNode, lane: Lane, y: number, direction: 'down' | 'up' | 'near'): Box
}

function newGround(standing: ReadonlyMap<string, Box>): Ground {
  const places = new Map(standing)
  const columns = new Map<number, Column>()
  const columnAt = (x: number): Column => {
    const there = columns.get(x) ?? newColumn()
    columns.set(x, there)
    return there
  }
  for (const { x, y, height } of standing.values()) columnAt(x).hold(y, height)
  return {
    places,
    column: (lane) => columnAt(LANES[lane]),
    put(node, lane, y, direction) {
      const size = sizeOf(node)
      const box = { x: LANES[lane], y: columnAt(LANES[lane]).take(y, size.height, direction), ...size }
      places.set(node.id, box)
      return box
    },
  }
}

function laneOf(node: GraphNode, { out, in: into }: Index, isRoot: boolean): Lane {
  if (node.__typename === 'Document') return 'documents'
  if (node.__typename === 'Task') return 'tasks'
  if (node.__typename === 'Source') return 'issuers'
  const arriving = into.get(node.id) ?? []
  if (isRoot || arriving.some(({ kind }) => kind === 'OBLIGATES' || kind === 'ADDRESSED_TO')) return 'bodies'
  if (arriving.some(({ kind }) => kind === 'ISSUED_BY')) return 'issuers'
  return (out.get(node.id) ?? []).some(({ kind }) => kind === 'OBLIGATES') ? 'bodies' : 'superiors'
}

function placeTasksAndDocuments(fresh: readonly GraphNode[], links: Index, ground: Ground): void {
  const tasks = Map.groupBy(
    fresh.filter(({ __typename }) => __typename === 'Task'),
    ({ id }) => anchorOf(id, links, ground.places),
  )
  const placed = new Set<string>()
  const placeBlock = (anchor: string): void => {
    if (placed.has(anchor)) return
    placed.add(anchor)
    placeTasks(anchor, tasks.get(anchor) ?? [], links, ground)
  }
  for (const anchor of tasks.keys()) if (ground.places.has(anchor)) placeBlock(anchor)
  for (const node of fresh) if (node.__typename === 'Document') placeDocument(node, links, ground)
  for (const anchor of tasks.keys()) placeBlock(anchor)
}

/** The node beside which a task stands: its decision, else a body or document it leads to that has a place. */
function anchorOf(task: string, { out, in: into }: Index, places: ReadonlyMap<string, Box>): string {
  const decision = (into.get(task) ?? []).find(({ kind }) => kind === 'ASSIGNS')?.from.id
  if (decision !== undefined && places.has(decision)) return decision
  const other = (out.get(task) ?? []).find(({ to }) => places.has(to.id))?.to.id
  return other ?? decision ?? task
}

/** Tasks of one anchor, in order of the text: below those that stand, else a block around the anchor. */
function placeTasks(anchor: string, tasks: readonly GraphNode[], { out, in: into }: Index, ground: Ground): void {
  const beside = ground.places.get(anchor)
  const near = [...(out.get(anchor) ?? []), ...(into.get(anchor) ?? [])]
  const siblings = near.flatMap(({ from, to }) => {
    const box = ground.places.get(from.id === anchor ? to.id : from.id)
    return box && box.x === LANES.tasks ? [box.y + box.height / 2] : []
  })
  const cites = tasks.some(({ id }) => (out.get(id) ?? []).some(({ kind, to }) => kind === 'CITES' && to.id === anchor))
  const heights = tasks.map((task) => sizeOf(task).height)
  const length = heights.reduce((sum, height) => sum + height + 12, 0)
  let y =
    siblings.length > 0
      ? siblings.reduce((lowest, bottom) => Math.max(lowest, bottom), -Infinity) + STOREY
      : (beside?.y ?? 0) - (cites && beside ? -(beside.height + STOREY) : length / 2 - (heights[0] ?? 0) / 2)
  for (const task of tasks) {
    const box = ground.put(task, 'tasks', y, 'down')
    y = box.y
  }
}

function placeDocument(node: GraphNode, { out, in: into }: Index, ground: Ground): void {
  if (ground.places.has(node.id)) return
  const box = (id: string): Box | undefined => ground.places.get(id)
  const leaving = out.get(node.id) ?? []
  const arriving = into.get(node.id) ?? []
  const duties = leaving.flatMap(({ kind, to }) => (kind === 'ASSIGNS' ? (box(to.id) ?? []) : []))
  if (duties.length > 0) return void ground.put(node, 'documents', mean(duties), 'near')
  const { height } = sizeOf(node)
  const citing = arriving.find(({ kind, from }) => kind === 'CITES' && box(from.id)?.x === LANES.documents)
  const above = citing && box(citing.from.id)
  if (above) return void ground.put(node, 'documents', above.y - (above.height + height) / 2 - STOREY, 'up')
  const cited = leaving.find(({ kind, to }) => kind === 'CITES' && box(to.id)?.x === LANES.documents)
  const below = cited && box(cited.to.id)
  if (below) return void ground.put(node, 'documents', below.y + (below.height + height) / 2 + STOREY, 'down')
  const near = [...arriving.map(({ from }) => box(from.id)), ...leaving.map(({ to }) => box(to.id))]
  ground.put(node, 'documents', mean(near.flatMap((one) => one ?? [])), 'near')
}

const mean = (boxes: readonly Box[]): number =>
  boxes.length === 0 ? 0 : boxes.reduce((sum, { y }) => sum + y, 0) / boxes.length

/** Agencies, each as near to its tasks or documents as it can be, in the order that crosses the fewest lines. */
function placeAgencies(fresh: readonly GraphNode[], links: Index, ground: Ground): void {
  const waiting = fresh
    .filter((node) => (node.__typename === 'Agency' || node.__typename === 'Source') && !ground.places.has(node.id))
    .map((node) => {
      const edges = [...(links.in.get(node.id) ?? []), ...(links.out.get(node.id) ?? [])]
      const near = edges.flatMap(({ from, to }) => ground.places.get(from.id === node.id ? to.id : from.id) ?? [])
      return { node, lane: laneOf(node, links, false), y: mean(near) }
    })
    .sort((a, b) => a.y - b.y)
  for (const [lane, members] of Map.groupBy(waiting, (one) => one.lane)) {
    const column = ground.column(lane)
    const wanted = members.map(({ y }) => y)
    const heights = members.map(({ node }) => sizeOf(node).height)
    const ys = column.empty ? spread(wanted, heights) : wanted
    for (const [i, { node }] of members.entries()) ground.put(node, lane, ys[i] ?? 0, 'near')
  }
}
