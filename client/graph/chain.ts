// The citation chain of a document: generations of what it rests on to one side, of what rests on it to the other.
import { spread } from './column.ts'
import type { Graph, GraphEdge, GraphNode } from './graph.ts'
import type { Box, Heading } from './lanes.ts'
import { type Index, index } from './reveal.ts'
import { datedOf, sizeOf, widthOf } from './size.ts'
import { rankOf } from './ways.ts'

/** How a chain is laid out: by generations, or by date of issue. */
export type ChainLayout = 'generations' | 'time'

/** A document with its generation: 0 the one in the middle, below 0 what it rests on, above 0 what rests on it. */
export interface ChainNode {
  readonly node: GraphNode
  readonly generation: number
}

/** A chain, the document in the middle first, then by distance. */
export interface Chain extends Pick<Graph, 'edges' | 'changed'> {
  readonly nodes: readonly ChainNode[]
}

/**
 * The chain in what was loaded. What a task cites, its document cites; other kinds of nodes are left out.
 * @param depth most generations to each side
 * @param without relations that are not followed
 */
export function toChain(graph: Graph, root: string, depth: number, without: readonly string[] = []): Chain {
  const links = index(graph)
  const decisionOf = (task: string): string | undefined =>
    (links.in.get(task) ?? []).find(({ kind }) => kind === 'ASSIGNS')?.from.id
  const edges = graph.edges.flatMap((edge): GraphEdge[] => {
    if (edge.kind !== 'CITES' || (edge.relation && without.includes(edge.relation))) return []
    const from = links.nodes.get(edge.from.id)?.__typename === 'Task' ? decisionOf(edge.from.id) : edge.from.id
    return from === undefined || from === edge.to.id ? [] : [{ ...edge, from: { id: from } }]
  })
  const citing = Map.groupBy(edges, ({ to }) => to.id)
  const cited = Map.groupBy(edges, ({ from }) => from.id)
  const generations = new Map([[root, 0]])
  const follow = (next: (id: string) => readonly string[], step: 1 | -1): void => {
    let front: readonly string[] = [root]
    for (let distance = 1; distance <= depth; distance++) {
      front = front.flatMap(next).filter((id) => !generations.has(id) && generations.set(id, step * distance))
    }
  }
  follow((id) => (cited.get(id) ?? []).map(({ to }) => to.id), -1)
  follow((id) => (citing.get(id) ?? []).map(({ from }) => from.id), 1)
  return {
    nodes: [...generations].flatMap(([id, generation]) => {
      const node = links.nodes.get(id)
      return node?.__typename === 'Document' ? [{ node, generation }] : []
    }),
    edges: edges.filter(({ from, to }) => generations.has(from.id) && generations.has(to.id)),
    changed: graph.changed,
  }
}

/** Room between generations: arrows with their words. */
const STRIDE = widthOf('Document') + 170

/** A column for each generation, the oldest ground on the left; inside it near what it is linked to. */
export function placeGenerations({ nodes, edges }: Chain): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>()
  const columns = Map.groupBy(nodes, ({ generation }) => generation)
  const links = index({ nodes: nodes.map(({ node }) => node), edges })
  const weightOf = ({ id }: GraphNode): number =>
    Math.min(...[...(links.in.get(id) ?? []), ...(links.out.get(id) ?? [])].map(rankOf))
  // From the middle outwards, so that each generation finds its neighbours standing.
  for (const generation of [...columns.keys()].sort((a, b) => Math.abs(a) - Math.abs(b))) {
    const byWeight = (columns.get(generation) ?? []).sort((a, b) => weightOf(a.node) - weightOf(b.node))
    const members = centred(byWeight)
      .map(({ node }) => ({ node, y: middleOf(node.id, links, boxes, Math.abs(generation) * STRIDE) }))
      .sort((a, b) => a.y - b.y)
    const sizes = members.map(({ node }) => sizeOf(node))
    const ys = spread(
      members.map(({ y }) => y),
      sizes.map(({ height }) => height + 6),
    )
    for (const [i, { node }] of members.entries())
      boxes.set(node.id, { x: generation * STRIDE, y: ys[i] ?? 0, ...sizeOf(node) })
  }
  return boxes
}

