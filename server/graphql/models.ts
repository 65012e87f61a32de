import type { Validity } from '../graph/validity.ts'
import type { Intake } from '../intake.ts'
import type { ActRow, AgencyRow, DocumentRow, EdgeRow, SourceRow, TaskRow, WorkloadRow } from '../store/rows.ts'
import type { trace } from '../store/trace.ts'

/** What the resolvers of a trace work on. */
export type TraceModel = NonNullable<Awaited<ReturnType<typeof trace>>>
export type TraceNodeModel = TraceModel['nodes'][number]

/** Where a source says something. */
export type EvidenceModel = Pick<EdgeRow, 'source' | 'start' | 'end'>

/** Whether an instrument is in force. */
export type ValidityModel = Validity<ActRow>

/** Where a page ends, and whether more follows. */
export interface PageInfoModel {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

/** A page of a list; the total is counted only when it is asked for. */
export interface Page<N> {
  readonly nodes: readonly N[]
  readonly pageInfo: PageInfoModel
  readonly totalCount: () => Promise<number>
}
export type EdgePage = Page<EdgeRow>
export type DocumentPage = Page<DocumentRow>
export type TaskPage = Page<TaskRow>
export type AgencyPage = Page<AgencyRow>
export type SourcePage = Page<SourceRow>
export type WorkloadPage = Page<WorkloadRow>

/** A file that was given to be read, and what happened; nothing when the server stopped before. */
export interface IngestedFileModel {
  readonly name: string
  readonly uri: string
  readonly intake: Intake | undefined
}
