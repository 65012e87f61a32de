// Parameters and rows of the statements that lists, their filters and their facets come from.
import type { AgencyId, Branch, EdgeKind, EdgeRelation, EdgeRole, Level, NodeId, SourceId } from '../graph/model.ts'
import type { OpenMention } from '../graph/settle.ts'
import type { AgencyRow, DocumentRow, EdgeRow, SourceRow, TaskRow, WorkloadRow } from './rows.ts'
import type { Statement } from './statement.ts'

/** Where a deadline stands against a day. */
export type Status = 'NO_DEADLINE' | 'DUE' | 'PAST'

/** Words, folded (see `graph/fold.ts`), each of which begins a word of what is looked for; none for any. */
interface Words {
  readonly words: readonly string[]
}

/** Dates of issue, `2021-08-16`, both included; null for any. */
interface Issued {
  readonly issuedFrom: string | null
  readonly issuedTo: string | null
}

/** Last days of deadlines, `2021-08-16`, both included, and where they stand against `today`; null for any. */
interface Deadlines {
  readonly deadlineFrom: string | null
  readonly deadlineTo: string | null
  readonly statuses: readonly Status[] | null
  readonly today: string
}

/** Which documents; null for any. */
export interface DocumentFilter extends Words, Issued {
  /** Folded words of the number, each of which it must have. */
  readonly number: readonly string[] | null
  readonly directive: boolean | null
  readonly instrument: boolean | null
  readonly types: readonly string[] | null
  readonly issuers: readonly string[] | null
  /** Of an issuer. */
  readonly levels: readonly Level[] | null
  readonly branches: readonly Branch[] | null
  /** Bodies, one of which a task of the document obliges. */
  readonly bodies: readonly string[] | null
  readonly recipients: readonly string[] | null
  /** Documents, one of which it cites. */
  readonly cites: readonly string[] | null
  /** Relations, in one of which another document cites it. */
  readonly citedAs: readonly EdgeRelation[] | null
}

/** Which tasks; null for any. */
export interface TaskFilter extends Words, Issued, Deadlines {
  readonly documents: readonly string[] | null
  /** Bodies, one of which the task obliges, in one of the `roles`. */
  readonly bodies: readonly string[] | null
  readonly roles: readonly EdgeRole[] | null
  /** Of a body that it obliges. */
  readonly levels: readonly Level[] | null
  readonly branches: readonly Branch[] | null
  /** Of the document that assigns it. */
  readonly types: readonly string[] | null
  readonly issuers: readonly string[] | null
  /** Documents, one of which it mentions. */
  readonly cites: readonly string[] | null
}

/** Which duties of a body; null for any. */
export interface DutyFilter extends Words, Deadlines {
  readonly roles: readonly EdgeRole[] | null
}

/** Which bodies; null for any. */
export interface AgencyFilter extends Words {
  readonly levels: readonly Level[] | null
  readonly branches: readonly Branch[] | null
  readonly collective: boolean | null
  /** True: only those whose name is right today; false: only those whose name is no longer. */
  readonly current: boolean | null
  /** Bodies, to one of which it belongs, directly or through others. */
  readonly partOf: readonly string[] | null
}

/** Which sources; null for any. */
export interface SourceFilter extends Words {
  readonly formats: readonly string[] | null
}

/** Which mentions of documents; null for any. */
export interface CitationFilter extends Words, Issued {
  readonly from: readonly string[] | null
  readonly to: readonly string[] | null
  readonly relations: readonly EdgeRelation[] | null
  readonly inferred: boolean | null
  readonly fromTypes: readonly string[] | null
  readonly toTypes: readonly string[] | null
}

/** Whose tasks count to a body besides its own. */
export interface Covering {
  /** Those of the bodies that belong to it. */
  readonly parts: boolean
  /** Those of the bodies whose place it took. */
  readonly predecessors: boolean
}

/** Which workloads; null for any. */
export interface WorkloadFilter extends Words, Deadlines, Covering {
  readonly agencies: readonly string[] | null
  readonly levels: readonly Level[] | null
  readonly branches: readonly Branch[] | null
  readonly collective: boolean | null
  readonly partOf: readonly string[] | null
  readonly roles: readonly EdgeRole[] | null
  readonly documents: readonly string[] | null
}

/** A page in an order. */
export interface Place<O extends string> {
  readonly order: O
  /** From the greatest to the smallest. */
  readonly down: boolean
  /** Key and id after which to begin; `afterKey` null for the beginning. */
  readonly afterKey: string | number | null
  readonly afterId: string
  readonly limit: number
}

/** The date that what has none is taken to have. */
export interface None {
  readonly none: string
}

/** A row with the key that it is ordered by. */
export type Keyed<R> = R & { readonly key: string | number }

/** Which facets to count; `total` counts all. */
interface Facets {
  readonly facets: readonly string[]
  readonly limit: number
}

/** How many have one value of a facet. */
export interface FacetRow {
  readonly facet: string
  readonly value: string
  readonly count: number
}

/** A body, and those whose tasks count to it. */
interface Covered {
  readonly rows: readonly { readonly of: string; readonly bodies: readonly string[] }[]
}

