import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentRow as DocumentModel, TaskRow as TaskModel, AgencyRow as AgencyModel, SourceRow as SourceModel, NodeRow as GraphNodeModel, EdgeRow as EdgeModel, EdgeRow as CitationModel, EdgeRow as MembershipModel, SuccessionRow as SuccessionModel } from '../store/rows.ts';
import type { NodeModel, AgencyPage, EdgePage, EdgeOnPage, AgencyOnPage, EdgeListPage, MentionPage, DocumentPage, DocumentOnPage, FacetLoader, CitationChainModel, FacetModel, ImpactModel, ImpactBodyModel, ImpactLevelModel, PathModel, PathStepModel, EvidenceModel, SearchHitModel, SearchResultModel, SourcePage, SourceOnPage, TaskPage, TaskOnPage, TraceNodeModel, TraceWayModel, TraceModel, IngestedFileModel, ValidityModel, WorkloadModel, WorkloadPage, WorkloadOnPage } from './models.ts';
import type { ChainLevel as CitationLevelModel } from '../store/chain.ts';
import type { DiffModel, BodyChangeModel, RecipientChangeModel } from './diff.ts';
import type { IngestProgress as IngestProgressModel } from './ingests.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A file of a GraphQL multipart request (https://github.com/jaydenseric/graphql-multipart-request-spec), 20 MiB at most. */
  File: { input: File; output: never; }
};

