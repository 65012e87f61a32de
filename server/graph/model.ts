import type { Relation, Role } from '../extract/reading.ts'

declare const kind: unique symbol
/** Ids are computed from what a thing is, never random: the same thing read twice meets the same node. */
export type DocumentId = string & { readonly [kind]: 'Document' }
export type TaskId = string & { readonly [kind]: 'Task' }
export type AgencyId = string & { readonly [kind]: 'Agency' }
export type SourceId = string & { readonly [kind]: 'Source' }
export type NodeId = DocumentId | TaskId | AgencyId | SourceId

export type NodeKind = 'Document' | 'Task' | 'Agency' | 'Source'
/** Kinds of edges. */
export const EDGE_KINDS = [
  'ISSUED_BY',
  'ASSIGNS',
  'OBLIGATES',
  'CITES',
  'ADDRESSED_TO',
  'PART_OF',
  'SUCCEEDED_BY',
  'READ_FROM',
  'LISTED_IN',
] as const
export type EdgeKind = (typeof EDGE_KINDS)[number]
/** Kinds of edges that the store keeps: these, and where sources name bodies whose place among others their name tells. */
export const KEPT_EDGE_KINDS = [...EDGE_KINDS, 'NAMES'] as const
export type KeptEdgeKind = (typeof KEPT_EDGE_KINDS)[number]

/** Relations and roles as the graph spells them. */
export type EdgeRelation = Uppercase<Relation>
export type EdgeRole = Uppercase<Role>

/** Branch of the political system a body belongs to. */
export type Branch =
  | 'party'
  | 'government'
  | 'assembly'
  | 'council'
  | 'front'
  | 'armed-forces'
  | 'justice'
  | 'enterprise'
  | 'other'
/** Tier of a body: nation, province, district (until June 2025) or commune. */
export type Level = 'national' | 'provincial' | 'district' | 'commune'

/**
 * A document as identity alone tells it: what two sources that name the same one always agree on.
 * Everything else about it is derived from the edges that speak of it (see `cypher/ingest/statements-about.cypher`).
 */
export interface DocumentNode {
  readonly id: DocumentId
  /** Number and issuing authority, or kind and title, folded: all years of one number share it. */
  readonly series: string
  /** Year of issue, null while no source states it. */
  readonly year: number | null
  readonly number: string | null
  /** The name of a law as titles compare, where it is named by its title alone. */
  readonly titleKey: string | null
  /**
   * True where what was said does not tell number, issuer and year: such a document is what some mention means, until
   * {@link settle} finds which one that is.
   */
  readonly open: boolean
}

/** What a source says of the document that it *is*; kept on its READ_FROM edge so that removing the source removes it. */
export interface Header {
  readonly type: string | null
  /** Trích yếu; where a document has neither number nor trích yếu, its kind and issuer, or the name of its file. */
  readonly title: string | null
  readonly issuedOn: string | null
  readonly signatory: string | null
  /** Form and office of the signature: “TM. UBND thành phố Hà Nội, KT. Chủ tịch, Phó Chủ tịch”. */
  readonly signedAs: string | null
}

export interface AgencyNode {
  readonly id: AgencyId
  readonly name: string
  /** Other spellings of the same name (“Ủy ban nhân dân …” for “UBND …”), sorted; derived from the name alone. */
  readonly aliases: readonly string[]
  readonly level: Level | null
  readonly branch: Branch
  /** A class of bodies (“các quận, huyện”) rather than one body. */
  readonly collective: boolean
  /** First day of the name, ISO 8601 to the precision that is sure; null when no reorganisation tells. */
  readonly since: string | null
  /** First day on which the name was no longer right; null while it is. */
  readonly until: string | null
  /** The body itself and all that came next after it, by id, in their order: whose workload its tasks are. */
  readonly lineage: readonly AgencyId[]
  /** The body itself and all that it belongs to, as far as its name tells, the nearest first. */
  readonly superiors: readonly AgencyId[]
  /** Folded name and aliases, for search. */
  readonly search: string
}

export interface TaskNode {
  readonly id: TaskId
  readonly ordinal: number
  readonly text: string
  readonly deadline: string | null
  /** Where the text of its source says so; null without a deadline. */
  readonly deadlineStart: number | null
  readonly deadlineEnd: number | null
  /** Last day of the deadline, `2024-06-30`, by which deadlines of all precisions compare. */
  readonly due: string | null
  readonly search: string
}

export interface SourceNode {
  readonly id: SourceId
  readonly name: string
  readonly uri: string
  readonly text: string
  readonly sha256: string
  readonly format: string
  /** Version of the reader that made the change of the text; a text that it has read need not be read again. */
  readonly reader?: string
}

/** What every extracted edge carries. */
export interface Evidence {
  /**
   * `SOURCE_ID:START:KIND:…`, START zero-padded to 9 digits: unique, and sorting by it sorts by source and place in the text,
   * so it is identity, order and cursor at once.
   */
  readonly id: string
  readonly source: SourceId
  readonly start: number
  readonly end: number
}

export interface IssuedBy extends Evidence {
  readonly from: DocumentId
  readonly to: AgencyId
}
export interface Assigns extends Evidence {
  readonly from: DocumentId
  readonly to: TaskId
}
export interface Obligates extends Evidence {
  readonly from: TaskId
  readonly to: AgencyId
  readonly role: EdgeRole
}
export interface Cites extends Evidence {
  readonly from: DocumentId | TaskId
  /** The document by what this mention says alone; where that is open, {@link settle} may lay the edge to another. */
  readonly to: DocumentId
  readonly relation: EdgeRelation
  /** What the mention says of the cited document. */
  readonly type: string | null
  readonly title: string | null
  readonly issuedOn: string | null
  /** Who issued it. */
  readonly issuer: AgencyId | null
  /** The point of law that is meant; null when the whole is meant. */
  readonly pinpoint: string | null
}
export interface AddressedTo extends Evidence {
  readonly from: DocumentId
  readonly to: AgencyId
  /** “để báo cáo”, “để thực hiện”; null when the line does not say. */
  readonly purpose: string | null
}
/** A source names a body that belongs to another or was succeeded by one (see `kin.ts`): the first place where it does. */
export interface Names extends Evidence {
  readonly from: SourceId
  readonly to: AgencyId
}

/** An authority list names a document: what it says of it. */
export interface ListedIn extends Evidence {
  readonly from: DocumentId
  readonly to: SourceId
  readonly number: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuedOn: string
}

/** What sources of each kind say. */
interface Sayings {
  readonly source: SourceNode
  readonly documents: readonly DocumentNode[]
  readonly agencies: readonly AgencyNode[]
  readonly issuedBy: readonly IssuedBy[]
  readonly names: readonly Names[]
}

/** Everything an authority list says, as nodes and edges. */
export interface Listing extends Sayings {
  readonly listedIn: readonly ListedIn[]
}

/** Everything a text says, as nodes and edges: what ingesting it writes. */
export interface Change extends Sayings {
  readonly header: Header
  /** The document that the source is: `documents[0]`. */
  readonly document: DocumentId
  readonly tasks: readonly TaskNode[]
  readonly assigns: readonly Assigns[]
  readonly obligates: readonly Obligates[]
  readonly cites: readonly Cites[]
  readonly addressedTo: readonly AddressedTo[]
}
