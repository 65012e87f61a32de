// The part of the table of statements that writes: `cypher/ingest/`.
import type { AgencyId, AgencyNode, DocumentId, Header, SourceId, TaskId, TaskNode } from '../graph/model.ts'
import type { Statement } from './statement.ts'

type Nothing = Record<string, never>

interface Rows<R> {
  readonly rows: readonly R[]
}
interface Ids {
  readonly ids: readonly string[]
}
/** What some sources said from the nodes of `ids`. */
interface SaidFrom extends Ids {
  readonly sources: readonly SourceId[]
}
interface Series {
  readonly series: readonly string[]
}

/** A document by identity alone, as it is written. */
export interface DocumentIdentity {
  readonly id: DocumentId
  readonly series: string
  readonly year: number | null
  /** The number as search compares it, the same however sources write it. */
  readonly foldedNumber: string | null
}

/** A source as it is written; its properties also tell the ids of the nodes that it names. */
export interface SourceToWrite {
  readonly id: SourceId
  readonly properties: Readonly<Record<string, string | readonly string[]>>
}

/** An edge to write between two nodes that are there. */
export interface EdgeToWrite {
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A dated document to which undated citations of its series may belong. */
export interface CandidateRow {
  readonly series: string
  readonly id: DocumentId
  readonly year: number
}

/** An edge of a mention that does not state the year, as the graph has it. */
export interface UndatedRow {
  readonly edge: string
  /** The document by what the mention says alone, and its number: enough to make it again. */
  readonly origin: DocumentId
  readonly number: string | null
  /** The document where the edge is. */
  readonly target: DocumentId
  readonly citingYear: number | null
  readonly series: string
}

/** A citation that does not state the year. */
export interface UndatedCitationRow extends UndatedRow {
  readonly citing: DocumentId | TaskId
  readonly citingKind: 'Document' | 'Task'
}

/** A citation to lay to another document. */
export interface CitationMove {
  readonly citing: string
  readonly edge: string
  readonly to: DocumentId
  readonly inferred: boolean
}

/** An issuer to lay to another document. */
export interface IssuerMove {
  readonly from: DocumentId
  readonly edge: string
  readonly to: DocumentId
  readonly inferred: boolean
}

/** What mentions say of a document: each the smallest said, of dates the most precise. */
export interface Mentioned {
  readonly id: DocumentId
  readonly number: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuedOn: string | null
}

/** A count of mentions from scratch. */
export interface Recount extends Mentioned {
  /** False when nobody cites the document any more. */
  readonly cited: boolean
}

/** All that sources and mentions say of a document. */
export interface StatementsAbout {
  readonly id: DocumentId
  /** From its own text; null when none was read. */
  readonly header: (Header & { readonly number: string | null }) | null
  readonly citedNumber: string | null
  readonly citedType: string | null
  readonly citedTitle: string | null
  readonly citedIssuedOn: string | null
}

/** What is shown of a document. */
export interface Description {
  readonly id: DocumentId
  readonly directive: boolean
  readonly properties: Readonly<Record<string, string | null>>
}

type WriteEdges = Statement<Rows<EdgeToWrite>, { readonly count: number }>

/** Each file of `cypher/ingest/`. */
export interface IngestStatements {
  'ingest/take-turn': Statement<{ readonly source: string }, Nothing>
  'ingest/known': Statement<Ids, { readonly id: SourceId; readonly sha256: string; readonly reader: string | null }>
  'ingest/said': Statement<
    Ids,
    {
      readonly id: SourceId
      readonly documents: readonly DocumentId[]
      readonly tasks: readonly TaskId[]
      readonly agencies: readonly AgencyId[]
    }
  >
  'ingest/cited-by-documents': Statement<SaidFrom, { readonly id: DocumentId }>
  'ingest/cited-by-tasks': Statement<SaidFrom, { readonly id: DocumentId }>
  'ingest/series': Statement<Ids, { readonly series: string }>
  'ingest/remove-from-documents': Statement<SaidFrom, Nothing>
  'ingest/remove-from-agencies': Statement<SaidFrom, Nothing>
  'ingest/remove-tasks': Statement<Ids, Nothing>
  'ingest/remove-sources': Statement<Ids, Nothing>
  'ingest/sources': Statement<Rows<SourceToWrite>, Nothing>
  'ingest/documents': Statement<Rows<DocumentIdentity>, Nothing>
  'ingest/agencies': Statement<Rows<AgencyNode & { readonly sort: string }>, Nothing>
  'ingest/tasks': Statement<Rows<TaskNode & { readonly sort: string }>, Nothing>
  'ingest/issued-by': WriteEdges
  'ingest/assigns': WriteEdges
  'ingest/obligates': WriteEdges
  'ingest/cites-from-documents': WriteEdges
  'ingest/cites-from-tasks': WriteEdges
  'ingest/addressed-to': WriteEdges
  'ingest/part-of': WriteEdges
  'ingest/succeeded-by': WriteEdges
  'ingest/read-from': WriteEdges
  'ingest/candidates': Statement<Series, CandidateRow>
  'ingest/undated-citations': Statement<Series, UndatedCitationRow>
  'ingest/undated-issuers': Statement<Series, UndatedRow>
  'ingest/move-from-documents': Statement<Rows<CitationMove>, { readonly count: number }>
  'ingest/move-from-tasks': Statement<Rows<CitationMove>, { readonly count: number }>
  'ingest/move-issuers': Statement<Rows<IssuerMove>, { readonly count: number }>
  'ingest/mentions': Statement<Rows<Mentioned>, Nothing>
  'ingest/mentions-of': Statement<Ids, Recount>
  'ingest/recount': Statement<Rows<Recount>, Nothing>
  'ingest/statements-about': Statement<Ids, StatementsAbout>
  'ingest/describe': Statement<Rows<Description>, Nothing>
  'ingest/sweep-documents': Statement<Ids, Nothing>
  'ingest/sweep-agencies': Statement<Ids, Nothing>
}
