import { type Graph, type GraphEdge, type GraphNode, type Kind, kindOf } from './graph.ts'
import type { Box, Point } from './lanes.ts'
import type { Line } from './lines.ts'
import { shortLabel, widthOf } from './size.ts'

/** A node as the canvas draws it: plain data, no engine. */
export interface NodeElement {
  readonly id: string
  readonly label: string
  readonly kind: Kind | 'More'
  readonly width: number
  readonly height: number
  /** 1 at the node with which the trace begins. */
  readonly root: number
  /** 1 where it stands by hand. */
  readonly pinned: number
  /** 1 on the marked way between two nodes. */
  readonly path: number
  /** 1 where it rests on an instrument that was repealed or replaced. */
  readonly shaken: number
  readonly position: Point
}

/** An edge as the canvas draws it. */
export interface EdgeElement {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: GraphEdge['kind']
  /** How its line looks; see `style.ts`. */
  readonly look: Look
  readonly label: string
  readonly path: number
  /** How far its words stand from its end, so that no node covers them. */
  readonly aside: number
  /** 1 where it runs from the upper edge of a node up to the lower one of another, -1 the other way round; else 0. */
  readonly rise: number
  /** How far its arc bends, between nodes of one lane; 0 for a straight line. */
  readonly bend: number
}

/** What is drawn. */
export interface Elements {
  readonly nodes: readonly NodeElement[]
  readonly edges: readonly EdgeElement[]
}

/** Looks of lines: roles and relations are told apart by line style and arrow, not by colour alone. */
export type Look =
  | 'assigns'
  | 'lead'
  | 'coordinate'
  | 'directed'
  | 'belongs'
  | 'basis'
  | 'implements'
  | 'guides'
  | 'amends'
  | 'replaces'
  | 'repeals'
  | 'considers'
  | 'refers'

const LOOK_BY_RELATION = {
  BASIS: 'basis',
  IMPLEMENTS: 'implements',
  CONSIDERS: 'considers',
  AMENDS: 'amends',
  REPLACES: 'replaces',
  REPEALS: 'repeals',
  GUIDES: 'guides',
  REFERS: 'refers',
} as const
const LOOK_BY_ROLE = { LEAD: 'lead', COORDINATE: 'coordinate', DIRECTED: 'directed' } as const

export function lookOf({ kind, relation, role }: Pick<GraphEdge, 'kind' | 'relation' | 'role'>): Look {
  if (kind === 'CITES') return relation ? LOOK_BY_RELATION[relation] : 'refers'
  if (kind === 'OBLIGATES') return role ? LOOK_BY_ROLE[role] : 'lead'
  return kind === 'ASSIGNS' ? 'assigns' : 'belongs'
}

/** Words and marks that elements carry. */
export interface Dress {
  readonly root: string
  /** The words on a line. */
  readonly describe: (line: Line) => string
  /** A line of words below the label: a date, a deadline. */
  readonly note: (node: GraphNode) => string | null
  readonly pins: ReadonlyMap<string, Point>
  /** Nodes of the marked way, in order. */
  readonly path: readonly string[]
  /** Nodes that rest on what no longer holds. */
  readonly shaken: ReadonlyMap<string, string>
  /** Documents stand in rows above each other rather than in lanes. */
  readonly rows?: boolean
}

/** Width of a letter on a line, and room before the words. */
const LETTER = 5.6
const BEFORE = 22

/**
 * What the canvas shows of a graph.
 * @param boxes of all nodes; a node without one is left out
 */
export function toElements(
  { nodes, hidden }: Graph,
  lines: readonly Line[],
  boxes: ReadonlyMap<string, Box>,
  { root, describe, note, pins, path, shaken, rows = false }: Dress,
): Elements {
  const onPath = new Set(path)
  const steps = new Set(path.slice(1).flatMap((id, i) => [`${path[i]} ${id}`, `${id} ${path[i]}`]))
  const places = new Map<string, Point>()
  const drawn = nodes.flatMap((node): NodeElement[] => {
    const box = boxes.get(node.id)
    if (!box) return []
    const pin = pins.get(node.id)
    const position = pin ?? { x: box.x, y: box.y }
    places.set(node.id, position)
    const more = hidden.get(node.id) ?? 0
    const head = `${shaken.has(node.id) ? '⚠ ' : ''}${shortLabel(node)}${more > 0 ? `  +${more}` : ''}`
    const foot = note(node)
    return [
      {
        id: node.id,
        label: foot === null ? head : `${head}\n${foot}`,
        kind: kindOf(node),
        width: box.width,
        height: box.height,
        root: node.id === root ? 1 : 0,
        pinned: pin ? 1 : 0,
        path: onPath.has(node.id) ? 1 : 0,
        shaken: shaken.has(node.id) ? 1 : 0,
        position,
      },
    ]
  })
  const edges = lines.flatMap((line): EdgeElement[] => {
    const source = places.get(line.from)
    const target = places.get(line.to)
    if (!source || !target) return []
    const label = describe(line)
    return [
      {
        id: line.id,
        source: line.from,
        target: line.to,
        kind: line.kind,
        look: lookOf(line.edges[0]),
        label,
        path: steps.has(`${line.from} ${line.to}`) ? 1 : 0,
        aside: BEFORE + (label.length * LETTER) / 2,
        rise: rows ? Math.sign(source.y - target.y) : 0,
        bend: rows ? 0 : bendOf(source, target),
      },
    ]
  })
  return { nodes: drawn, edges }
}

/**
 * Arcs left of a lane: the farther, the wider, so that none lies on another. Measured from the line between the middles; the sign
 * tells on which side of it.
 */
function bendOf(source: Point, target: Point): number {
  if (source.x !== target.x) return 0
  const way = target.y - source.y
  return Math.sign(way) * (widthOf('Document') / 2 + Math.min(220, 30 + Math.abs(way) * 0.3))
}