/** Edges of `ids` after the edge id `after` (empty: from the first), at most `limit` for each of `ids`. */
export interface EdgesAfter {
  readonly ids: readonly string[]
  readonly after: string
  /** True: those before `after`, from the greatest id downwards. */
  readonly down: boolean
  /** Of citations only these; null for any. */
  readonly relations: readonly EdgeRelation[] | null
  readonly limit: number
}

/** An edge with the node that was asked for it. */
export interface EdgeOf extends EdgeRow {
  readonly of: NodeId
}

/** Where a mention stands. */
interface MentionPlace {
  readonly id: string
  readonly from: string
  readonly source: string
  readonly start: number
  readonly end: number
}

/** How many mentions in each relation. */
type RelationCounts = Statement<
  { readonly ids: readonly string[] },
  { readonly id: NodeId; readonly relation: EdgeRelation; readonly count: number }
>

/** What belongs to a body, by name after a place; an empty id for the first. */
type NamedPart = Statement<
  {
    readonly ids: readonly string[]
    readonly afterName: string
    readonly afterId: string
    /** True: those before the place instead; without one the last. */
    readonly down: boolean
    readonly limit: number
  },
  Keyed<EdgeOf>
>
type PartCount = Statement<{ readonly ids: readonly string[] }, { readonly id: AgencyId; readonly count: number }>

export interface ListStatements {
  'document/find': Statement<DocumentFilter & Place<DocumentOrder> & None, Keyed<DocumentRow>>
  'document/facets': Statement<DocumentFilter & Facets, FacetRow>
  'document/cited-by': Statement<EdgesAfter, EdgeOf>
  'document/issuers': Statement<{ readonly ids: readonly string[] }, EdgeOf>
  'document/citation-counts': RelationCounts
  'document/cited-by-counts': RelationCounts
  'task/citation-counts': RelationCounts
  'task/find': Statement<TaskFilter & Place<TaskOrder> & None, Keyed<TaskRow>>
  'task/facets': Statement<TaskFilter & Facets, FacetRow>
  'agency/find': Statement<AgencyFilter & Place<AgencyOrder>, Keyed<AgencyRow>>
  'agency/facets': Statement<AgencyFilter & Facets, FacetRow>
  'agency/tasks': Statement<DutyFilter & Covered & Place<DutyOrder> & None, Keyed<EdgeRow> & { readonly of: AgencyId }>
  'agency/task-facets': Statement<DutyFilter & Covered & Facets, FacetRow & { readonly of: AgencyId }>
  'agency/covered': Statement<
    Covering & { readonly ids: readonly string[]; readonly limit: number },
    { readonly of: AgencyId; readonly body: AgencyId }
  >
  'agency/parts': NamedPart
  'agency/parts-count': PartCount
  'agency/issued': NamedPart
  'agency/issued-count': PartCount
  'agency/superior': Statement<{ readonly ids: readonly string[] }, EdgeOf>
  'agency/workload': Statement<WorkloadFilter & Place<WorkloadOrder>, Keyed<WorkloadRow>>
  'agency/workload-facets': Statement<WorkloadFilter & Facets, FacetRow>
  'agency/workload-months': Statement<
    Covered &
      Pick<WorkloadFilter, 'deadlineFrom' | 'deadlineTo' | 'roles' | 'statuses' | 'today' | 'documents'> & {
        readonly limit: number
      },
    MonthRow & { readonly of: AgencyId }
  >
  'source/find': Statement<SourceFilter & Place<SourceOrder>, Keyed<SourceRow>>
  'source/facets': Statement<SourceFilter & Facets, FacetRow>
  'source/documents': Statement<
    { readonly ids: readonly string[] },
    { readonly of: SourceId; readonly document: string }
  >
  'source/texts': Statement<{ readonly ids: readonly string[] }, { readonly id: string; readonly text: string }>
  'source/marks': Statement<
    {
      readonly id: string
      /** Place in the text from which on. */
      readonly from: number
      readonly kinds: readonly EdgeKind[]
      readonly limit: number
    },
    EdgeRow
  >
  'citation/find': Statement<CitationFilter & Place<CitationOrder> & None, Keyed<EdgeRow>>
  'citation/facets': Statement<CitationFilter & Facets, FacetRow>
  'citation/by-ids': Statement<
    { readonly rows: readonly Pick<MentionPlace, 'id' | 'source'>[]; readonly limit: number },
    EdgeRow
  >
  'citation/tasks': Statement<
    { readonly rows: readonly MentionPlace[]; readonly limit: number },
    { readonly id: string; readonly task: string }
  >
  'citation/open': Statement<
    { readonly rows: readonly Omit<MentionPlace, 'from'>[]; readonly limit: number },
    OpenMention & { readonly id: string }
  >
}

/** How many tasks have their deadline in a month. */
export interface MonthRow {
  /** `2024-06`. */
  readonly month: string
  readonly total: number
  readonly lead: number
}

export type DocumentOrder = 'NUMBER' | 'ISSUED_ON' | 'CITED_BY' | 'TASKS'
export type TaskOrder = 'PLACE' | 'DEADLINE'
export type AgencyOrder = 'NAME' | 'TASKS'
export type SourceOrder = 'URI' | 'NAME'
export type CitationOrder = 'PLACE' | 'ISSUED_ON'
export type DutyOrder = 'PLACE' | 'DEADLINE'
export type WorkloadOrder = 'NAME' | 'TOTAL' | 'LEAD' | 'COORDINATE' | 'DIRECTED' | 'DUE' | 'PAST'
