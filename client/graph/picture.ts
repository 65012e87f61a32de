// From what was loaded to what stands where: a pure function of the loaded traces and the steps that the view keeps, so that the
// same address gives the same picture, and a further step moves nothing.
import { type Graph, merge, type Path, type Piece } from './graph.ts'
import { type Box, place } from './lanes.ts'
import { shortestPath } from './path.ts'
import { type Index, index, type Revealed, reveal, type Share } from './reveal.ts'
import { isPath, type PathStep, type Step } from './steps.ts'
import { ruleOf } from './ways.ts'

/** A trace, or a way between two nodes, to load. */
export type PieceRequest = TraceRequest | PathStep

/** A trace to load. */
export interface TraceRequest {
  readonly id: string
  /** Greatest number of nodes. */
  readonly first: number
  /** Recipients are many and seldom asked for: they are loaded only when they are. */
  readonly recipients: boolean
}

const FIRST = 300
const MOST = 1000
/** More of one way than this and the short trace may not hold them. */
const LONG = 100

/**
 * What a view needs, in order, each once.
 * @returns `needed[k]`: how many of them the first k steps need
 */
export function requestsOf(
  root: string,
  steps: readonly Step[],
): { readonly requests: readonly PieceRequest[]; readonly needed: readonly number[] } {
  const requests = new Map<string, PieceRequest>()
  const want = (key: string, request: PieceRequest): void => {
    if (!requests.has(key)) requests.set(key, request)
  }
  const ask = (id: string, first: number, recipients: boolean): void =>
    want(`${id} ${first} ${recipients}`, { id, first, recipients })
  ask(root, FIRST, false)
  const needed = [requests.size]
  for (const step of steps) {
    if (isPath(step)) want(pathKey(step), step)
    else if (step.count > 0) ask(step.node, step.count > LONG ? MOST : FIRST, ruleOf(step.way).kind === 'ADDRESSED_TO')
    needed.push(requests.size)
  }
  return { requests: [...requests.values()], needed }
}

/** What stands where, before filters. */
export interface Picture {
  /** Everything that was loaded. */
  readonly pool: Graph
  /** What is shown before filters, the root first. */
  readonly graph: Graph
  readonly boxes: ReadonlyMap<string, Box>
  readonly shares: ReadonlyMap<string, Share>
  /** The ways that were asked for, by `pathKey`. */
  readonly paths: ReadonlyMap<string, Path>
}

/**
 * Reveals and places, step after step.
 * @param pieces in the order of `requestsOf`; null where a node is gone, or a way could not be asked for
 */
export function picture(root: string, steps: readonly Step[], pieces: readonly (Piece | null)[]): Picture {
  const { requests, needed } = requestsOf(root, steps)
  let boxes: ReadonlyMap<string, Box> = new Map()
  const called: string[] = []
  const paths = new Map<string, Path>()
  let last: Omit<Picture, 'boxes' | 'paths'> | undefined
  let pool: Graph = merge([])
  let links: Index = index(pool)
  let loaded = 0
  for (const [k, count] of needed.entries()) {
    if (count > loaded) {
      pool = merge(pieces.slice(0, count).flatMap((piece) => piece ?? []))
      links = index(pool)
      loaded = count
    }
    const step = steps[k - 1]
    if (step && isPath(step)) {
      const asked = requests.findIndex((one) => isPath(one) && pathKey(one) === pathKey(step))
      const path = pathOf(step, pieces[asked], links)
      paths.set(pathKey(step), path)
      called.push(...path.nodes)
    }
    const openings = steps.slice(0, k).flatMap((one) => (isPath(one) ? [] : [one]))
    const revealed = reveal(links, root, openings, called)
    const graph = partOf(pool, links, revealed)
    boxes = place(graph, boxes)
    last = { pool, graph, shares: revealed.shares }
  }
  return { ...(last ?? { pool, graph: pool, shares: new Map() }), boxes, paths }
}

/** How a way is found in a picture. */
export const pathKey = ({ from, to, nth }: PathStep): string => `${from} ${to} ${nth}`

/** The way that the server found; else one along what is loaded, for that has kinds of edges that the server was not asked to walk. */
function pathOf({ from, to }: PathStep, piece: Piece | null | undefined, links: Index): Path {
  const path = piece?.path ?? { nodes: [], count: 0, complete: true }
  if (path.nodes.length > 0) return path
  const nodes = shortestPath(links, from, to) ?? []
  return { ...path, nodes, count: Math.min(1, nodes.length) }
}

/** The revealed nodes with all edges among them. What an unseen task cites, its decision cites in its place. */
function partOf(pool: Graph, { nodes, in: into }: Index, { ids }: Revealed): Graph {
  const shown = new Set(ids)
  const edges = pool.edges.flatMap((edge) => {
    if (!shown.has(edge.to.id)) return []
    if (shown.has(edge.from.id)) return [edge]
    const decision =
      edge.kind === 'CITES' && (into.get(edge.from.id) ?? []).find(({ kind }) => kind === 'ASSIGNS')?.from.id
    return decision && decision !== edge.to.id && shown.has(decision) ? [{ ...edge, from: { id: decision } }] : []
  })
  return { ...pool, nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges }
}
