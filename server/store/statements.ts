import type { DocumentId, EdgeKind, EdgeRelation, KeptEdgeKind, SourceId } from '../graph/model.ts'
import type { Sought } from '../graph/sought.ts'
import type { DutiesOptions, DutiesRow } from './duties.ts'
import type { IngestStatements } from './ingest-statements.ts'
import type { EdgeOf, EdgesAfter, ListStatements } from './list-statements.ts'
import type { ChainQuery, ChainRow } from './near.ts'
import type { RevisionRow, RevisionsQuery, RevisionsRow } from './revisions.ts'
import type { ActRow, AgencyRow, DegreeRow, DocumentRow, EdgeRow, SourceRow, SuccessionRow, TaskRow } from './rows.ts'
import type { Statement } from './statement.ts'

interface Ids {
  readonly ids: readonly string[]
}
/** Key of the last row of the page before: rows after (`name`, `id`); two empty strings for the first page. */
interface NamePage {
  readonly afterName: string
  readonly afterId: string
  readonly limit: number
}
/** What a row is ordered by. */
interface Key {
  readonly key: string
}
interface IdPage {
  readonly afterId: string
  readonly limit: number
}
interface KeyPage {
  readonly after: string
  readonly limit: number
}
interface Count {
  readonly count: number
}
/** Edges of each node of `ids`: of the `kinds`, to none of `without`. */
interface EdgesOf extends EdgesAfter {
  readonly kinds: readonly EdgeKind[]
  readonly without: readonly string[]
}
/** The same, whichever there are. */
type SomeEdgesOf = Omit<EdgesOf, 'after' | 'down'>
/** Of citations only those with one of these relations; null for any. */
interface Related {
  readonly relations: readonly EdgeRelation[] | null
}
/** Edges of the `kinds` that start at one of `ids` and end at one of `among`, at most `limit`. */
interface EdgesAmong extends Ids, Related {
  readonly kinds: readonly EdgeKind[]
  readonly among: readonly string[]
  readonly limit: number
}
/** What is looked for: see `graph/sought.ts`. */
interface ToFind extends Sought {
  readonly limit: number
}
/** How well a row answers a search. */
interface Hit {
  /** The number or the name is what was asked for. */
  readonly exact: boolean
  /** Everything occurs as whole words, not as the beginning of longer ones. */
  readonly whole: boolean
  /** How often others lead to it. */
  readonly weight: number
}
/** Properties as the engine keeps them, without nulls. */
type Properties = Readonly<Record<string, unknown>>
type Nothing = Record<string, never>
interface Id {
  readonly id: string
}
/** A node with all that is kept of it. */
interface KeptNode extends Id {
  readonly labels: readonly string[]
  readonly properties: Properties
}
/** An edge with all that is kept of it. */
interface KeptEdge extends Id {
  readonly kind: KeptEdgeKind
  readonly from: string
  readonly to: string
  readonly properties: Properties
}
/** A node as an export tells it. */
interface NodeToImport extends Id {
  readonly properties: Properties
}
interface DocumentToImport extends NodeToImport {
  readonly directive: boolean
  readonly instrument: boolean
}
/** How far an import has come. */
export interface ImportProgress {
  /** SHA-256 of the file. */
  readonly file: string
  /** Nodes and edges of the file that are in the store. */
  readonly done: number
}

