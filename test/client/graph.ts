import type { Change, GraphEdge, GraphNode, TraceAnswer } from '../../client/graph/graph.ts'

/** Nodes and edges for tests, with what a test does not care about filled in. */
export function document(id: string, directive = true): GraphNode {
  return {
    __typename: 'Document',
    id,
    label: id,
    number: id,
    type: 'Chỉ thị',
    title: null,
    issuedOn: null,
    year: null,
    signatory: null,
    signedAs: null,
    directive,
    instrument: !directive,
  }
}

export function task(id: string, text = 'Khẩn trương rà soát'): GraphNode {
  return { __typename: 'Task', id, label: text, ordinal: 1, text, deadline: null, status: 'NO_DEADLINE' }
}

export function agency(id: string): GraphNode {
  return { __typename: 'Agency', id, label: id, name: id, aliases: [], level: null, branch: 'OTHER', collective: false }
}

export function edge(kind: GraphEdge['kind'], from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge {
  return {
    id: `${kind} ${from} ${to}`,
    kind,
    from: { id: from },
    to: { id: to },
    relation: kind === 'CITES' ? 'IMPLEMENTS' : null,
    role: kind === 'OBLIGATES' ? 'LEAD' : null,
    purpose: null,
    inferred: false,
    evidence: { start: 0, end: 1, source: { id: 's_1', name: 'a.txt' } },
    ...more,
  }
}

export function trace(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  hidden: Readonly<Record<string, number>> = {},
  validity: Readonly<Record<string, Change['status']>> = {},
): TraceAnswer {
  const [root] = nodes
  return {
    root: { id: root?.id ?? '' },
    nodes: nodes.map((node) => ({
      node:
        node.__typename === 'Document'
          ? { ...node, validity: { status: validity[node.id] ?? ('UNKNOWN' as const), since: null } }
          : node,
      hidden: hidden[node.id] ?? 0,
    })),
    edges,
    omitted: 0,
  }
}

/** A decision with an instrument, two tasks and their bodies. */
export const decision = trace(
  [
    document('d_1'),
    document('d_law', false),
    task('t_1'),
    task('t_2'),
    agency('a_1'),
    agency('a_2'),
    agency('a_issuer'),
  ],
  [
    edge('ASSIGNS', 'd_1', 't_1'),
    edge('ASSIGNS', 'd_1', 't_2'),
    edge('OBLIGATES', 't_1', 'a_1'),
    edge('OBLIGATES', 't_2', 'a_2', { role: 'COORDINATE' }),
    edge('CITES', 't_1', 'd_law'),
    edge('ISSUED_BY', 'd_1', 'a_issuer'),
  ],
  { a_1: 3, d_law: 2 },
)
