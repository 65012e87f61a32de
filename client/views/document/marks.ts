import type { DocumentQuery, TaskEdgePartsFragment } from '../../api/generated/graphql.ts'
import type { GraphNode } from '../../graph/graph.ts'
import type { Place } from '../addresses.ts'

export type DocumentAnswer = NonNullable<DocumentQuery['document']>
export type TaskEdge = TaskEdgePartsFragment
export type CitationEdge = DocumentAnswer['citations']['nodes'][number]

/** What a stretch of the text says; where several lie over one another, the later kind of this list is on top. */
export const MARK_KINDS = ['task', 'recipient', 'body', 'issuer', 'citation'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A stretch of the text that an edge of the graph rests on. */
export interface Mark extends Place {
  /** Id of the edge. */
  readonly id: string
  readonly kind: MarkKind
  /** What it leads to. */
  readonly node: GraphNode
  /** For a task or a body, the number of the task. */
  readonly ordinal?: number
  readonly relation?: CitationEdge['relation']
  readonly role?: BodyEdge['role']
  readonly purpose?: string | null
}

type Evidence = CitationEdge['evidence']
type BodyEdge = TaskEdge['node']['bodies']['edges'][number]

/** All marks of one source, in order of the text, wider ones first. */
export function marksOf(
  source: string,
  { issuers, recipients }: Pick<DocumentAnswer, 'issuers' | 'recipients'>,
  tasks: readonly TaskEdge[],
  citations: readonly CitationEdge[],
): readonly Mark[] {
  const marks: Mark[] = []
  const add = (evidence: Evidence, mark: Omit<Mark, 'start' | 'end'>): void => {
    if (evidence.source.id === source) marks.push({ ...mark, start: evidence.start, end: evidence.end })
  }
  for (const { id, evidence, node } of issuers.edges) add(evidence, { id, kind: 'issuer', node })
  for (const { id, evidence, node, purpose } of recipients.edges)
    add(evidence, { id, kind: 'recipient', node, purpose: purpose ?? null })
  for (const { id, evidence, to, relation } of citations) add(evidence, { id, kind: 'citation', node: to, relation })
  for (const { id, evidence, node } of tasks) {
    const { ordinal, bodies } = node
    add(evidence, { id, kind: 'task', node, ordinal })
    for (const body of bodies.edges)
      add(body.evidence, { id: body.id, kind: 'body', node: body.node, role: body.role, ordinal })
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The marks that lie over a place, the narrowest first. */
export function marksAt(marks: readonly Mark[], place: Place): readonly Mark[] {
  return marks
    .filter(({ start, end }) => start <= place.start && end >= place.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}
