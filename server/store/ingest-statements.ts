// The part of the table of statements that writes: `cypher/ingest/`.

import type { Kin } from '../graph/kin.ts'
import type { AgencyId, AgencyNode, DocumentId, Header, ListedIn, SourceId, TaskId, TaskNode } from '../graph/model.ts'
import type { Candidate, OpenMention, OpenText } from '../graph/settle.ts'
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
interface Numbers {
  readonly numbers: readonly string[]
}
interface Titles {
  readonly titles: readonly string[]
}

/** A document by identity alone, as it is written. */
export interface DocumentIdentity {
  readonly id: DocumentId
  readonly series: string
  readonly year: number | null
  /** The number as search compares it, the same however sources write it. */
  readonly foldedNumber: string | null
  readonly titleKey: string | null
  readonly open: boolean
}

/** A source as it is written; its properties also tell the ids of the nodes that it names. */
export interface SourceToWrite {
  readonly id: SourceId
  readonly properties: Readonly<Record<string, string | readonly string[]>>
}

/** A body as it is written: what {@link AgencyNode} has, and the name by which it sorts. */
export interface AgencyToWrite extends Readonly<Record<string, unknown>> {
  readonly id: AgencyId
}

/** An edge to write between two nodes that are there, with the properties of its kind. */
export interface EdgeToWrite {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** Mentions that do not tell their document in full, all that say the same; the document where they are. */
export interface OpenMentionRow extends OpenMention {
  readonly target: DocumentId
}

/** A text that does not tell its year; the document that it is taken for. */
export interface OpenTextRow extends OpenText {
  readonly source: SourceId
  readonly number: string | null
  readonly target: DocumentId
}

/** Mentions to lay to another document: all at `target` that say the same. */
export interface MentionMove {
  readonly target: DocumentId
  readonly origin: DocumentId
  readonly issuedOn: string | null
  readonly citingYear: number | null
  readonly to: DocumentId
  readonly inferred: boolean
}

/** A text to lay to another document. */
export interface TextMove {
  readonly source: SourceId
  readonly target: DocumentId
  readonly to: DocumentId
  readonly inferred: boolean
}

/** Who issued a document, as mentions say. */
export interface ClaimRow {
  readonly from: DocumentId
  readonly to: AgencyId
  /** Sorts claims, and holds the place of the words; see `cypher/ingest/claims.cypher`. */
  readonly claim: string
}

/** An edge from a body to one that its name leads to. */
export interface KinRow {
  readonly from: AgencyId
  readonly kind: Kin['kind']
  readonly to: AgencyId
  /** Sorts places, and holds the one of its words: the source, the start (9 digits) and the end, with blanks between. */
  readonly place: string
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
  /** From its own texts. */
  readonly headers: readonly (Header & {
    readonly id: string
    readonly number: string | null
    readonly inferred: boolean
  })[]
  /** From registries. */
  readonly listings: readonly Pick<ListedIn, 'id' | 'number' | 'type' | 'title' | 'issuedOn'>[]
  readonly citedNumber: string | null
  readonly citedType: string | null
  readonly citedTitle: string | null
  readonly citedIssuedOn: string | null
}

/** What is shown of a document. */
export interface Description {
  readonly id: DocumentId
  /** True where a text of it was read. */
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
  'ingest/remove-from-documents': Statement<SaidFrom, Nothing>
  'ingest/remove-names': Statement<Ids, Nothing>
  'ingest/remove-tasks': Statement<Ids, Nothing>
  'ingest/remove-sources': Statement<Ids, Nothing>
  'ingest/keep-revisions': Statement<
    Rows<{ readonly id: SourceId; readonly sha256: string }> & { readonly at: string },
    Nothing
  >
  'ingest/drop-revisions': Statement<Ids & { readonly kept: number }, Nothing>
  'ingest/sources': Statement<Rows<SourceToWrite>, Nothing>
  'ingest/documents': Statement<Rows<DocumentIdentity>, Nothing>
  'ingest/agencies': Statement<Rows<AgencyToWrite>, Nothing>
  'ingest/tasks': Statement<Rows<TaskNode & { readonly sort: string }>, Nothing>
  'ingest/issued-by': WriteEdges
  'ingest/assigns': WriteEdges
  'ingest/obligates': WriteEdges
  'ingest/cites-from-documents': WriteEdges
  'ingest/cites-from-tasks': WriteEdges
  'ingest/addressed-to': WriteEdges
  'ingest/names': WriteEdges
  'ingest/part-of': WriteEdges
  'ingest/succeeded-by': WriteEdges
  'ingest/read-from': WriteEdges
  'ingest/listed-in': WriteEdges
  'ingest/read-as': Statement<Ids, { readonly id: DocumentId }>
  'ingest/keys': Statement<Ids, { readonly foldedNumber: string | null; readonly titleKey: string | null }>
  'ingest/candidates-by-number': Statement<Numbers, Candidate>
  'ingest/candidates-by-title': Statement<Titles, Candidate>
  'ingest/open-mentions-by-number': Statement<Numbers, OpenMentionRow>
  'ingest/open-mentions-by-title': Statement<Titles, OpenMentionRow>
  'ingest/open-texts': Statement<Numbers, OpenTextRow>
  'ingest/move-mentions': Statement<Rows<MentionMove> & { readonly limit: number }, { readonly count: number }>
  'ingest/move-text-read-from': Statement<Rows<TextMove>, { readonly count: number }>
  'ingest/move-text-issued-by': Statement<Rows<TextMove>, { readonly count: number }>
  'ingest/move-text-assigns': Statement<Rows<TextMove>, { readonly count: number }>
  'ingest/move-text-cites': Statement<Rows<TextMove>, { readonly count: number }>
  'ingest/move-text-addressed-to': Statement<Rows<TextMove>, { readonly count: number }>
  'ingest/claims': Statement<Ids, ClaimRow>
  'ingest/claims-laid': Statement<Ids, ClaimRow>
  'ingest/drop-claims': Statement<Rows<ClaimRow>, Nothing>
  'ingest/kin-laid': Statement<Ids, KinRow>
  'ingest/first-named': Statement<Ids, { readonly id: AgencyId; readonly place: string }>
  'ingest/drop-kin': Statement<Rows<KinRow>, Nothing>
  'ingest/mentions': Statement<Rows<Mentioned>, Nothing>
  'ingest/mentions-of': Statement<Ids, Recount>
  'ingest/recount': Statement<Rows<Recount>, Nothing>
  'ingest/statements-about': Statement<Ids, StatementsAbout>
  'ingest/describe': Statement<Rows<Description> & { readonly directive: boolean }, Nothing>
  'ingest/sweep-documents': Statement<Ids, Nothing>
  'ingest/sweep-agencies': Statement<Ids, Nothing>
}