/** The mean height of neighbours that stand nearer to the middle than a distance; 0 where there is none. */
function middleOf(id: string, { out, in: into }: Index, boxes: ReadonlyMap<string, Box>, distance: number): number {
  const near = [...(out.get(id) ?? []).map(({ to }) => to.id), ...(into.get(id) ?? []).map(({ from }) => from.id)]
  const ys = near.flatMap((other) => {
    const box = boxes.get(other)
    return box && Math.abs(box.x) < distance ? [box.y] : []
  })
  return ys.length === 0 ? 0 : ys.reduce((sum, y) => sum + y, 0) / ys.length
}

/** The first in the middle, the next ones by turns above and below it. */
function centred<T>(members: readonly T[]): T[] {
  const above = members.filter((_, i) => i % 2 === 1).reverse()
  return [...above, ...members.filter((_, i) => i % 2 === 0)]
}

/** Width of a year, and of a row of documents. */
const YEAR = 260
const ROW = 78
const GAP = 16

/** A place in time, in years; null when the document tells no date. */
function timeOf(node: GraphNode): number | null {
  const [, year, month = '7', day = '1'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(datedOf(node) ?? '') ?? []
  return year ? Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372 : null
}

/**
 * Documents by date of issue from left to right: what the middle one rests on above, what rests on it below. Years in which
 * nothing was issued take little room; what tells no date stands before the first year.
 */
export function placeInTime({ nodes }: Chain): {
  readonly boxes: ReadonlyMap<string, Box>
  /** Each year above its documents. */
  readonly headings: readonly Heading[]
} {
  const timed = nodes.map((one) => ({ ...one, time: timeOf(one.node) }))
  const years = [...new Set(timed.flatMap(({ time }) => (time === null ? [] : [Math.floor(time)])))].sort(
    (a, b) => a - b,
  )
  const start = new Map(years.map((year, i) => [year, i * YEAR]))
  const xOf = (time: number | null): number => {
    if (time === null) return -YEAR
    const year = Math.floor(time)
    return (start.get(year) ?? 0) + (time - year) * (YEAR - 20)
  }
  const boxes = new Map<string, Box>()
  /** Boxes of each row, rows above and below the middle apart. */
  const rows: Record<'above' | 'below', Box[][]> = { above: [], below: [] }
  const middle = timed.find(({ generation }) => generation === 0)
  const from = xOf(middle?.time ?? null)
  // What is nearest in time stands nearest, so that the lines of what is far pass outside.
  for (const { node, generation, time } of timed.sort(
    (a, b) => Math.abs(xOf(a.time) - from) - Math.abs(xOf(b.time) - from),
  )) {
    const size = sizeOf(node)
    const x = xOf(time)
    if (generation === 0) {
      boxes.set(node.id, { x, y: 0, ...size })
      continue
    }
    const side = rows[generation < 0 ? 'above' : 'below']
    const covers = (box: Box): boolean => Math.abs(box.x - x) < (box.width + size.width) / 2 + GAP
    const free = side.findIndex((row) => !row.some(covers))
    const row = free < 0 ? side.length : free
    const box = { x, y: ((row + 1) * ROW + 16) * Math.sign(generation), ...size }
    side[row] = [...(side[row] ?? []), box]
    boxes.set(node.id, box)
  }
  return { boxes, headings: years.map((year) => ({ x: (start.get(year) ?? 0) + YEAR / 2, words: String(year) })) }
}

/** Where the names of generations stand. */
export function generationsOf({ nodes }: Chain): readonly number[] {
  return [...new Set(nodes.map(({ generation }) => generation))].sort((a, b) => a - b)
}

export const generationHeading = (generation: number, words: string): Heading => ({ x: generation * STRIDE, words })
