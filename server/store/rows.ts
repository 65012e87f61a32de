import type {
  AgencyId,
  Branch,
  DocumentId,
  EdgeKind,
  EdgeRelation,
  EdgeRole,
  Level,
  NodeId,
  NodeKind,
  SourceId,
  TaskId,
} from '../graph/model.ts'

/** A document as the store answers it: identity, and what its sources and the mentions of it say. */
export interface DocumentRow {
  readonly kind: 'Document'
  readonly id: DocumentId
  readonly number: string | null
  /** From its own text, else from the mentions of it. */
  readonly type: string | null
  readonly title: string | null
  readonly issuedOn: string | null
  /** Year of issue by identity; null while no source states it. */
  readonly year: number | null
  readonly signatory: string | null
  /** For whom and in which office the signatory signs. */
  readonly signedAs: string | null
  /** True once its own text was read. */
  readonly directive: boolean
  /** True when another document cites it. */
  readonly instrument: boolean
}

export interface TaskRow {
  readonly kind: 'Task'
  readonly id: TaskId
  readonly ordinal: number
  readonly text: string
  readonly deadline: string | null
  /** Where the text of its source says so; null without a deadline. */
  readonly deadlineStart: number | null
  readonly deadlineEnd: number | null
  /** Last day of the deadline, `2024-06-30`. */
  readonly due: string | null
}

export interface AgencyRow {
  readonly kind: 'Agency'
  readonly id: AgencyId
  readonly name: string
  readonly aliases: readonly string[]
  readonly level: Level | null
  readonly branch: Branch
  readonly collective: boolean
  /** First day of the name; null when no reorganisation tells. */
  readonly since: string | null
  /** First day on which the name was no longer right; null while it is. */
  readonly until: string | null
}

export interface SourceRow {
  readonly kind: 'Source'
  readonly id: SourceId
  readonly name: string
  readonly uri: string
  readonly format: string
  readonly sha256: string
}

export type NodeRow = DocumentRow | TaskRow | AgencyRow | SourceRow

export interface EdgeRow {
  /** Identity, order and cursor: sorting by it sorts by source and place in the text. */
  readonly id: string
  readonly kind: EdgeKind
  readonly from: NodeId
  readonly fromKind: NodeKind
  readonly to: NodeId
  readonly toKind: NodeKind
  /** Only CITES. */
  readonly relation: EdgeRelation | null
  /** Only CITES: the year of the cited document is inferred, not stated by this mention. */
  readonly inferred: boolean
  /** Only OBLIGATES. */
  readonly role: EdgeRole | null
  /** Only ADDRESSED_TO. */
  readonly purpose: string | null
  /** Only CITES: the point of law that is meant; null when the whole is. */
  readonly pinpoint: string | null
  readonly source: SourceId
  readonly start: number
  readonly end: number
}

/** A mention of a document by another that amends, replaces or repeals it, or rests on it. */
export interface ActRow extends EdgeRow {
  /** The document that was asked for. */
  readonly of: NodeId
  /** The point of law that is meant; null when the whole is meant. */
  readonly pinpoint: string | null
  /** The document whose text it is. */
  readonly actor: Pick<DocumentRow, 'number' | 'type' | 'issuedOn'>
}

/** How many edges of one kind a node has in one direction. */
export interface DegreeRow {
  readonly id: NodeId
  readonly kind: EdgeKind
  readonly direction: 'out' | 'in'
  readonly count: number
}

/** One body took the place of another, with the first words that name the earlier one. */
export interface SuccessionRow {
  /** The body that was asked for, and the other one. */
  readonly of: AgencyId
  readonly agency: AgencyId
  /** Id of the edge. */
  readonly id: string
  readonly from: AgencyId
  readonly to: AgencyId
  /** First day of the successor, ISO 8601 to the precision that is sure. */
  readonly on: string
  /** Số, ký hiệu of the instrument that reorganised them. */
  readonly decree: string
  readonly source: SourceId
  readonly start: number
  readonly end: number
}

export interface WorkloadRow {
  readonly id: AgencyId
  /** Tasks in which the body has any role. */
  readonly total: number
  readonly lead: number
  readonly coordinate: number
  readonly directed: number
  /** By deadline: not passed, passed, none. */
  readonly due: number
  readonly past: number
  readonly noDeadline: number
}
