// A Change as the rows that the statements of `cypher/ingest/` write. Pure.
import type { Change, Cites, DocumentId, DocumentNode, IssuedBy } from '../graph/model.ts'
import { type Candidate, settle } from '../graph/settle.ts'
import type { CandidateRow, EdgeToWrite, Mentioned } from './ingest-statements.ts'

/** Edges whose ends the source itself tells, by the statement that writes them. */
export type StatedEdges =
  | 'ingest/read-from'
  | 'ingest/assigns'
  | 'ingest/obligates'
  | 'ingest/addressed-to'
  | 'ingest/part-of'
  | 'ingest/succeeded-by'

/** An edge of a mention of a document. */
export interface Mention<E extends Cites | IssuedBy> {
  readonly edge: E
  /** The document by what the mention says alone. */
  readonly origin: DocumentId
  readonly number: string | null
  /** The mention does not state the year. */
  readonly undated: boolean
  /** Year of the document that mentions it; null when unknown or not needed. */
  readonly citingYear: number | null
  /** The document where the edge belongs, and whether that was inferred. */
  readonly target: DocumentId
  readonly inferred: boolean
}

/** All edges but the mentions of documents. */
export function statedEdges(change: Change): readonly (readonly [StatedEdges, readonly EdgeToWrite[]])[] {
  const { source, header } = change
  const readFrom = {
    from: change.document,
    to: source.id,
    id: `${source.id}:000000000:READ_FROM`,
    source: source.id,
    start: 0,
    end: source.text.length,
    number: documentsById(change).get(change.document)?.number ?? null,
    ...header,
  }
  return [
    ['ingest/read-from', [toEdge(readFrom)]],
    ['ingest/assigns', change.assigns.map(toEdge)],
    ['ingest/obligates', change.obligates.map(toEdge)],
    ['ingest/addressed-to', change.addressedTo.map(toEdge)],
    ['ingest/part-of', change.partOf.map(toEdge)],
    ['ingest/succeeded-by', change.succeededBy.map(toEdge)],
  ]
}

/**
 * The citations of a change, and who issued what it mentions, each where it belongs.
 * @param which `dated`: those that state the year, and all that the source says of its own document; they lead where they
 *   say. `undated`: the others, placed among the dated documents of their series.
 */
export function mentionsOf(
  change: Change,
  which: 'dated' | 'undated',
  candidates: readonly CandidateRow[] = [],
): { readonly cites: readonly Mention<Cites>[]; readonly issuedBy: readonly Mention<IssuedBy>[] } {
  const documents = documentsById(change)
  const bySeries = candidatesBySeries(candidates)
  const citingYear = documents.get(change.document)?.year ?? null
  const place = <E extends Cites | IssuedBy>(edge: E, origin: DocumentId, own: boolean): readonly Mention<E>[] => {
    const document = documents.get(origin)
    if (!document) throw new Error(`${edge.id}: the change lacks the document ${origin}.`)
    const undated = document.year === null && !own
    if (undated !== (which === 'undated')) return []
    return [undated ? placed(edge, document, citingYear, bySeries.get(document.series) ?? []) : stated(edge, document)]
  }
  return {
    cites: change.cites.flatMap((edge) => place(edge, edge.to, false)),
    issuedBy: change.issuedBy.flatMap((edge) => place(edge, edge.from, edge.from === change.document)),
  }
}

/** Candidates of each series. */
export function candidatesBySeries(rows: readonly CandidateRow[]): ReadonlyMap<string, readonly Candidate[]> {
  return Map.groupBy(rows, ({ series }) => series)
}

/** A citation as the row that writes it. */
export function citationToWrite(mention: Mention<Cites>): EdgeToWrite {
  return toEdge({ ...mention.edge, ...placeOf(mention), to: mention.target })
}

/** Who issued a mentioned document, as the row that writes it. */
export function issuerToWrite(mention: Mention<IssuedBy>): EdgeToWrite {
  return toEdge({ ...mention.edge, ...placeOf(mention), from: mention.target })
}

/**
 * What citations say of the documents where they lead, one row a document. Inferred ones say nothing, for they may speak of
 * another year, but they make the document a cited one.
 */
export function mentioned(citations: readonly Mention<Cites>[]): readonly Mentioned[] {
  return [...Map.groupBy(citations, ({ target }) => target)].map(([id, group]) => {
    const telling = group.filter(({ inferred }) => !inferred)
    return {
      id,
      number: least(telling.map(({ number }) => number)),
      type: least(telling.map(({ edge }) => edge.type)),
      title: least(telling.map(({ edge }) => edge.title)),
      issuedOn: mostPrecise(telling.map(({ edge }) => edge.issuedOn)),
    }
  })
}

function documentsById(change: Change): ReadonlyMap<string, DocumentNode> {
  return new Map(change.documents.map((document) => [document.id, document]))
}

function stated<E extends Cites | IssuedBy>(edge: E, { id, number }: DocumentNode): Mention<E> {
  return { edge, origin: id, number, undated: false, citingYear: null, target: id, inferred: false }
}

function placed<E extends Cites | IssuedBy>(
  edge: E,
  { id, number }: DocumentNode,
  citingYear: number | null,
  candidates: readonly Candidate[],
): Mention<E> {
  const [move] = settle([{ edge: edge.id, origin: id, target: id, citingYear }], candidates)
  const { to, inferred } = move ?? { to: id, inferred: false }
  return { edge, origin: id, number, undated: true, citingYear, target: to, inferred }
}

function placeOf<E extends Cites | IssuedBy>(mention: Mention<E>): Omit<Mention<E>, 'edge' | 'target'> {
  const { edge: _edge, target: _target, ...place } = mention
  return place
}

function toEdge<E extends { readonly from: string; readonly to: string }>(edge: E): EdgeToWrite {
  const { from, to, ...properties } = edge
  return { from, to, properties }
}

function least(values: readonly (string | null)[]): string | null {
  return values.reduce((best, value) => (value === null || (best !== null && best <= value) ? best : value), null)
}

function mostPrecise(dates: readonly (string | null)[]): string | null {
  const precision = Math.max(0, ...dates.map((date) => date?.length ?? 0))
  return least(dates.filter((date) => date?.length === precision))
}