/** A body (cơ quan), an office or a class of bodies. */
export type Agency = GraphNode & Node & {
  readonly __typename?: 'Agency';
  /** Other spellings of the same name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly branch: Branch;
  /** A class of bodies (“các quận, huyện”) rather than one. */
  readonly collective: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** The documents it issued (văn bản đã ban hành), by number or title. */
  readonly issued: AgencyDocumentConnection;
  readonly label: Scalars['String']['output'];
  readonly level: Maybe<Level>;
  /** Full name: UBND thành phố Hà Nội. */
  readonly name: Scalars['String']['output'];
  /** The body it belongs to (cơ quan chủ quản); null when its name tells none. */
  readonly partOf: Maybe<Membership>;
  /** Bodies that belong to it (đơn vị trực thuộc), by name. */
  readonly parts: AgencyPartConnection;
  /** Bodies whose place it took when they were renamed, merged or moved to another province, the earliest first. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** The documents that are sent to it (nơi nhận), by source and place in the text. */
  readonly received: AgencyDocumentConnection;
  /** First day of the name, to the precision that is sure; null when no reorganisation tells. */
  readonly since: Maybe<Scalars['String']['output']>;
  /** Bodies that took its place. */
  readonly successors: ReadonlyArray<Succession>;
  /** The tasks that oblige it, each with the role, by source and place in the text when no order is asked for; one with two roles is there twice. */
  readonly tasks: AgencyTaskConnection;
  /** First day on which the name was no longer right; null while it is. */
  readonly until: Maybe<Scalars['String']['output']>;
  /** How many tasks it has, by role, deadline and month. */
  readonly workload: Workload;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyIssuedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyReceivedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TaskOrder>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyWorkloadArgs = {
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of bodies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly facets: AgencyFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Documents of a body. */
export type AgencyDocumentConnection = {
  readonly __typename?: 'AgencyDocumentConnection';
  readonly edges: ReadonlyArray<AgencyDocumentEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document that a body issued, or that is sent to it. */
export type AgencyDocumentEdge = {
  readonly __typename?: 'AgencyDocumentEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words that say so. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Document;
  /** Of documents that are sent: để báo cáo, để thực hiện … */
  readonly purpose: Maybe<Scalars['String']['output']>;
};

/** A body on a page. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

/** Counts of a list of bodies, of all that its filter leaves, the greatest first, each up to 100. */
export type AgencyFacets = {
  readonly __typename?: 'AgencyFacets';
  readonly branches: ReadonlyArray<Facet>;
  readonly levels: ReadonlyArray<Facet>;
};

/** Which bodies: those for which all that is set holds; of a list, one of its members. Lists hold at most 100. */
export type AgencyFilter = {
  readonly branches?: InputMaybe<ReadonlyArray<Branch>>;
  /** true: only classes of bodies; false: only single ones. */
  readonly collective?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: only those whose name is still right; false: only those whose name is no longer. */
  readonly current?: InputMaybe<Scalars['Boolean']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Bodies to which it belongs, directly or through others. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of a name, with or without accents; each must begin a word. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of bodies. */
export type AgencyOrder = {
  readonly direction?: Direction;
  readonly field: AgencyOrderField;
};

/** What bodies are ordered by. */
export type AgencyOrderField =
  /** By name, without accents and case. */
  | 'NAME'
  /** By number of tasks. */
  | 'TASKS';

/** Bodies that belong to a body. */
export type AgencyPartConnection = {
  readonly __typename?: 'AgencyPartConnection';
  readonly edges: ReadonlyArray<AgencyPartEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body that belongs to another. */
export type AgencyPartEdge = {
  readonly __typename?: 'AgencyPartEdge';
  readonly cursor: Scalars['String']['output'];
  /** The first words that name the body. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Agency;
};

/** Tasks of a body. */
export type AgencyTaskConnection = {
  readonly __typename?: 'AgencyTaskConnection';
  readonly edges: ReadonlyArray<AgencyTaskEdge>;
  readonly facets: DutyFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task that obliges a body, in one role. */
export type AgencyTaskEdge = {
  readonly __typename?: 'AgencyTaskEdge';
  /** The body that it obliges: another only where tasks of others were asked for. */
  readonly body: Agency;
  readonly cursor: Scalars['String']['output'];
  /** The words that say so. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Task;
  readonly role: Role;
};

/** A body in a role that is new or gone. */
export type BodyChange = {
  readonly __typename?: 'BodyChange';
  /** The body in the graph; null when no source names it any more. */
  readonly agency: Maybe<Agency>;
  readonly kind: ChangeKind;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** The first words that say so. */
  readonly place: TextSpan;
  readonly role: Role;
};

/** Branch of the political system. */
export type Branch =
  /** quân đội, công an */
  | 'ARMED_FORCES'
  /** Quốc hội */
  | 'ASSEMBLY'
  /** Hội đồng nhân dân */
  | 'COUNCIL'
  /** doanh nghiệp */
  | 'ENTERPRISE'
  /** Mặt trận Tổ quốc and its member organisations */
  | 'FRONT'
  /** Chính phủ, ủy ban nhân dân and their departments */
  | 'GOVERNMENT'
  /** Courts and procuracies (tòa án, viện kiểm sát) */
  | 'JUSTICE'
  /** None of the others, or the name does not tell. */
  | 'OTHER'
  /** Đảng */
  | 'PARTY';

/** What happened to a part of a text. */
export type ChangeKind =
  /** In the later text only (thêm). */
  | 'ADDED'
  /** In both, with a difference (sửa). */
  | 'CHANGED'
  /** In the earlier text only (bỏ). */
  | 'REMOVED';

/** A mention (viện dẫn) of a document by another. A mention inside a task is the document's and the task's. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /**
   * The documents that the mention fits, where it does not state the year or the issuer: of one number and series, or of one title, none later than
   * what mentions it; the latest first. The only one was taken; of several none, and `to` is what the mention itself tells until something settles which is meant.
   */
  readonly candidates: ReadonlyArray<Document>;
  readonly evidence: Evidence;
  /** The document that mentions the other. */
  readonly from: Document;
  readonly id: Scalars['ID']['output'];
  /** The mention does not state the year or the issuer; the one document that fits was taken. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The point of law that is meant (điểm, khoản, điều); null when the whole is. */
  readonly pinpoint: Maybe<Scalars['String']['output']>;
  readonly relation: Relation;
  /** The task inside which the mention stands; null when it stands in none. */
  readonly task: Maybe<Task>;
  /** The document that is mentioned. */
  readonly to: Document;
};

/** Citations of a document generation by generation. */
export type CitationChain = {
  readonly __typename?: 'CitationChain';
  readonly document: Document;
  /** From the furthest that it rests on to the furthest that rests on it; generations without documents are not there. */
  readonly levels: ReadonlyArray<CitationLevel>;
};

/** A document in a relation that is cited newly or no more. */
export type CitationChange = {
  readonly __typename?: 'CitationChange';
  readonly kind: ChangeKind;
  /** Its number, else its title, as the text has it. */
  readonly name: Scalars['String']['output'];
  /** The point of law that is meant, as the text names it; null when the whole is. */
  readonly pinpoint: Maybe<Scalars['String']['output']>;
  /** The first words that say so. */
  readonly place: TextSpan;
  readonly relation: Relation;
};

/** A page of mentions. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  readonly edges: ReadonlyArray<CitationEdge>;
  readonly facets: CitationFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Citation>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention on a page. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Citation;
};

/** Counts of a list of mentions, of all that its filter leaves, the greatest first, each up to 100. */
export type CitationFacets = {
  readonly __typename?: 'CitationFacets';
  /** By kind of the document that mentions. */
  readonly fromTypes: ReadonlyArray<Facet>;
  readonly relations: ReadonlyArray<Facet>;
  /** By kind of the document that is mentioned. */
  readonly toTypes: ReadonlyArray<Facet>;
  /** By year of issue of the document that mentions. */
  readonly years: ReadonlyArray<Facet>;
};

/** Which mentions: those for which all that is set holds; of a list, one of its members. Lists hold at most 100. */
export type CitationFilter = {
  /** Documents that mention. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of the document that mentions. */
  readonly fromTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: only those whose year or issuer was inferred. */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of issue of the document that mentions. */
  readonly issued?: InputMaybe<DateRange>;
  readonly relations?: InputMaybe<ReadonlyArray<Relation>>;
  /** Words of kind, number or title of the document that is mentioned. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Documents that are mentioned. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of the document that is mentioned. */
  readonly toTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One generation: documents that no nearer one has. */
export type CitationLevel = {
  readonly __typename?: 'CitationLevel';
  /** Between these documents and the generation one nearer; of several mentions of one by another in one relation the first. */
  readonly citations: ReadonlyArray<Citation>;
  readonly documents: ReadonlyArray<Document>;
  /** -1: what the document cites, -2: what that cites …; 1: what cites the document, 2: what cites that … */
  readonly generation: Scalars['Int']['output'];
  /** Documents that were met but left out because of `first`. */
  readonly omitted: Scalars['Int']['output'];
};

/** Order of mentions. */
export type CitationOrder = {
  readonly direction?: Direction;
  readonly field: CitationOrderField;
};

/** What mentions are ordered by. */
export type CitationOrderField =
  /** By date of issue of the document that mentions; those without come last. */
  | 'ISSUED_ON'
  /** By source and place in the text. */
  | 'PLACE';

/**
 * From the one to the other, both included; a month, quarter or year stands for its first day in `from` and for its last in `to`. A document
 * of which only the month or year is known is in every range that touches it.
 */
export type DateRange = {
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What changed between two texts of a directive (thay đổi so với bản trước), by what they say: both are read by the rules of today. What is `before`
 * stands in the earlier text, what is `after` in the later one, each with its place in its own text.
 */
export type Diff = {
  readonly __typename?: 'Diff';
  /** Bodies in a role that no task gives them any more, or some task newly gives them. */
  readonly bodies: ReadonlyArray<BodyChange>;
  /** Documents in a relation that the text cites no more, or newly. */
  readonly citations: ReadonlyArray<CitationChange>;
  /** How many there are of each in all, whatever `first` was. */
  readonly counts: DiffCounts;
  readonly document: Document;
  readonly from: Revision;
  /** The earlier text; places of what is `before` are in it. */
  readonly fromText: Scalars['String']['output'];
  /** Facts of the head that are other ones now. */
  readonly head: ReadonlyArray<HeadChange>;
  /** Bodies of Nơi nhận that are gone or new. */
  readonly recipients: ReadonlyArray<RecipientChange>;
  readonly source: Source;
  /** Tasks that are new, gone, or say something else, in order of the later text; what is gone stands after what it followed. */
  readonly tasks: ReadonlyArray<TaskChange>;
  /** Null: the later text is the one of now. */
  readonly to: Maybe<Revision>;
  /** The later text; places of what is `after` are in it. */
  readonly toText: Scalars['String']['output'];
};

/** How many changes of each kind there are. */
export type DiffCounts = {
  readonly __typename?: 'DiffCounts';
  readonly bodies: Scalars['Int']['output'];
  readonly citations: Scalars['Int']['output'];
  readonly head: Scalars['Int']['output'];
  readonly recipients: Scalars['Int']['output'];
  readonly tasksAdded: Scalars['Int']['output'];
  readonly tasksChanged: Scalars['Int']['output'];
  readonly tasksRemoved: Scalars['Int']['output'];
  /** Tasks that say the same in both texts, wherever they stand. */
  readonly tasksUnchanged: Scalars['Int']['output'];
};

/** Which end of an order comes first. */
export type Direction =
  /** From the smallest, earliest or first letter. */
  | 'ASC'
  /** From the greatest, latest or last letter. */
  | 'DESC';

/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type Document = GraphNode & Node & {
  readonly __typename?: 'Document';
  /** Every mention of another document, in order of the text. */
  readonly citations: DocumentCitationConnection;
  /** Every mention of this document by another one, by source and place in the text. */
  readonly citedBy: DocumentCitationConnection;
  /** True once its own text was read. */
  readonly directive: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** True when another document cites it. */
  readonly instrument: Scalars['Boolean']['output'];
  /** Date of issue (ngày ban hành). */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** Who issued it (cơ quan ban hành). */
  readonly issuers: DocumentIssuerConnection;
  readonly label: Scalars['String']['output'];
  /** The authority lists (`chidao registry`) that name it; the evidence is the line of the list. */
  readonly listedIn: DocumentListConnection;
  /** Số, ký hiệu: `16/CT-TTg`. Null when the sources do not tell it. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Nơi nhận: who it is sent to. */
  readonly recipients: DocumentRecipientConnection;
  /** Who signed it (người ký). */
  readonly signatory: Maybe<Scalars['String']['output']>;
  /** For whom and in which office: `TM. UBND thành phố Hà Nội, KT. Chủ tịch, Phó Chủ tịch` (thay mặt, ký thay). */
  readonly signedAs: Maybe<Scalars['String']['output']>;
  /** The sources it was read from, at most 100. */
  readonly sources: ReadonlyArray<Source>;
  /** What it orders, in order of the text. */
  readonly tasks: DocumentTaskConnection;
  /** Trích yếu, or the title of a law; of a directive with neither number nor trích yếu its kind and issuer, or its file. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Kind (tên loại): Chỉ thị, Công điện, Nghị quyết … */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Whether it is in force, as far as the sources tell. */
  readonly validity: Validity;
  /** Year of issue; null while no source states it. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type DocumentCitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type DocumentCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type DocumentIssuersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type DocumentListedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type DocumentRecipientsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document (văn bản): a directive whose text was read (văn bản chỉ đạo), an instrument that others cite (văn bản được viện dẫn), or both.
 * One number of one issuer and year is one document, however it is written.
 */
export type DocumentTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Mentions in a document, of a document or in a task. */
export type DocumentCitationConnection = {
  readonly __typename?: 'DocumentCitationConnection';
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Citation>;
  readonly pageInfo: PageInfo;
  /** How many there are in each relation, whatever relations are asked for, the most frequent first. */
  readonly relations: ReadonlyArray<Facet>;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly facets: DocumentFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document on a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

/** Counts of a list of documents, of all that its filter leaves, the greatest first, each up to 100. */
export type DocumentFacets = {
  readonly __typename?: 'DocumentFacets';
  /** By branch of the issuer. */
  readonly branches: ReadonlyArray<Facet>;
  /** By the relations in which others cite them. */
  readonly citedAs: ReadonlyArray<Facet>;
  readonly issuers: ReadonlyArray<Facet>;
  /** By level of the issuer. */
  readonly levels: ReadonlyArray<Facet>;
  /** By month of issue, `2021-08`. */
  readonly months: ReadonlyArray<Facet>;
  readonly types: ReadonlyArray<Facet>;
  /** By year of issue. */
  readonly years: ReadonlyArray<Facet>;
};

/** Which documents: those for which all that is set holds; of a list, one of its members. Lists hold at most 100. */
export type DocumentFilter = {
  /** Bodies that a task of it obliges. */
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Branches of the issuer. */
  readonly branches?: InputMaybe<ReadonlyArray<Branch>>;
  /** Relations in which another document cites it. */
  readonly citedAs?: InputMaybe<ReadonlyArray<Relation>>;
  /** Documents that it cites. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only documents whose text was read; false: only those that others cite. */
  readonly directive?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: only documents that others cite. */
  readonly instrument?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of issue. */
  readonly issued?: InputMaybe<DateRange>;
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Levels of the issuer. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Số, ký hiệu or a part of it, in any spelling: `16/ct-ttg`, `16 CT TTg`, `ct-ttg`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Bodies that it is sent to. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of kind, number or title, with or without accents; each must begin a word. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Kinds (tên loại): Chỉ thị, Công điện … */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Who issued a document. */
export type DocumentIssuerConnection = {
  readonly __typename?: 'DocumentIssuerConnection';
  readonly edges: ReadonlyArray<DocumentIssuerEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body that issued a document. */
export type DocumentIssuerEdge = {
  readonly __typename?: 'DocumentIssuerEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words that say so. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Agency;
};

/** Authority lists that name a document. */
export type DocumentListConnection = {
  readonly __typename?: 'DocumentListConnection';
  readonly edges: ReadonlyArray<DocumentListEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An authority list that names a document. */
export type DocumentListEdge = {
  readonly __typename?: 'DocumentListEdge';
  readonly cursor: Scalars['String']['output'];
  /** The line of the list. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Source;
};

/** Order of documents. */
export type DocumentOrder = {
  readonly direction?: Direction;
  readonly field: DocumentOrderField;
};

/** What documents are ordered by. */
export type DocumentOrderField =
  /** By how often others mention it. */
  | 'CITED_BY'
  /** By date of issue; those without come last. */
  | 'ISSUED_ON'
  /** By number, else title; numbers by value: 5/CT-TTg before 16/CT-TTg. */
  | 'NUMBER'
  /** By number of tasks. */
  | 'TASKS';

/** Who a document is sent to. */
export type DocumentRecipientConnection = {
  readonly __typename?: 'DocumentRecipientConnection';
  readonly edges: ReadonlyArray<DocumentRecipientEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body that a document is sent to. */
export type DocumentRecipientEdge = {
  readonly __typename?: 'DocumentRecipientEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words that say so. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Agency;
  /** để báo cáo, để thực hiện …; null when the text does not say. */
  readonly purpose: Maybe<Scalars['String']['output']>;
};

/** What a document orders. */
export type DocumentTaskConnection = {
  readonly __typename?: 'DocumentTaskConnection';
  readonly edges: ReadonlyArray<DocumentTaskEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task that a document assigns. */
export type DocumentTaskEdge = {
  readonly __typename?: 'DocumentTaskEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words that say so. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Task;
};

/** Counts of the tasks of one body, of all that its filter leaves, the greatest first, each up to 100. */
export type DutyFacets = {
  readonly __typename?: 'DutyFacets';
  /** By month of the deadline. */
  readonly months: ReadonlyArray<Facet>;
  readonly roles: ReadonlyArray<Facet>;
  readonly statuses: ReadonlyArray<Facet>;
};

/** Which tasks of a body: those for which all that is set holds; of a list, one of its members. */
export type DutyFilter = {
  /** By the last day of the deadline. */
  readonly deadline?: InputMaybe<DateRange>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly statuses?: InputMaybe<ReadonlyArray<TaskStatus>>;
  /** Words of the task, with or without accents; each must begin a word. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An edge of the graph between two nodes, with the words that say so. */
export type Edge = {
  readonly __typename?: 'Edge';
  readonly evidence: Evidence;
  readonly from: GraphNode;
  readonly id: Scalars['ID']['output'];
  /** Only CITES: the mention does not state the year; the one document that fits was taken. */
  readonly inferred: Scalars['Boolean']['output'];
  readonly kind: EdgeKind;
  /** Only ADDRESSED_TO: để báo cáo, để thực hiện … */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Only CITES. */
  readonly relation: Maybe<Relation>;
  /** Only OBLIGATES. */
  readonly role: Maybe<Role>;
  readonly to: GraphNode;
};

/** At which end of an edge a node stands. */
export type EdgeDirection =
  /** The edge ends at the node. */
  | 'IN'
  /** The edge starts at the node. */
  | 'OUT';

/** What an edge of the graph says. */
export type EdgeKind =
  /** Document → Agency: Nơi nhận, with a purpose. */
  | 'ADDRESSED_TO'
  /** Document → Task: the decision leads to the obligation. */
  | 'ASSIGNS'
  /** Document or Task → Document, with a relation. */
  | 'CITES'
  /** Document → Agency: who decided. */
  | 'ISSUED_BY'
  /** Document → Source: an authority list names it. */
  | 'LISTED_IN'
  /** Task → Agency: the obligation for the body, with a role. */
  | 'OBLIGATES'
  /** Agency → Agency: a department of a people's committee, a committee of a province. */
  | 'PART_OF'
  /** Document → Source: provenance. */
  | 'READ_FROM'
  /** Agency → Agency: the earlier one and the one that took its place. */
  | 'SUCCEEDED_BY';

/** The words of a source that say so: `source.text.slice(start, end)` equals `quote`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly end: Scalars['Int']['output'];
  readonly quote: Scalars['String']['output'];
  readonly source: Source;
  readonly start: Scalars['Int']['output'];
};

/** How many elements of a list have a value. */
export type Facet = {
  readonly __typename?: 'Facet';
  readonly count: Scalars['Int']['output'];
  /** To show: the name of a body; else the value. */
  readonly label: Scalars['String']['output'];
  /** To filter by: an id, a member of an enum, a kind, a year or a month. */
  readonly value: Scalars['String']['output'];
};

/** A node of the graph: what edges lead from and to. */
export type GraphNode = {
  readonly id: Scalars['ID']['output'];
  /** Short name to show: number or title, name, or the first words. */
  readonly label: Scalars['String']['output'];
};

/** A fact of the head that is another one now; null where a text does not tell it. */
export type HeadChange = {
  readonly __typename?: 'HeadChange';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly fact: HeadFact;
};

/** A fact of the head, as the field of `Document` of that name. */
export type HeadFact =
  /** Date of issue (ngày ban hành). */
  | 'ISSUED_ON'
  /** Full name of the first issuer (cơ quan ban hành). */
  | 'ISSUER'
  /** Số, ký hiệu. */
  | 'NUMBER'
  /** Who signed it (người ký). */
  | 'SIGNATORY'
  /** For whom and in which office. */
  | 'SIGNED_AS'
  /** Trích yếu. */
  | 'TITLE'
  /** Kind (tên loại). */
  | 'TYPE';

/** A stretch of a field of the node: `node.title.slice(start, end)`. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  readonly end: Scalars['Int']['output'];
  readonly field: HighlightField;
  readonly start: Scalars['Int']['output'];
};

/** A field that a search looks into. */
export type HighlightField =
  /** Agency.name */
  | 'NAME'
  /** Document.number */
  | 'NUMBER'
  /** Task.text */
  | 'TEXT'
  /** Document.title */
  | 'TITLE'
  /** Document.type */
  | 'TYPE';

/** What rests on a document. */
export type Impact = {
  readonly __typename?: 'Impact';
  readonly document: Document;
  /** The nearest first. */
  readonly levels: ReadonlyArray<ImpactLevel>;
};

/** A body with tasks that rest on a document. */
export type ImpactBody = {
  readonly __typename?: 'ImpactBody';
  readonly agency: Agency;
  /** How many of these tasks oblige it. */
  readonly tasks: Scalars['Int']['output'];
};

/** What rests on a document at one distance. */
export type ImpactLevel = {
  readonly __typename?: 'ImpactLevel';
  /** Those with most of these tasks. */
  readonly bodies: ReadonlyArray<ImpactBody>;
  readonly bodyCount: Scalars['Int']['output'];
  /** False where there are more than 5000 mentions or 1000 documents: then the counts are of what was looked at. */
  readonly complete: Scalars['Boolean']['output'];
  /** 0: tasks that mention it themselves; 1: all tasks of the documents that cite it; 2: those of documents that cite these … */
  readonly distance: Scalars['Int']['output'];
  readonly documentCount: Scalars['Int']['output'];
  readonly relations: ReadonlyArray<ImpactRelation>;
  readonly taskCount: Scalars['Int']['output'];
  /** The first ones, by source and place in the text. */
  readonly tasks: ReadonlyArray<Task>;
};

/** How much rests on a document in one relation; what rests on it in two counts in both. */
export type ImpactRelation = {
  readonly __typename?: 'ImpactRelation';
  readonly bodies: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  /** Of the mention through which it rests on the document. */
  readonly relation: Relation;
  readonly tasks: Scalars['Int']['output'];
};

/** What an ingest gave. */
export type Ingest = {
  readonly __typename?: 'Ingest';
  readonly id: Scalars['ID']['output'];
  /** One for each file or text, files first, in the order given. */
  readonly results: ReadonlyArray<IngestedFile>;
};

/** What became of a file or text. */
export type IngestOutcome =
  /** Read, and now in the graph. */
  | 'READ'
  /** Not read; see `fault`. */
  | 'REFUSED'
  /** The graph had it already, as it is. */
  | 'UNCHANGED';

/** How far an ingest is. */
export type IngestProgress = {
  readonly __typename?: 'IngestProgress';
  /** How many of them are done, refused ones too. */
  readonly done: Scalars['Int']['output'];
  /** True once all are done, or the ingest failed: its answer says which. */
  readonly finished: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Name of the last one done; null before the first. */
  readonly latest: Maybe<Scalars['String']['output']>;
  /** How many of those could not be read. */
  readonly refused: Scalars['Int']['output'];
  /** Files and texts that were given. */
  readonly total: Scalars['Int']['output'];
};

/** What happened to one file or text. */
export type IngestedFile = {
  readonly __typename?: 'IngestedFile';
  /** Why it was refused, and the remedy. */
  readonly fault: Maybe<Scalars['String']['output']>;
  /** As it was given. */
  readonly name: Scalars['String']['output'];
  readonly outcome: IngestOutcome;
  /** Null when it was refused. */
  readonly source: Maybe<Source>;
};

/** Tier of a body. */
export type Level =
  /** cấp xã */
  | 'COMMUNE'
  /** cấp huyện, until June 2025 */
  | 'DISTRICT'
  /** trung ương */
  | 'NATIONAL'
  /** cấp tỉnh */
  | 'PROVINCIAL';

/** A body belongs to another. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The other body. */
  readonly agency: Agency;
  /** The first words that name the body. */
  readonly evidence: Evidence;
};

/**
 * What changes the graph. Needs the role of an editor: on a server that only this machine reaches everybody has it, elsewhere whoever sends
 * `authorization: Bearer …` with the server's `CHIDAO_TOKEN`. Without it: the code `UNAUTHENTICATED`, `FORBIDDEN` or `WRITES_DISABLED`.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads texts into the graph, each wholly or not at all, and answers when all were read. What cannot be read is told in its `fault`; the
   * others go in. A name that is known already replaces what that source said before; a text that is known as it is changes nothing.
   */
  readonly ingest: Ingest;
  /** Removes a source with everything that only it said. `NOT_FOUND` when there is none of this id. */
  readonly removeSource: RemovedSource;
};


/**
 * What changes the graph. Needs the role of an editor: on a server that only this machine reaches everybody has it, elsewhere whoever sends
 * `authorization: Bearer …` with the server's `CHIDAO_TOKEN`. Without it: the code `UNAUTHENTICATED`, `FORBIDDEN` or `WRITES_DISABLED`.
 */
export type MutationIngestArgs = {
  files?: InputMaybe<ReadonlyArray<Scalars['File']['input']>>;
  id: InputMaybe<Scalars['ID']['input']>;
  texts?: InputMaybe<ReadonlyArray<TextInput>>;
};


/**
 * What changes the graph. Needs the role of an editor: on a server that only this machine reaches everybody has it, elsewhere whoever sends
 * `authorization: Bearer …` with the server's `CHIDAO_TOKEN`. Without it: the code `UNAUTHENTICATED`, `FORBIDDEN` or `WRITES_DISABLED`.
 */
export type MutationRemoveSourceArgs = {
  id: Scalars['ID']['input'];
};

/** Anything that has an id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** Where a page begins and ends, and whether there is more. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last element; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether elements follow; sure when one pages forward. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether elements come before; sure when one pages backward. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first element; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A way between two nodes. */
export type Path = {
  readonly __typename?: 'Path';
  /** Edges. */
  readonly length: Scalars['Int']['output'];
  /** From the start to the end. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One edge of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The edge to the next node, with its evidence. */
  readonly edge: Edge;
  /** False when the edge is walked against its direction. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step ends. */
  readonly next: GraphNode;
  /** Where the step begins. */
  readonly node: GraphNode;
};

/** The shortest ways between two nodes. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** False where a node has more than 1000 edges, or more than 5000 nodes lie at one distance, so that there may be other or shorter ways. */
  readonly complete: Scalars['Boolean']['output'];
  readonly paths: ReadonlyArray<Path>;
};

/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Bodies, by name when no order is asked for. */
  readonly agencies: AgencyConnection;
  /** A body (cơ quan) by its id; null when there is none. */
  readonly agency: Maybe<Agency>;
  /**
   * Citations of a document generation by generation (lược đồ): what it rests on, what that rests on …, and what rests on it. Null when there
   * is no such document.
   */
  readonly citationChain: Maybe<CitationChain>;
  /** Mentions (viện dẫn) of documents by documents, by source and place in the text when no order is asked for. */
  readonly citations: CitationConnection;
  /**
   * What changed in a directive since an earlier text of it (thay đổi so với bản trước). Null when there is no such document, or no such earlier
   * text: one is kept when an ingest brings other words under the name of a source.
   */
  readonly diff: Maybe<Diff>;
  /** A document (văn bản) by its id; null when there is none. */
  readonly document: Maybe<Document>;
  /** Documents, read or only cited; by number (or title) when no order is asked for. */
  readonly documents: DocumentConnection;
  /**
   * What rests on a document directly and through others, by relation: whose tasks would have to be looked at if it fell. Null when there is no
   * such document.
   */
  readonly impact: Maybe<Impact>;
  /** Anything that has an id; null when there is none. */
  readonly node: Maybe<Node>;
  /** The same for up to 100 ids, in their order; null for each that there is none of. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The shortest ways between two nodes, whatever the direction of the edges, each step with its evidence; of several edges between the same
   * two nodes the first. None when they are not connected within `maxLength`.
   */
  readonly paths: Paths;
  /**
   * Documents, bodies and tasks by number, title, name or words of a task, the best first: the number or name itself, then whole words, then
   * beginnings of words; of equals what others lead to most. Accents and case do not matter (`phong chong dich`), numbers may be spelled in any way
   * (`16/ct-ttg`, `chi thi 16`, `16 CT TTg`, `5-CT/TU` for 05-CT/TU), and usual abbreviations stand for their words and these for them (UBND, HĐND, MTTQ,
   * TP, TTg, TW …). Everything must occur, in any order; at most 20 words.
   */
  readonly search: SearchResult;
  /** A source (nguồn) by its id; null when there is none. */
  readonly source: Maybe<Source>;
  /** Sources, by URI when no order is asked for. */
  readonly sources: SourceConnection;
  /** How much is in the graph. */
  readonly statistics: Statistics;
  /** A task (nhiệm vụ) by its id; null when there is none. */
  readonly task: Maybe<Task>;
  /** Tasks, by source and place in the text when no order is asked for. */
  readonly tasks: TaskConnection;
  /** By month how many documents were issued and how many tasks have their deadline (dòng thời gian), the earliest first; months without either are not in it. */
  readonly timeline: ReadonlyArray<TimelineMonth>;
  /**
   * The subgraph around a node, each edge with its evidence. Null when there is no such node.
   *
   * - `DOWN`, from what decides to what must be done: of a document its tasks and the bodies they oblige, and the documents and tasks that rest
   *   on it, with their bodies; a generation further the tasks of those documents, and who rests on them. Of a body the documents it issued, and so on.
   * - `UP`, from what must be done to what it rests on: of a body its tasks, the decisions behind them and what those rest on; of a task its
   *   document and instruments; of a document the instruments it cites, who issued it, and a generation further what those cite.
   * - `BOTH`: from a document or task both ways; what others rest on is shown, and not all of their tasks.
   *
   * To expand a trace, trace from one of its nodes again and give the ids that are there as `without`.
   */
  readonly trace: Maybe<Trace>;
  /** Bodies with the number of their tasks (khối lượng nhiệm vụ), the busiest first when no order is asked for. Bodies without tasks are not in it. */
  readonly workload: WorkloadConnection;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AgencyOrder>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryCitationChainArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: TraceDirection;
  document: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryCitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CitationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CitationOrder>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryDiffArgs = {
  document: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Int']['input']>;
  source: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DocumentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DocumentOrder>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryImpactArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  document: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EdgeKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
  to: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SourceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SourceOrder>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TaskOrder>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryTimelineArgs = {
  documents: InputMaybe<DocumentFilter>;
  range: InputMaybe<DateRange>;
  tasks: InputMaybe<TaskFilter>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryTraceArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: TraceDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EdgeKind>>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
  without?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every relation.
 *
 * **Ids** are opaque, the same on every server and after every reading, and `node` finds anything by its id.
 * **Dates** are ISO 8601 to the precision that the text gives: `2021-08-16`, `2021-09`, `2024-Q2`, `2021`; `--07-30` where it does not say the year.
 * **Offsets** are UTF-16 code units into `Source.text`, the end exclusive: `text.slice(start, end)` is the evidence.
 * **Lists** are connections of Relay. A cursor is a place, not a count, so pages stay right while documents come and go. Without `first` and `last` a
 * list gives its usual size; what passes a bound is refused with `extensions.code`, never cut in silence.
 * **Errors** carry `extensions.code`: `BAD_USER_INPUT`, `QUERY_TOO_LARGE`, `GONE` (removed while it was read; ask again), `TIMEOUT`,
 * `STORE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR` (with an id that stands in the server's log).
 */
export type QueryWorkloadArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<WorkloadFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<WorkloadOrder>;
};

/** A body of Nơi nhận that is new or gone. */
export type RecipientChange = {
  readonly __typename?: 'RecipientChange';
  /** The body in the graph; null when no source names it any more. */
  readonly agency: Maybe<Agency>;
  readonly kind: ChangeKind;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  readonly place: TextSpan;
};

/** What the citing document does with the cited one. */
export type Relation =
  /** sửa đổi, bổ sung */
  | 'AMENDS'
  /** căn cứ: rests on it */
  | 'BASIS'
  /** xét, nghe báo cáo: takes note of it */
  | 'CONSIDERS'
  /** hướng dẫn, quy định chi tiết */
  | 'GUIDES'
  /** thực hiện, triển khai: carries it out */
  | 'IMPLEMENTS'
  /** dẫn chiếu: points to it */
  | 'REFERS'
  /** bãi bỏ */
  | 'REPEALS'
  /** thay thế */
  | 'REPLACES';

/** A source that was removed. */
export type RemovedSource = {
  readonly __typename?: 'RemovedSource';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly uri: Scalars['String']['output'];
};

/**
 * An earlier text of a source (bản trước): kept when an ingest brought other words under the same name. The last five of each source are kept.
 * They are no part of the graph and of its exports, and go when their source is removed.
 */
export type Revision = {
  readonly __typename?: 'Revision';
  /** 1 for the first text of the source, 2 for the one that replaced it … */
  readonly ordinal: Scalars['Int']['output'];
  /** When another text replaced it: `2024-06-30T08:15:00.000Z`, UTC. */
  readonly replacedAt: Scalars['String']['output'];
  /** SHA-256 of the text. */
  readonly sha256: Scalars['String']['output'];
};

/** How a body takes part in a task. */
export type Role =
  /** phối hợp: works with the lead */
  | 'COORDINATE'
  /** acts under the direction of the lead (A chỉ đạo B: B) */
  | 'DIRECTED'
  /** chủ trì: acts itself, or in the first place */
  | 'LEAD';

/** A node that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where what was looked for stands, by field and place. */
  readonly highlights: ReadonlyArray<Highlight>;
  readonly node: GraphNode;
};

/** Kinds of nodes that a search finds. */
export type SearchKind =
  /** By name and its other spellings. */
  | 'AGENCY'
  /** By number, title and kind. */
  | 'DOCUMENT'
  /** By the words of its text. */
  | 'TASK';

/** What a search found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Where nothing is found: the query, without accents, with the words that nothing has replaced by the nearest that something has. Null when there are none. */
  readonly didYouMean: Maybe<Scalars['String']['output']>;
  readonly hits: ReadonlyArray<SearchHit>;
};

/** A file whose text was read. */
export type Source = GraphNode & Node & {
  readonly __typename?: 'Source';
  /** The document that it is; null for an authority list. */
  readonly document: Maybe<Document>;
  /** What its file is by its bytes: txt, md, html, docx or pdf; of an authority list csv or jsonl. */
  readonly format: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  /**
   * Everything that is to be marked in the text, in its order: who issued it, to whom it is sent, what it cites, its tasks, and whom those oblige.
   * A mention inside a task is there once, from the document.
   */
  readonly marks: ReadonlyArray<Edge>;
  readonly name: Scalars['String']['output'];
  /** Earlier texts, the last one first, five at most; `diff` tells what changed. */
  readonly revisions: ReadonlyArray<Revision>;
  /** SHA-256 of the text. */
  readonly sha256: Scalars['String']['output'];
  /** The text as evidence points into it. */
  readonly text: Scalars['String']['output'];
  readonly uri: Scalars['String']['output'];
};


/** A file whose text was read. */
export type SourceMarksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EdgeKind>>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly facets: SourceFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source on a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

/** Counts of a list of sources, of all that its filter leaves, the greatest first, each up to 100. */
export type SourceFacets = {
  readonly __typename?: 'SourceFacets';
  readonly formats: ReadonlyArray<Facet>;
};

/** Which sources: those for which all that is set holds. */
export type SourceFilter = {
  readonly formats?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Parts of the name or the URI; case does not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of sources. */
export type SourceOrder = {
  readonly direction?: Direction;
  readonly field: SourceOrderField;
};

/** What sources are ordered by. */
export type SourceOrderField =
  /** By the name of the file. */
  | 'NAME'
  /** By path or, of what was uploaded, by name. */
  | 'URI';

/** How much is in the graph. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  readonly agencies: Scalars['Int']['output'];
  /** Mentions of other documents. */
  readonly citations: Scalars['Int']['output'];
  /** Documents whose text was read. */
  readonly directives: Scalars['Int']['output'];
  /** All documents, read or only cited. */
  readonly documents: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly tasks: Scalars['Int']['output'];
};

/** What goes on, told as server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * How an ingest goes on: at once where it stands when it runs already, then after each file, and at last with `finished`, which ends the
   * stream. One that is not known yet is waited for. Over server-sent events: POST with `accept: text/event-stream`. A client that reads
   * slowly misses states in between, never the last.
   */
  readonly ingestProgress: IngestProgress;
};


/** What goes on, told as server-sent events. */
export type SubscriptionIngestProgressArgs = {
  id: Scalars['ID']['input'];
};

/** A body took the place of another. */
export type Succession = {
  readonly __typename?: 'Succession';
  /** The other body. */
  readonly agency: Agency;
  /** Số, ký hiệu of the instrument that reorganised them. */
  readonly decree: Scalars['String']['output'];
  /** The first words that name the earlier body, or one before it. */
  readonly evidence: Evidence;
  /** That instrument; null where no source names it. */
  readonly instrument: Maybe<Document>;
  /** First day of the successor, to the precision that is sure. */
  readonly on: Scalars['String']['output'];
};

/** An obligation (nhiệm vụ) that a document lays on bodies: consecutive sentences that lay duties on the same ones. */
export type Task = GraphNode & Node & {
  readonly __typename?: 'Task';
  /** Who must act, in order of the text. */
  readonly bodies: TaskBodyConnection;
  /** The documents it mentions, in order of the text. */
  readonly citations: DocumentCitationConnection;
  /** By when (thời hạn): date, month, quarter or year. */
  readonly deadline: Maybe<Scalars['String']['output']>;
  /** The words that tell the deadline: in the task, or in the line or the cell of a table that tells its time. Null without a deadline. */
  readonly deadlineEvidence: Maybe<Evidence>;
  /** The document that assigns it. */
  readonly document: Document;
  /** Last day of the deadline, `2024-06-30` of `2024-Q2`. */
  readonly due: Maybe<Scalars['String']['output']>;
  /** Its place in the text. */
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  /** 1, 2 … in order of the document. */
  readonly ordinal: Scalars['Int']['output'];
  /** Where the deadline stands against today (UTC). */
  readonly status: TaskStatus;
  /** The words of the source. */
  readonly text: Scalars['String']['output'];
};


/** An obligation (nhiệm vụ) that a document lays on bodies: consecutive sentences that lay duties on the same ones. */
export type TaskBodiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An obligation (nhiệm vụ) that a document lays on bodies: consecutive sentences that lay duties on the same ones. */
export type TaskCitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Relation>>;
};

/** Who a task obliges. */
export type TaskBodyConnection = {
  readonly __typename?: 'TaskBodyConnection';
  readonly edges: ReadonlyArray<TaskBodyEdge>;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body that a task obliges, in one role. */
export type TaskBodyEdge = {
  readonly __typename?: 'TaskBodyEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words that say so. */
  readonly evidence: Evidence;
  /** Of the edge of the graph, as `trace` gives it. */
  readonly id: Scalars['ID']['output'];
  readonly node: Agency;
  readonly role: Role;
};

/**
 * A task that is new, gone or changed. Tasks of the same words are the same task; of the others those are taken for one that share half of their
 * words at least, the most alike first.
 */
export type TaskChange = {
  readonly __typename?: 'TaskChange';
  /** Null when it is gone. */
  readonly after: Maybe<TaskText>;
  /** Null when it is new. */
  readonly before: Maybe<TaskText>;
  /** Whom it obliges no more, or newly, or in another role; none where there is one task only. */
  readonly bodies: ReadonlyArray<BodyChange>;
  readonly kind: ChangeKind;
  /** The words of both, one run after the other; none where the words are the same or there is one task only. */
  readonly words: ReadonlyArray<WordRun>;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly facets: TaskFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task on a page. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

/** Counts of a list of tasks, of all that its filter leaves, the greatest first, each up to 100. */
export type TaskFacets = {
  readonly __typename?: 'TaskFacets';
  readonly bodies: ReadonlyArray<Facet>;
  /** By branch of a body that is obliged. */
  readonly branches: ReadonlyArray<Facet>;
  /** By issuer of the document. */
  readonly issuers: ReadonlyArray<Facet>;
  /** By level of a body that is obliged. */
  readonly levels: ReadonlyArray<Facet>;
  /** By month of the deadline. */
  readonly months: ReadonlyArray<Facet>;
  readonly roles: ReadonlyArray<Facet>;
  readonly statuses: ReadonlyArray<Facet>;
  /** By kind of the document. */
  readonly types: ReadonlyArray<Facet>;
  /** By year of issue of the document. */
  readonly years: ReadonlyArray<Facet>;
};

/** Which tasks: those for which all that is set holds; of a list, one of its members. Lists hold at most 100. */
export type TaskFilter = {
  /** Bodies that it obliges. */
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Branches of such a body. */
  readonly branches?: InputMaybe<ReadonlyArray<Branch>>;
  /** Documents that it mentions. */
  readonly cites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By the last day of the deadline. */
  readonly deadline?: InputMaybe<DateRange>;
  /** Documents that assign it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Date of issue of that document. */
  readonly issued?: InputMaybe<DateRange>;
  /** Who issued that document. */
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Levels of such a body. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Roles of such a body. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly statuses?: InputMaybe<ReadonlyArray<TaskStatus>>;
  /** Words of the task, with or without accents; each must begin a word. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Kinds (tên loại) of the document that assigns it. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Order of tasks. */
export type TaskOrder = {
  readonly direction?: Direction;
  readonly field: TaskOrderField;
};

/** What tasks are ordered by. */
export type TaskOrderField =
  /** By last day of the deadline; those without come last. */
  | 'DEADLINE'
  /** By source and place in the text. */
  | 'PLACE';

/** Where the deadline of a task stands. */
export type TaskStatus =
  /** The deadline has not passed. */
  | 'DUE'
  /** The text names no deadline. */
  | 'NO_DEADLINE'
  /** The deadline has passed. The texts do not say whether the task was done. */
  | 'PAST';

/** A task as one of the two texts has it. */
export type TaskText = {
  readonly __typename?: 'TaskText';
  /** By when (thời hạn): date, month, quarter or year. */
  readonly deadline: Maybe<Scalars['String']['output']>;
  /** 1, 2 … in order of that text. */
  readonly ordinal: Scalars['Int']['output'];
  readonly place: TextSpan;
  readonly text: Scalars['String']['output'];
};

/** A text (văn bản) to read. */
export type TextInput = {
  /** A file's name with its ending, `.txt`, `.md` or `.html`, 1 to 200 units, without `/`: what the source is called. */
  readonly name: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** Which of the two texts has some words. */
export type TextSide =
  /** The later one (từ được thêm). */
  | 'AFTER'
  /** The earlier one (từ bị bỏ). */
  | 'BEFORE'
  /** They are the same. */
  | 'BOTH';

/** A place in one of the two texts. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** Exclusive. */
  readonly end: Scalars['Int']['output'];
  readonly quote: Scalars['String']['output'];
  /** Offset in UTF-16 units into `fromText` of what is before, into `toText` of what is after. */
  readonly start: Scalars['Int']['output'];
};

/** A month with what happened in it. */
export type TimelineMonth = {
  readonly __typename?: 'TimelineMonth';
  /** Documents issued in it. */
  readonly documents: Scalars['Int']['output'];
  /** `2021-08` */
  readonly month: Scalars['String']['output'];
  /** Tasks whose deadline ends in it. */
  readonly tasks: Scalars['Int']['output'];
};

/** The subgraph around a node. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** All edges of the followed kinds between the nodes, and between them and those of `without`. */
  readonly edges: ReadonlyArray<Edge>;
  /** The root first, then in order of distance. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** Nodes that were met but left out because of `first`. */
  readonly omitted: Scalars['Int']['output'];
  readonly root: GraphNode;
};

/** Which way a trace goes. */
export type TraceDirection =
  /** Both ways. */
  | 'BOTH'
  /** From what decides to what must be done. */
  | 'DOWN'
  /** From what must be done to what it rests on. */
  | 'UP';

/** A node of a trace. */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** Edges of this node, of the followed kinds, that are not in this answer. */
  readonly hidden: Scalars['Int']['output'];
  readonly node: GraphNode;
  /** How many edges it has of each kind, followed or not: “12 of 340”, before one expands. */
  readonly ways: ReadonlyArray<TraceWay>;
};

/** Edges of one kind at one node. A mention inside a task counts twice: at the task and at its document. */
export type TraceWay = {
  readonly __typename?: 'TraceWay';
  readonly direction: EdgeDirection;
  readonly kind: EdgeKind;
  /** In this answer. */
  readonly shown: Scalars['Int']['output'];
  /** In the graph, of all relations. */
  readonly total: Scalars['Int']['output'];
};

/**
 * Whether an instrument is in force. Only what is said counts: an instrument that nobody was heard to repeal, and that nobody rests
 * on, is of unknown validity. What a document of lower rank writes of a change only reports it.
 */
export type Validity = {
  readonly __typename?: 'Validity';
  /** The words that say so: one mention of each document, the earliest document first, 20 at most; none when unknown. */
  readonly by: ReadonlyArray<Citation>;
  /**
   * Date of issue of the first document that amends, replaces or repeals it; null where none does, or where it does not tell its date.
   * The day on which the change takes effect stands in that document.
   */
  readonly since: Maybe<Scalars['String']['output']>;
  readonly status: ValidityStatus;
};

/** Whether an instrument is in force. */
export type ValidityStatus =
  /** Amended, or replaced or repealed at a point (sửa đổi, bổ sung; bãi bỏ khoản 2 Điều 5). */
  | 'AMENDED'
  /** A document rests on it (căn cứ): `by` holds the latest one. */
  | 'IN_FORCE'
  /** Repealed as a whole (bãi bỏ, hết hiệu lực). */
  | 'REPEALED'
  /** Replaced as a whole (thay thế). */
  | 'REPLACED'
  /** No source tells. */
  | 'UNKNOWN';

/** Consecutive words of a changed task, one blank between them. */
export type WordRun = {
  readonly __typename?: 'WordRun';
  readonly in: TextSide;
  readonly words: Scalars['String']['output'];
};

/** How many tasks (nhiệm vụ) a body has. A task in which it has two roles is one in the total. */
export type Workload = {
  readonly __typename?: 'Workload';
  /** phối hợp */
  readonly coordinate: Scalars['Int']['output'];
  /** chỉ đạo */
  readonly directed: Scalars['Int']['output'];
  /** Their deadline has not passed. */
  readonly due: Scalars['Int']['output'];
  /** chủ trì */
  readonly lead: Scalars['Int']['output'];
  /** By the month of the deadline, the earliest first; at most 600. */
  readonly months: ReadonlyArray<WorkloadMonth>;
  /** The text names none. */
  readonly noDeadline: Scalars['Int']['output'];
  /** Their deadline has passed. */
  readonly past: Scalars['Int']['output'];
  /** Tasks in which it has any role. */
  readonly total: Scalars['Int']['output'];
};

/** A page of bodies with their workload. */
export type WorkloadConnection = {
  readonly __typename?: 'WorkloadConnection';
  readonly edges: ReadonlyArray<WorkloadEdge>;
  readonly facets: AgencyFacets;
  /** The nodes of the edges, for those who need no cursors. */
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  /** How many there are in all, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body on a page, with its workload. */
export type WorkloadEdge = {
  readonly __typename?: 'WorkloadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
  readonly workload: Workload;
};

/** Which tasks count, and for which bodies: those for which all that is set holds; of a list, one of its members. Lists hold at most 100. */
export type WorkloadFilter = {
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly branches?: InputMaybe<ReadonlyArray<Branch>>;
  /** true: only classes of bodies; false: only single ones. */
  readonly collective?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the last day of the deadline. */
  readonly deadline?: InputMaybe<DateRange>;
  /** Only tasks that these documents assign. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Bodies to which it belongs, directly or through others. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks in which a body has one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Only tasks with such a deadline. */
  readonly statuses?: InputMaybe<ReadonlyArray<TaskStatus>>;
  /** Words of the body's name, with or without accents; each must begin a word. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Tasks with their deadline in a month. */
export type WorkloadMonth = {
  readonly __typename?: 'WorkloadMonth';
  /** Of them those that the body leads. */
  readonly lead: Scalars['Int']['output'];
  /** `2024-06` */
  readonly month: Scalars['String']['output'];
  readonly total: Scalars['Int']['output'];
};

/** Order of workloads. */
export type WorkloadOrder = {
  readonly direction?: Direction;
  readonly field: WorkloadOrderField;
};

/** By name, or by one of the numbers of a workload. */
export type WorkloadOrderField =
  /** By tasks in which it works with the lead. */
  | 'COORDINATE'
  /** By tasks in which it acts under the lead. */
  | 'DIRECTED'
  /** By tasks whose deadline has not passed. */
  | 'DUE'
  /** By tasks that the body leads. */
  | 'LEAD'
  /** By name, without accents and case. */
  | 'NAME'
  /** By tasks whose deadline has passed. */
  | 'PAST'
  /** By number of tasks, whatever the role. */
  | 'TOTAL';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyModel>;
  AgencyConnection: ResolverTypeWrapper<AgencyPage>;
  AgencyDocumentConnection: ResolverTypeWrapper<EdgePage>;
  AgencyDocumentEdge: ResolverTypeWrapper<EdgeOnPage>;
  AgencyEdge: ResolverTypeWrapper<AgencyOnPage>;
  AgencyFacets: ResolverTypeWrapper<FacetLoader>;
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  AgencyPartConnection: ResolverTypeWrapper<EdgePage>;
  AgencyPartEdge: ResolverTypeWrapper<EdgeOnPage>;
  AgencyTaskConnection: ResolverTypeWrapper<EdgeListPage>;
  AgencyTaskEdge: ResolverTypeWrapper<EdgeOnPage>;
  BodyChange: ResolverTypeWrapper<BodyChangeModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Branch: Branch;
  ChangeKind: ChangeKind;
  Citation: ResolverTypeWrapper<CitationModel>;
  CitationChain: ResolverTypeWrapper<CitationChainModel>;
  CitationChange: ResolverTypeWrapper<CitationChange>;
  CitationConnection: ResolverTypeWrapper<EdgeListPage>;
  CitationEdge: ResolverTypeWrapper<EdgeOnPage>;
  CitationFacets: ResolverTypeWrapper<FacetLoader>;
  CitationFilter: CitationFilter;
  CitationLevel: ResolverTypeWrapper<CitationLevelModel>;
  CitationOrder: CitationOrder;
  CitationOrderField: CitationOrderField;
  DateRange: DateRange;
  Diff: ResolverTypeWrapper<DiffModel>;
  DiffCounts: ResolverTypeWrapper<DiffCounts>;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentCitationConnection: ResolverTypeWrapper<MentionPage>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<DocumentOnPage>;
  DocumentFacets: ResolverTypeWrapper<FacetLoader>;
  DocumentFilter: DocumentFilter;
  DocumentIssuerConnection: ResolverTypeWrapper<EdgePage>;
  DocumentIssuerEdge: ResolverTypeWrapper<EdgeOnPage>;
  DocumentListConnection: ResolverTypeWrapper<EdgePage>;
  DocumentListEdge: ResolverTypeWrapper<EdgeOnPage>;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  DocumentRecipientConnection: ResolverTypeWrapper<EdgePage>;
  DocumentRecipientEdge: ResolverTypeWrapper<EdgeOnPage>;
  DocumentTaskConnection: ResolverTypeWrapper<EdgePage>;
  DocumentTaskEdge: ResolverTypeWrapper<EdgeOnPage>;
  DutyFacets: ResolverTypeWrapper<FacetLoader>;
  DutyFilter: DutyFilter;
  Edge: ResolverTypeWrapper<EdgeModel>;
  EdgeDirection: EdgeDirection;
  EdgeKind: EdgeKind;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Facet: ResolverTypeWrapper<FacetModel>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  GraphNode: ResolverTypeWrapper<GraphNodeModel>;
  HeadChange: ResolverTypeWrapper<HeadChange>;
  HeadFact: HeadFact;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightField: HighlightField;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  ImpactBody: ResolverTypeWrapper<ImpactBodyModel>;
  ImpactLevel: ResolverTypeWrapper<ImpactLevelModel>;
  ImpactRelation: ResolverTypeWrapper<ImpactRelation>;
  Ingest: ResolverTypeWrapper<Omit<Ingest, 'results'> & { results: ReadonlyArray<ResolversTypes['IngestedFile']> }>;
  IngestOutcome: IngestOutcome;
  IngestProgress: ResolverTypeWrapper<IngestProgressModel>;
  IngestedFile: ResolverTypeWrapper<IngestedFileModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Level: Level;
  Membership: ResolverTypeWrapper<MembershipModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecipientChange: ResolverTypeWrapper<RecipientChangeModel>;
  Relation: Relation;
  RemovedSource: ResolverTypeWrapper<SourceModel>;
  Revision: ResolverTypeWrapper<Revision>;
  Role: Role;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<SearchResultModel>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourceOnPage>;
  SourceFacets: ResolverTypeWrapper<FacetLoader>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  Statistics: ResolverTypeWrapper<Statistics>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Succession: ResolverTypeWrapper<SuccessionModel>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskBodyConnection: ResolverTypeWrapper<EdgePage>;
  TaskBodyEdge: ResolverTypeWrapper<EdgeOnPage>;
  TaskChange: ResolverTypeWrapper<Omit<TaskChange, 'bodies'> & { bodies: ReadonlyArray<ResolversTypes['BodyChange']> }>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskEdge: ResolverTypeWrapper<TaskOnPage>;
  TaskFacets: ResolverTypeWrapper<FacetLoader>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TaskStatus: TaskStatus;
  TaskText: ResolverTypeWrapper<TaskText>;
  TextInput: TextInput;
  TextSide: TextSide;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  TimelineMonth: ResolverTypeWrapper<TimelineMonth>;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceDirection: TraceDirection;
  TraceNode: ResolverTypeWrapper<TraceNodeModel>;
  TraceWay: ResolverTypeWrapper<TraceWayModel>;
  Validity: ResolverTypeWrapper<ValidityModel>;
  ValidityStatus: ValidityStatus;
  WordRun: ResolverTypeWrapper<WordRun>;
  Workload: ResolverTypeWrapper<WorkloadModel>;
  WorkloadConnection: ResolverTypeWrapper<WorkloadPage>;
  WorkloadEdge: ResolverTypeWrapper<WorkloadOnPage>;
  WorkloadFilter: WorkloadFilter;
  WorkloadMonth: ResolverTypeWrapper<WorkloadMonth>;
  WorkloadOrder: WorkloadOrder;
  WorkloadOrderField: WorkloadOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  AgencyConnection: AgencyPage;
  AgencyDocumentConnection: EdgePage;
  AgencyDocumentEdge: EdgeOnPage;
  AgencyEdge: AgencyOnPage;
  AgencyFacets: FacetLoader;
  AgencyFilter: AgencyFilter;
  AgencyOrder: AgencyOrder;
  AgencyPartConnection: EdgePage;
  AgencyPartEdge: EdgeOnPage;
  AgencyTaskConnection: EdgeListPage;
  AgencyTaskEdge: EdgeOnPage;
  BodyChange: BodyChangeModel;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationModel;
  CitationChain: CitationChainModel;
  CitationChange: CitationChange;
  CitationConnection: EdgeListPage;
  CitationEdge: EdgeOnPage;
  CitationFacets: FacetLoader;
  CitationFilter: CitationFilter;
  CitationLevel: CitationLevelModel;
  CitationOrder: CitationOrder;
  DateRange: DateRange;
  Diff: DiffModel;
  DiffCounts: DiffCounts;
  Document: DocumentModel;
  DocumentCitationConnection: MentionPage;
  DocumentConnection: DocumentPage;
  DocumentEdge: DocumentOnPage;
  DocumentFacets: FacetLoader;
  DocumentFilter: DocumentFilter;
  DocumentIssuerConnection: EdgePage;
  DocumentIssuerEdge: EdgeOnPage;
  DocumentListConnection: EdgePage;
  DocumentListEdge: EdgeOnPage;
  DocumentOrder: DocumentOrder;
  DocumentRecipientConnection: EdgePage;
  DocumentRecipientEdge: EdgeOnPage;
  DocumentTaskConnection: EdgePage;
  DocumentTaskEdge: EdgeOnPage;
  DutyFacets: FacetLoader;
  DutyFilter: DutyFilter;
  Edge: EdgeModel;
  Evidence: EvidenceModel;
  Facet: FacetModel;
  File: Scalars['File']['output'];
  GraphNode: GraphNodeModel;
  HeadChange: HeadChange;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Impact: ImpactModel;
  ImpactBody: ImpactBodyModel;
  ImpactLevel: ImpactLevelModel;
  ImpactRelation: ImpactRelation;
  Ingest: Omit<Ingest, 'results'> & { results: ReadonlyArray<ResolversParentTypes['IngestedFile']> };
  IngestProgress: IngestProgressModel;
  IngestedFile: IngestedFileModel;
  Int: Scalars['Int']['output'];
  Membership: MembershipModel;
  Mutation: Record<PropertyKey, never>;
  Node: NodeModel;
  PageInfo: PageInfo;
  Path: PathModel;
  PathStep: PathStepModel;
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Query: Record<PropertyKey, never>;
  RecipientChange: RecipientChangeModel;
  RemovedSource: SourceModel;
  Revision: Revision;
  SearchHit: SearchHitModel;
  SearchResult: SearchResultModel;
  Source: SourceModel;
  SourceConnection: SourcePage;
  SourceEdge: SourceOnPage;
  SourceFacets: FacetLoader;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  Statistics: Statistics;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Succession: SuccessionModel;
  Task: TaskModel;
  TaskBodyConnection: EdgePage;
  TaskBodyEdge: EdgeOnPage;
  TaskChange: Omit<TaskChange, 'bodies'> & { bodies: ReadonlyArray<ResolversParentTypes['BodyChange']> };
  TaskConnection: TaskPage;
  TaskEdge: TaskOnPage;
  TaskFacets: FacetLoader;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskText: TaskText;
  TextInput: TextInput;
  TextSpan: TextSpan;
  TimelineMonth: TimelineMonth;
  Trace: TraceModel;
  TraceNode: TraceNodeModel;
  TraceWay: TraceWayModel;
  Validity: ValidityModel;
  WordRun: WordRun;
  Workload: WorkloadModel;
  WorkloadConnection: WorkloadPage;
  WorkloadEdge: WorkloadOnPage;
  WorkloadFilter: WorkloadFilter;
  WorkloadMonth: WorkloadMonth;
  WorkloadOrder: WorkloadOrder;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['AgencyDocumentConnection'], ParentType, ContextType, Partial<AgencyIssuedArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['AgencyPartConnection'], ParentType, ContextType, Partial<AgencyPartsArgs>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['AgencyDocumentConnection'], ParentType, ContextType, Partial<AgencyReceivedArgs>>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['AgencyTaskConnection'], ParentType, ContextType, RequireFields<AgencyTasksArgs, 'includeParts' | 'includePredecessors'>>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['Workload'], ParentType, ContextType, RequireFields<AgencyWorkloadArgs, 'includeParts' | 'includePredecessors'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AgencyFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyDocumentConnection'] = ResolversParentTypes['AgencyDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyDocumentEdge'] = ResolversParentTypes['AgencyDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFacets'] = ResolversParentTypes['AgencyFacets']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type AgencyPartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPartConnection'] = ResolversParentTypes['AgencyPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyPartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPartEdge'] = ResolversParentTypes['AgencyPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyTaskConnection'] = ResolversParentTypes['AgencyTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyTaskEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DutyFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyTaskEdge'] = ResolversParentTypes['AgencyTaskEdge']> = {
  body?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type BodyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyChange'] = ResolversParentTypes['BodyChange']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationChain'] = ResolversParentTypes['CitationChain']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['CitationLevel']>, ParentType, ContextType>;
};

export type CitationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationChange'] = ResolversParentTypes['CitationChange']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CitationFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CitationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationFacets'] = ResolversParentTypes['CitationFacets']> = {
  fromTypes?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  toTypes?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type CitationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationLevel'] = ResolversParentTypes['CitationLevel']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diff'] = ResolversParentTypes['Diff']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['BodyChange']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['CitationChange']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DiffCounts'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  fromText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  head?: Resolver<ReadonlyArray<ResolversTypes['HeadChange']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['RecipientChange']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['TaskChange']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  toText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiffCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiffCounts'] = ResolversParentTypes['DiffCounts']> = {
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  citations?: Resolver<ResolversTypes['DocumentCitationConnection'], ParentType, ContextType, Partial<DocumentCitationsArgs>>;
  citedBy?: Resolver<ResolversTypes['DocumentCitationConnection'], ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  directive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['DocumentIssuerConnection'], ParentType, ContextType, Partial<DocumentIssuersArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedIn?: Resolver<ResolversTypes['DocumentListConnection'], ParentType, ContextType, Partial<DocumentListedInArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['DocumentRecipientConnection'], ParentType, ContextType, Partial<DocumentRecipientsArgs>>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['DocumentTaskConnection'], ParentType, ContextType, Partial<DocumentTasksArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentCitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCitationConnection'] = ResolversParentTypes['DocumentCitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DocumentFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFacets'] = ResolversParentTypes['DocumentFacets']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  citedAs?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type DocumentIssuerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentIssuerConnection'] = ResolversParentTypes['DocumentIssuerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentIssuerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentIssuerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentIssuerEdge'] = ResolversParentTypes['DocumentIssuerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type DocumentListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentListConnection'] = ResolversParentTypes['DocumentListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentListEdge'] = ResolversParentTypes['DocumentListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type DocumentRecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRecipientConnection'] = ResolversParentTypes['DocumentRecipientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentRecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentRecipientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRecipientEdge'] = ResolversParentTypes['DocumentRecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentTaskConnection'] = ResolversParentTypes['DocumentTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentTaskEdge'] = ResolversParentTypes['DocumentTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type DutyFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyFacets'] = ResolversParentTypes['DutyFacets']> = {
  months?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Source' | 'Task', ParentType, ContextType>;
};

export type HeadChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadChange'] = ResolversParentTypes['HeadChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['HeadFact'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ImpactLevel']>, ParentType, ContextType>;
};

export type ImpactBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactBody'] = ResolversParentTypes['ImpactBody']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactLevel'] = ResolversParentTypes['ImpactLevel']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ImpactBody']>, ParentType, ContextType>;
  bodyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ImpactRelation']>, ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type ImpactRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactRelation'] = ResolversParentTypes['ImpactRelation']> = {
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ingest'] = ResolversParentTypes['Ingest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['IngestedFile']>, ParentType, ContextType>;
};

export type IngestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestProgress'] = ResolversParentTypes['IngestProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestedFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedFile'] = ResolversParentTypes['IngestedFile']> = {
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['Ingest'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'files' | 'texts'>>;
  removeSource?: Resolver<ResolversTypes['RemovedSource'], ParentType, ContextType, RequireFields<MutationRemoveSourceArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Citation' | 'Document' | 'Source' | 'Task', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  citationChain?: Resolver<Maybe<ResolversTypes['CitationChain']>, ParentType, ContextType, RequireFields<QueryCitationChainArgs, 'depth' | 'direction' | 'document' | 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<QueryCitationsArgs>>;
  diff?: Resolver<Maybe<ResolversTypes['Diff']>, ParentType, ContextType, RequireFields<QueryDiffArgs, 'document' | 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'depth' | 'document' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'kinds' | 'maxLength' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'kinds' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryTasksArgs>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineMonth']>, ParentType, ContextType, Partial<QueryTimelineArgs>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'depth' | 'direction' | 'first' | 'from' | 'kinds' | 'without'>>;
  workload?: Resolver<ResolversTypes['WorkloadConnection'], ParentType, ContextType, RequireFields<QueryWorkloadArgs, 'includeParts' | 'includePredecessors'>>;
};

export type RecipientChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientChange'] = ResolversParentTypes['RecipientChange']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
};

export type RemovedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovedSource'] = ResolversParentTypes['RemovedSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<SourceMarksArgs, 'first' | 'from' | 'kinds'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SourceFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFacets'] = ResolversParentTypes['SourceFacets']> = {
  formats?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestProgress'], "ingestProgress", ParentType, ContextType, RequireFields<SubscriptionIngestProgressArgs, 'id'>>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  bodies?: Resolver<ResolversTypes['TaskBodyConnection'], ParentType, ContextType, Partial<TaskBodiesArgs>>;
  citations?: Resolver<ResolversTypes['DocumentCitationConnection'], ParentType, ContextType, Partial<TaskCitationsArgs>>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBodyConnection'] = ResolversParentTypes['TaskBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskBodyEdge'] = ResolversParentTypes['TaskBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type TaskChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskChange'] = ResolversParentTypes['TaskChange']> = {
  after?: Resolver<Maybe<ResolversTypes['TaskText']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TaskText']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['BodyChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['WordRun']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TaskFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskFacets'] = ResolversParentTypes['TaskFacets']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type TaskTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskText'] = ResolversParentTypes['TaskText']> = {
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineMonth'] = ResolversParentTypes['TimelineMonth']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['TraceWay']>, ParentType, ContextType>;
};

export type TraceWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceWay'] = ResolversParentTypes['TraceWay']> = {
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValidityStatus'], ParentType, ContextType>;
};

export type WordRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordRun'] = ResolversParentTypes['WordRun']> = {
  in?: Resolver<ResolversTypes['TextSide'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  coordinate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['WorkloadMonth']>, ParentType, ContextType>;
  noDeadline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  past?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadConnection'] = ResolversParentTypes['WorkloadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkloadEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AgencyFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadEdge'] = ResolversParentTypes['WorkloadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['Workload'], ParentType, ContextType>;
};

export type WorkloadMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadMonth'] = ResolversParentTypes['WorkloadMonth']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyDocumentConnection?: AgencyDocumentConnectionResolvers<ContextType>;
  AgencyDocumentEdge?: AgencyDocumentEdgeResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyFacets?: AgencyFacetsResolvers<ContextType>;
  AgencyPartConnection?: AgencyPartConnectionResolvers<ContextType>;
  AgencyPartEdge?: AgencyPartEdgeResolvers<ContextType>;
  AgencyTaskConnection?: AgencyTaskConnectionResolvers<ContextType>;
  AgencyTaskEdge?: AgencyTaskEdgeResolvers<ContextType>;
  BodyChange?: BodyChangeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationChain?: CitationChainResolvers<ContextType>;
  CitationChange?: CitationChangeResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitationFacets?: CitationFacetsResolvers<ContextType>;
  CitationLevel?: CitationLevelResolvers<ContextType>;
  Diff?: DiffResolvers<ContextType>;
  DiffCounts?: DiffCountsResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentCitationConnection?: DocumentCitationConnectionResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentFacets?: DocumentFacetsResolvers<ContextType>;
  DocumentIssuerConnection?: DocumentIssuerConnectionResolvers<ContextType>;
  DocumentIssuerEdge?: DocumentIssuerEdgeResolvers<ContextType>;
  DocumentListConnection?: DocumentListConnectionResolvers<ContextType>;
  DocumentListEdge?: DocumentListEdgeResolvers<ContextType>;
  DocumentRecipientConnection?: DocumentRecipientConnectionResolvers<ContextType>;
  DocumentRecipientEdge?: DocumentRecipientEdgeResolvers<ContextType>;
  DocumentTaskConnection?: DocumentTaskConnectionResolvers<ContextType>;
  DocumentTaskEdge?: DocumentTaskEdgeResolvers<ContextType>;
  DutyFacets?: DutyFacetsResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  File?: GraphQLScalarType;
  GraphNode?: GraphNodeResolvers<ContextType>;
  HeadChange?: HeadChangeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactBody?: ImpactBodyResolvers<ContextType>;
  ImpactLevel?: ImpactLevelResolvers<ContextType>;
  ImpactRelation?: ImpactRelationResolvers<ContextType>;
  Ingest?: IngestResolvers<ContextType>;
  IngestProgress?: IngestProgressResolvers<ContextType>;
  IngestedFile?: IngestedFileResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecipientChange?: RecipientChangeResolvers<ContextType>;
  RemovedSource?: RemovedSourceResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceFacets?: SourceFacetsResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskBodyConnection?: TaskBodyConnectionResolvers<ContextType>;
  TaskBodyEdge?: TaskBodyEdgeResolvers<ContextType>;
  TaskChange?: TaskChangeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskFacets?: TaskFacetsResolvers<ContextType>;
  TaskText?: TaskTextResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  TimelineMonth?: TimelineMonthResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TraceWay?: TraceWayResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  WordRun?: WordRunResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
  WorkloadConnection?: WorkloadConnectionResolvers<ContextType>;
  WorkloadEdge?: WorkloadEdgeResolvers<ContextType>;
  WorkloadMonth?: WorkloadMonthResolvers<ContextType>;
};

