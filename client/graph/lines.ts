import type { GraphEdge } from './graph.ts'
import { rankOf } from './ways.ts'

/** What is drawn between two nodes for one kind of edge: a document that is mentioned five times is one line. */
export interface Line {
  /** That of its weightiest edge. */
  readonly id: string
  readonly kind: GraphEdge['kind']
  readonly from: string
  readonly to: string
  /** The weightiest first, then in order of the text; never empty. */
  readonly edges: readonly [GraphEdge, ...GraphEdge[]]
}

/** Edges as lines. */
export function toLines(edges: readonly GraphEdge[]): readonly Line[] {
  const bundles = Map.groupBy(edges, ({ kind, from, to }) => `${kind} ${from.id} ${to.id}`)
  return [...bundles.values()].flatMap((bundle) => {
    const [first, ...others] = bundle.sort((a, b) => rankOf(a) - rankOf(b))
    if (!first) return []
    return [{ id: first.id, kind: first.kind, from: first.from.id, to: first.to.id, edges: [first, ...others] }]
  })
}

/** The line that an edge is part of; null when it is not shown. */
export function lineOf(lines: readonly Line[], edge: string): Line | null {
  return lines.find(({ edges }) => edges.some(({ id }) => id === edge)) ?? null
}
