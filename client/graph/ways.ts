// The ways that lead from a node to its neighbours: what one can open and close at it.
import type { GraphEdge, GraphNode } from './graph.ts'

/** A way: from a node along one kind of edge in one direction. */
export type Way =
  | 'tasks'
  | 'citations'
  | 'citedBy'
  | 'issuers'
  | 'recipients'
  | 'assignedBy'
  | 'bodies'
  | 'duties'
  | 'issued'
  | 'superiors'
  | 'parts'

interface WayRule {
  readonly kind: GraphEdge['kind']
  readonly direction: 'out' | 'in'
  /** Neighbours that are shown when a trace begins at the node. */
  readonly atRoot: number
}

/** Neighbours that one more click shows. */
export const STEP = 12

const RULES: Readonly<Record<Way, WayRule>> = {
  tasks: { kind: 'ASSIGNS', direction: 'out', atRoot: STEP },
  citations: { kind: 'CITES', direction: 'out', atRoot: 6 },
  citedBy: { kind: 'CITES', direction: 'in', atRoot: 6 },
  issuers: { kind: 'ISSUED_BY', direction: 'out', atRoot: 0 },
  recipients: { kind: 'ADDRESSED_TO', direction: 'out', atRoot: 0 },
  assignedBy: { kind: 'ASSIGNS', direction: 'in', atRoot: 1 },
  bodies: { kind: 'OBLIGATES', direction: 'out', atRoot: STEP },
  duties: { kind: 'OBLIGATES', direction: 'in', atRoot: STEP },
  issued: { kind: 'ISSUED_BY', direction: 'in', atRoot: 0 },
  superiors: { kind: 'PART_OF', direction: 'out', atRoot: 1 },
  parts: { kind: 'PART_OF', direction: 'in', atRoot: 0 },
}

const WAYS_OF: Readonly<Record<GraphNode['__typename'], readonly Way[]>> = {
  Document: ['tasks', 'citations', 'citedBy', 'issuers', 'recipients'],
  Task: ['assignedBy', 'bodies', 'citations'],
  Agency: ['duties', 'issued', 'superiors', 'parts'],
  Source: [],
}

/** The ways of a node, the most telling first. */
export const waysOf = (node: GraphNode): readonly Way[] => WAYS_OF[node.__typename]

export const ruleOf = (way: Way): WayRule => RULES[way]

export const isWay = (name: string): name is Way => Object.hasOwn(RULES, name)

/** Bodies that a task shows without being asked. */
const BODIES_OF_TASK = 6

/**
 * Neighbours that a node shows without being asked, by how it was reached: a task reached from its decision or from an
 * instrument shows its bodies; one reached from elsewhere shows its decision, so that each way reads decision → task → body.
 * @param by the way on which it was reached; null at the root
 */
export function unasked(way: Way, by: Way | null): number {
  if (by === null) return RULES[way].atRoot
  if (way === 'assignedBy') return by === 'duties' || by === 'citedBy' ? 1 : 0
  if (way === 'bodies') return by === 'tasks' || by === 'citedBy' ? BODIES_OF_TASK : 0
  return 0
}

const WEIGHTS: readonly GraphEdge['relation'][] = [
  'BASIS',
  'IMPLEMENTS',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'GUIDES',
  'CONSIDERS',
  'REFERS',
]
const ROLES: readonly GraphEdge['role'][] = ['LEAD', 'COORDINATE', 'DIRECTED']

/** How little an edge weighs among others of its kind: a basis comes before a reference, a lead before one who helps. */
export function rankOf({ relation, role }: Pick<GraphEdge, 'relation' | 'role'>): number {
  return relation ? WEIGHTS.indexOf(relation) : role ? ROLES.indexOf(role) : 0
}