/** Each file of `cypher/` but `schema/` by name, with its parameters and its row. */
export interface Statements extends IngestStatements, ListStatements {
  'document/by-ids': Statement<Ids, DocumentRow>
  'document/duties': Statement<DutiesOptions, DutiesRow>
  'document/revision': Statement<RevisionsQuery, RevisionsRow>
  'document/chain-up': Statement<ChainQuery, ChainRow>
  'document/chain-down': Statement<ChainQuery, ChainRow>
  'document/page': Statement<NamePage, DocumentRow & Key>
  'document/count': Statement<{ readonly directive: boolean | null }, Count>
  'document/edges-out': Statement<EdgesOf, EdgeOf>
  'document/edges-in': Statement<EdgesOf, EdgeOf>
  'document/some-edges-in': Statement<SomeEdgesOf, EdgeOf>
  'document/edges-among': Statement<EdgesAmong, EdgeRow>
  'document/degrees': Statement<Ids, DegreeRow>
  'document/changed-by': Statement<Ids & { readonly limit: number }, ActRow>
  'document/last-ground': Statement<Ids, ActRow>
  'task/by-ids': Statement<Ids, TaskRow>
  /** In order of source and place in the text: after the key `after`, empty for the first page. */
  'task/page': Statement<{ readonly after: string; readonly limit: number }, TaskRow & Key>
  'task/count': Statement<Nothing, Count>
  'task/edges-out': Statement<EdgesOf, EdgeOf>
  'task/edges-in': Statement<EdgesOf, EdgeOf>
  'task/edges-among': Statement<EdgesAmong, EdgeRow>
  'task/degrees': Statement<Ids, DegreeRow>
  'agency/by-ids': Statement<Ids, AgencyRow>
  'agency/page': Statement<NamePage, AgencyRow & Key>
  'agency/count': Statement<Nothing, Count>
  'agency/edges-out': Statement<EdgesOf, EdgeOf>
  'agency/edges-in': Statement<EdgesOf, EdgeOf>
  'agency/some-edges-in': Statement<Omit<SomeEdgesOf, 'relations'>, EdgeOf>
  'agency/edges-among': Statement<EdgesAmong, EdgeRow>
  'agency/degrees': Statement<Ids, DegreeRow>
  'agency/successors': Statement<Ids, SuccessionRow>
  'agency/predecessors': Statement<Ids, SuccessionRow>
  'source/by-ids': Statement<Ids, SourceRow>
  'source/revisions': Statement<Ids, RevisionRow & { readonly of: SourceId }>
  'source/page': Statement<NamePage, SourceRow & Key>
  'source/count': Statement<Nothing, Count>
  'source/list': Statement<
    { readonly after: string; readonly limit: number },
    { readonly id: SourceId; readonly uri: string; readonly format: string; readonly reader: string | null }
  >
  'source/kinds': Statement<
    { readonly reader: string },
    { readonly format: string; readonly count: number; readonly outdated: number }
  >
  'citation/kinds': Statement<
    Record<string, never>,
    { readonly open: boolean; readonly inferred: boolean; readonly count: number }
  >
  'check/revisions': Statement<
    IdPage,
    Id & {
      readonly sha256: string
      readonly text: string
      readonly source: SourceId
      readonly of: SourceId | null
    }
  >
  'check/listed': Statement<Ids, { readonly id: DocumentId }>
  'citation/count': Statement<Nothing, Count>
  'search/documents': Statement<ToFind, DocumentRow & Hit>
  'search/tasks': Statement<ToFind, TaskRow & Hit>
  'search/agencies': Statement<ToFind, AgencyRow & Hit>
  'search/words': Statement<
    { readonly initials: readonly string[]; readonly limit: number },
    { readonly word: string; readonly count: number }
  >
  'export/document-ids': Statement<IdPage, Id>
  'export/task-ids': Statement<IdPage, Id>
  'export/agency-ids': Statement<IdPage, Id>
  'export/source-ids': Statement<IdPage, Id>
  'export/documents': Statement<Ids, KeptNode>
  'export/tasks': Statement<Ids, KeptNode>
  'export/agencies': Statement<Ids, KeptNode>
  'export/sources': Statement<Ids, KeptNode>
  'export/edges-of-documents': Statement<Ids, KeptEdge>
  'export/edges-of-tasks': Statement<Ids, KeptEdge>
  'export/edges-of-agencies': Statement<Ids, KeptEdge>
  'export/edges-of-sources': Statement<Ids, KeptEdge>
  'import/documents': Statement<{ readonly rows: readonly DocumentToImport[] }, Nothing>
  'import/tasks': Statement<{ readonly rows: readonly NodeToImport[] }, Nothing>
  'import/agencies': Statement<{ readonly rows: readonly NodeToImport[] }, Nothing>
  'import/sources': Statement<{ readonly rows: readonly NodeToImport[] }, Nothing>
  'import/progress': Statement<Nothing, ImportProgress>
  'import/set-progress': Statement<ImportProgress, Nothing>
  'import/end': Statement<Nothing, Nothing>
  'settle/agencies': Statement<Ids, Nothing>
  'settle/sources': Statement<Ids, Nothing>
  'settle/numbers': Statement<KeyPage, Key>
  'settle/titles': Statement<KeyPage, Key>
}

export type StatementName = keyof Statements
export type Parameters<N extends StatementName> = Statements[N]['parameters']
export type Row<N extends StatementName> = Statements[N]['row']
