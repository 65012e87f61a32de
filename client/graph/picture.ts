// From what was loaded to what stands where: a pure function of the loaded traces and the steps that the view keeps, so that the
// same address gives the same picture, and a further step moves nothing.
import { type Graph, merge, type TraceAnswer } from './graph.ts'
import { type Box, place } from './lanes.ts'
import { shortestPath } from './path.ts'
import { type Index, index, type Revealed, reveal, type Share } from './reveal.ts'
import { isPath, type Step } from './steps.ts'
import { ruleOf } from './ways.ts'

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
 * The traces that a view needs, in order, each once.
 * @returns `needed[k]`: how many of them the first k steps need
 */
export function requestsOf(
  root: string,
  steps: readonly Step[],
): { readonly requests: readonly TraceRequest[]; readonly needed: readonly number[] } {
  const requests = new Map<string, TraceRequest>()
  const ask = (id: string, first: number, recipients: boolean): void => {
    const key = `${id} ${first} ${recipients}`
    if (!requests.has(key)) requests.set(key, { id, first, recipients })
  }
  ask(root, FIRST, false)
  const needed = [requests.size]
  for (const step of steps) {
    if (!isPath(step) && step.count > 0)
      ask(step.node, step.count > LONG ? MOST : FIRST, ruleOf(step.way).kind === 'ADDRESSED_TO')
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
}

/**
 * Reveals and places, step after step.
 * @param traces in the order of `requestsOf`; null where a node is gone
 */
export function picture(root: string, steps: readonly Step[], traces: readonly (TraceAnswer | null)[]): Picture {
  const { needed } = requestsOf(root, steps)
  let boxes: ReadonlyMap<string, Box> = new Map()
  const called: string[] = []
  let last: Omit<Picture, 'boxes'> | undefined
  let pool: Graph = merge([])
  let links: Index = index(pool)
  let loaded = 0
  for (const [k, count] of needed.entries()) {
    if (count > loaded) {
      pool = merge(traces.slice(0, count).flatMap((trace) => trace ?? []))
      links = index(pool)
      loaded = count
    }
    const step = steps[k - 1]
    if (step && isPath(step)) called.push(...(shortestPath(links, step.from, step.to) ?? []))
    const openings = steps.slice(0, k).flatMap((one) => (isPath(one) ? [] : [one]))
    const revealed = reveal(links, root, openings, called)
    const graph = partOf(pool, links, revealed)
    boxes = place(graph, boxes)
    last = { pool, graph, shares: revealed.shares }
  }
  return { ...(last ?? { pool, graph: pool, shares: new Map() }), boxes }
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
