// A Change as the rows that the statements of `cypher/ingest/` write. Pure.
import type { Change, Cites, DocumentId, DocumentNode, Evidence } from '../graph/model.ts'
import { type Candidate, settle } from '../graph/settle.ts'
import type { CandidateRow, EdgeToWrite, Mentioned } from './ingest-statements.ts'

/** Kinds of edges whose ends the source itself tells, by the statement that writes them. */
export type StatedEdges =
  | 'ingest/read-from'
  | 'ingest/issued-by'
  | 'ingest/assigns'
  | 'ingest/obligates'
  | 'ingest/addressed-to'
  | 'ingest/part-of'

/** A citation with the document where it belongs. */
export interface PlacedCitation {
  readonly cites: Cites
  readonly to: DocumentId
  readonly inferred: boolean
  /** The mention does not state the year. */
  readonly undated: boolean
  /** Number of the document by what the mention says alone: enough to make that document again. */
  readonly originNumber: string | null
}

/** All edges but citations. */
export function statedEdges(change: Change): readonly (readonly [StatedEdges, readonly EdgeToWrite[]])[] {
  const { source, header } = change
  const readFrom: EdgeToWrite = {
    from: change.document,
    to: source.id,
    properties: {
      id: `${source.id}:000000000:READ_FROM`,
      source: source.id,
      start: 0,
      end: source.text.length,
      ...header,
    },
  }
  return [
    ['ingest/read-from', [readFrom]],
    ['ingest/issued-by', change.issuedBy.map(toEdge)],
    ['ingest/assigns', change.assigns.map(toEdge)],
    ['ingest/obligates', change.obligates.map(toEdge)],
    ['ingest/addressed-to', change.addressedTo.map(toEdge)],
    ['ingest/part-of', change.partOf.map(toEdge)],
  ]
}

/** The citations whose mention states the year; they lead where they say. */
export function datedCitations(change: Change): readonly PlacedCitation[] {
  const years = new Map(change.documents.map(({ id, year }) => [id, year]))
  return change.cites
    .filter(({ to }) => (years.get(to) ?? null) !== null)
    .map((cites) => ({ cites, to: cites.to, inferred: false, undated: false, originNumber: null }))
}

/** The citations whose mention does not state the year, where they belong among the dated documents of their series. */
export function undatedCitations(change: Change, candidates: readonly CandidateRow[]): readonly PlacedCitation[] {
  const documents = new Map(change.documents.map((document) => [document.id, document]))
  const assignedBy = new Map(change.assigns.map(({ from, to }) => [String(to), from]))
  const bySeries = candidatesBySeries(candidates)
  return change.cites.flatMap((cites) => {
    const origin = documents.get(cites.to)
    if (origin === undefined || origin.year !== null) return []
    const citing = documents.get((assignedBy.get(cites.from) ?? cites.from) as DocumentId)
    return [place(cites, origin, citing?.year ?? null, bySeries.get(origin.series) ?? [])]
  })
}

/** Candidates of each series. */
export function candidatesBySeries(rows: readonly CandidateRow[]): ReadonlyMap<string, readonly Candidate[]> {
  return Map.groupBy(rows, ({ series }) => series)
}

/** A citation as the row that writes it. */
export function citationToWrite({ cites, to, inferred, undated, originNumber }: PlacedCitation): EdgeToWrite {
  const { from, to: origin, ...properties } = cites
  return { from, to, properties: { ...properties, origin, originNumber, undated, inferred } }
}

/**
 * What citations say of the documents where they lead, one row a document. Inferred ones say nothing, for they may speak of
 * another year, but they make the document a cited one.
 */
export function mentions(citations: readonly PlacedCitation[]): readonly Mentioned[] {
  return [...Map.groupBy(citations, ({ to }) => to)].map(([id, group]) => {
    const stated = group.filter(({ inferred }) => !inferred).map(({ cites }) => cites)
    return {
      id,
      type: least(stated.map(({ type }) => type)),
      title: least(stated.map(({ title }) => title)),
      issuedOn: mostPrecise(stated.map(({ issuedOn }) => issuedOn)),
    }
  })
}

function place(
  cites: Cites,
  origin: DocumentNode,
  citingYear: number | null,
  candidates: readonly Candidate[],
): PlacedCitation {
  const unsettled = { edge: cites.id, origin: origin.id, target: origin.id, citingYear }
  const [move] = settle([unsettled], candidates)
  const placed = { cites, undated: true, originNumber: origin.number }
  return move ? { ...placed, to: move.to, inferred: move.inferred } : { ...placed, to: origin.id, inferred: false }
}

function toEdge<E extends Evidence & { readonly from: string; readonly to: string }>(edge: E): EdgeToWrite {
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
