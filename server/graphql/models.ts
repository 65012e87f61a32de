import type DataLoader from 'dataloader'
import type { Sought } from '../graph/sought.ts'
import type { Validity } from '../graph/validity.ts'
import type { Intake } from '../intake.ts'
import type { ChainLevel } from '../store/chain.ts'
import type { ImpactLevel } from '../store/impact.ts'
import type { FacetRow, MonthRow, WorkloadFilter } from '../store/list-statements.ts'
import type {
  ActRow,
  AgencyRow,
  DocumentRow,
  EdgeRow,
  NodeRow,
  SourceRow,
  TaskRow,
  WorkloadRow,
} from '../store/rows.ts'
import type { FoundRow } from '../store/search.ts'
import type { trace } from '../store/trace.ts'

/** What has an id: a node of the graph, or a mention of a document. */
export type NodeModel = NodeRow | EdgeRow

/** What the resolvers of a trace work on. */
export type TraceModel = NonNullable<Awaited<ReturnType<typeof trace>>>
export type TraceNodeModel = TraceModel['nodes'][number]
export type TraceWayModel = TraceNodeModel['ways'][number]

/** What a search looked for, and what it found. */
export interface SearchResultModel {
  readonly sought: Sought
  readonly found: readonly FoundRow[]
}
export interface SearchHitModel {
  readonly sought: Sought
  readonly node: FoundRow
}

/** A path as its edges, with the node where it begins. */
export interface PathModel {
  readonly from: string
  readonly edges: readonly EdgeRow[]
}

/** An edge, and the node where the step along it begins. */
export interface PathStepModel {
  readonly from: string
  readonly edge: EdgeRow
}

/** Generations around a document. */
export interface CitationChainModel {
  readonly document: DocumentRow
  readonly levels: readonly ChainLevel[]
}

/** What rests on a document, with how many tasks and bodies are to be named. */
export interface ImpactModel {
  readonly document: DocumentRow
  readonly levels: readonly ImpactLevelModel[]
}
export interface ImpactLevelModel extends ImpactLevel {
  readonly first: number
}
export type ImpactBodyModel = ImpactLevel['bodies'][number]

/** Where a source says something. */
export type EvidenceModel = Pick<EdgeRow, 'source' | 'start' | 'end'>

/** Whether an instrument is in force. */
export type ValidityModel = Validity<ActRow>

/** Where a page begins and ends, and whether there is more. */
export interface PageInfoModel {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** An element of a page. */
export interface OnPage<R> {
  readonly cursor: string
  readonly row: R
}

/** A page of a list; the total is counted only when it is asked for. */
export interface Page<R> {
  readonly edges: readonly OnPage<R>[]
  readonly pageInfo: PageInfoModel
  readonly totalCount: () => Promise<number>
}

/** Counts of a list by facet; those asked for in one tick are counted by one statement. */
export type FacetLoader = DataLoader<string, readonly FacetRow[]>
/** A count, with whether its value is the id of a body. */
export type FacetModel = FacetRow

/** A page of a list that tells counts of all that its filter leaves. */
export interface ListPage<R> extends Page<R> {
  readonly facets: FacetLoader
}
export type DocumentPage = ListPage<DocumentRow>
export type DocumentOnPage = OnPage<DocumentRow>
export type TaskPage = ListPage<TaskRow>
export type TaskOnPage = OnPage<TaskRow>
export type AgencyPage = ListPage<AgencyRow>
export type AgencyOnPage = OnPage<AgencyRow>
export type SourcePage = ListPage<SourceRow>
export type SourceOnPage = OnPage<SourceRow>
export type EdgePage = Page<EdgeRow>
export type EdgeListPage = ListPage<EdgeRow>
export type EdgeOnPage = OnPage<EdgeRow>

/** A page of mentions, with how many there are in each relation. */
export interface MentionPage extends EdgePage {
  readonly relations: () => Promise<readonly FacetRow[]>
}

/** How many tasks a body has, and how they were counted. */
export interface WorkloadModel extends WorkloadRow {
  readonly counting: WorkloadFilter
  readonly months?: readonly MonthRow[]
}
export type WorkloadPage = ListPage<WorkloadModel>
export type WorkloadOnPage = OnPage<WorkloadModel>

/** A file that was given to be read, and what happened; nothing when the server stopped before. */
export interface IngestedFileModel {
  readonly name: string
  readonly uri: string
  readonly intake: Intake | undefined
}
