import { type Graph, type GraphEdge, type GraphNode, type Kind, kindOf } from './graph.ts'
import type { Point } from './layout.ts'
import { shortLabel, sizeOf } from './size.ts'

/** A node as the canvas draws it: plain data, no engine. */
export interface NodeElement {
  readonly id: string
  readonly label: string
  readonly kind: Kind
  readonly width: number
  readonly height: number
  readonly hidden: number
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
}

/** Looks of lines: roles and groups of relations are told apart by line style, not by colour alone. */
export type Look = 'assigns' | 'lead' | 'coordinate' | 'directed' | 'ground' | 'change' | 'mention' | 'belongs'

const LOOK_BY_RELATION = {
  BASIS: 'ground',
  IMPLEMENTS: 'ground',
  CONSIDERS: 'mention',
  AMENDS: 'change',
  REPLACES: 'change',
  REPEALS: 'change',
  GUIDES: 'ground',
  REFERS: 'mention',
} as const
const LOOK_BY_ROLE = { LEAD: 'lead', COORDINATE: 'coordinate', DIRECTED: 'directed' } as const

export function lookOf({ kind, relation, role }: Pick<GraphEdge, 'kind' | 'relation' | 'role'>): Look {
  if (kind === 'CITES') return relation ? LOOK_BY_RELATION[relation] : 'mention'
  if (kind === 'OBLIGATES') return role ? LOOK_BY_ROLE[role] : 'lead'
  return kind === 'ASSIGNS' ? 'assigns' : 'belongs'
}

/**
 * What the canvas shows of a graph.
 * @param positions of all nodes; a node without one is left out
 * @param describe the words on an edge
 */
export function toElements(
  { nodes, edges, hidden }: Graph,
  positions: ReadonlyMap<string, Point>,
  describe: (edge: GraphEdge) => string,
): { readonly nodes: readonly NodeElement[]; readonly edges: readonly EdgeElement[] } {
  const drawn = nodes.flatMap((node) => {
    const position = positions.get(node.id)
    return position ? [toNode(node, position, hidden.get(node.id) ?? 0)] : []
  })
  const ids = new Set(drawn.map(({ id }) => id))
  return {
    nodes: drawn,
    edges: edges
      .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id))
      .map((edge) => ({
        id: edge.id,
        source: edge.from.id,
        target: edge.to.id,
        kind: edge.kind,
        look: lookOf(edge),
        label: describe(edge),
      })),
  }
}

function toNode(node: GraphNode, position: Point, hidden: number): NodeElement {
  const { width, height } = sizeOf(node)
  const more = hidden > 0 ? `  +${hidden}` : ''
  return { id: node.id, label: `${shortLabel(node)}${more}`, kind: kindOf(node), width, height, hidden, position }
}
