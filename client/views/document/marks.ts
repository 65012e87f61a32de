import type {
  CitationPartsFragment,
  DocumentQuery,
  MarksQuery,
  OutlinePartsFragment,
} from '../../api/generated/graphql.ts'
import type { GraphNode } from '../../graph/graph.ts'
import type { Place } from '../addresses.ts'

export type DocumentAnswer = NonNullable<DocumentQuery['document']>
export type OutlineEdge = OutlinePartsFragment
export type Citation = CitationPartsFragment
type MarkEdge = NonNullable<MarksQuery['source']>['marks'][number]

/** What a stretch of the text says; where several lie over one another, the later kind of this list is on top. */
export const MARK_KINDS = ['task', 'recipient', 'body', 'issuer', 'deadline', 'citation'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A stretch of the text that an edge of the graph, or the deadline of the task that it leads to, rests on. */
export interface Mark extends Place, Pick<MarkEdge, 'relation' | 'role' | 'purpose'> {
  /** Id of the edge. */
  readonly id: string
  readonly kind: MarkKind
  /** What it leads to. */
  readonly node: GraphNode
  /** For a task, its deadline or a body, the number of the task; else 0. */
  readonly ordinal: number
}

const KINDS: Readonly<Partial<Record<MarkEdge['kind'], MarkKind>>> = {
  ASSIGNS: 'task',
  ADDRESSED_TO: 'recipient',
  OBLIGATES: 'body',
  ISSUED_BY: 'issuer',
  CITES: 'citation',
}

const ordinalOf = (node: GraphNode): number => (node.__typename === 'Task' ? node.ordinal : 0)

/** The marks of a source, in order of the text, wider ones first. */
export function toMarks(edges: readonly MarkEdge[]): readonly Mark[] {
  return edges
    .flatMap(({ id, kind: edgeKind, from, to, relation, role, purpose, evidence: { start, end } }) => {
      const kind = KINDS[edgeKind]
      const ordinal = ordinalOf(to) || ordinalOf(from)
      const said = { id, node: to, ordinal, relation, role, purpose }
      const deadline = to.__typename === 'Task' ? to.deadlineEvidence : null
      return [
        ...(kind ? [{ ...said, kind, start, end }] : []),
        ...(deadline ? [{ ...said, kind: 'deadline' as const, ...deadline }] : []),
      ]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The marks that lie over a place, the narrowest first. */
export function marksAt(marks: readonly Mark[], place: Place): readonly Mark[] {
  return marks
    .filter(({ start, end }) => start <= place.start && end >= place.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}
