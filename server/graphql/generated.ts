import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentRow as DocumentModel, TaskRow as TaskModel, AgencyRow as AgencyModel, SourceRow as SourceModel, NodeRow as NodeModel, EdgeRow as EdgeModel, SuccessionRow as SuccessionModel, WorkloadRow as WorkloadModel } from '../store/rows.ts';
import type { AgencyPage, DocumentPage, EdgePage, SourcePage, TaskPage, WorkloadPage, EvidenceModel, TraceNodeModel, TraceModel, IngestedFileModel, ValidityModel } from './models.ts';
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
export type Agency = Node & {
  readonly __typename?: 'Agency';
  /** Other spellings of the same name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly branch: Branch;
  /** A class of bodies (“các quận, huyện”) rather than one. */
  readonly collective: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Edges from the documents it issued. */
  readonly issued: EdgeConnection;
  readonly label: Scalars['String']['output'];
  readonly level: Maybe<Level>;
  /** Full name: UBND thành phố Hà Nội. */
  readonly name: Scalars['String']['output'];
  /** Edges to the body it belongs to. */
  readonly partOf: EdgeConnection;
  /** Edges from the bodies that belong to it. */
  readonly parts: EdgeConnection;
  /** Bodies whose place it took when they were renamed, merged or moved to another province, the earliest first. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** First day of the name, to the precision that is sure; null when no reorganisation tells. */
  readonly since: Maybe<Scalars['String']['output']>;
  /** Bodies that took its place. */
  readonly successors: ReadonlyArray<Succession>;
  /** Edges from the tasks that oblige it. */
  readonly tasks: EdgeConnection;
  /** First day on which the name was no longer right; null while it is. */
  readonly until: Maybe<Scalars['String']['output']>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyIssuedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body (cơ quan), an office or a class of bodies. */
export type AgencyTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Branch =
  | 'ARMED_FORCES'
  /** Quốc hội */
  | 'ASSEMBLY'
  /** Hội đồng nhân dân */
  | 'COUNCIL'
  | 'ENTERPRISE'
  /** Mặt trận Tổ quốc and its member organisations */
  | 'FRONT'
  | 'GOVERNMENT'
  /** Courts and procuracies */
  | 'JUSTICE'
  | 'OTHER'
  | 'PARTY';

/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Every mention of another document, in order of the text. */
  readonly citations: EdgeConnection;
  /** Every mention of this document by another document or by a task of one. */
  readonly citedBy: EdgeConnection;
  /** True once its own text was read. */
  readonly directive: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** True when another document cites it. */
  readonly instrument: Scalars['Boolean']['output'];
  /** Date of issue. */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** Who issued it (cơ quan ban hành). */
  readonly issuers: EdgeConnection;
  readonly label: Scalars['String']['output'];
  /** Edges to the authority lists (`chidao registry`) that name it; the evidence is the line of the list. */
  readonly listedIn: EdgeConnection;
  /** Số, ký hiệu: `16/CT-TTg`. Null when the sources do not tell it. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Nơi nhận: who it is sent to. */
  readonly recipients: EdgeConnection;
  /** Who signed it. */
  readonly signatory: Maybe<Scalars['String']['output']>;
  /** The sources it was read from. */
  readonly sources: ReadonlyArray<Source>;
  /** What it orders, in order of the text: edges to tasks. */
  readonly tasks: EdgeConnection;
  /** Trích yếu, or the title of a law; of a directive with neither number nor trích yếu its kind and issuer, or its file. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Kind (tên loại): Chỉ thị, Công điện, Nghị quyết … */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Whether it is in force, as far as the sources tell. */
  readonly validity: Validity;
  /** Year of issue; null while no source states it. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type DocumentCitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type DocumentCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type DocumentIssuersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type DocumentListedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type DocumentRecipientsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document (văn bản): a directive whose text was read, an instrument that others cite, or both. */
export type DocumentTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation between two nodes, with the words that say so. */
export type Edge = {
  readonly __typename?: 'Edge';
  readonly evidence: Evidence;
  readonly from: Node;
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
  readonly to: Node;
};

export type EdgeConnection = {
  readonly __typename?: 'EdgeConnection';
  readonly nodes: ReadonlyArray<Edge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

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

/** What an ingest gave. */
export type Ingest = {
  readonly __typename?: 'Ingest';
  readonly id: Scalars['ID']['output'];
  /** One for each file or text, files first, in the order given. */
  readonly results: ReadonlyArray<IngestedFile>;
};

export type IngestOutcome =
  /** Read, and now in the graph. */
  | 'READ'
  /** Not read; see `fault`. */
  | 'REFUSED'
  /** The graph had it already, as it is. */
  | 'UNCHANGED';

export type IngestProgress = {
  readonly __typename?: 'IngestProgress';
  /** How many of them are done, refused ones too. */
  readonly done: Scalars['Int']['output'];
  /** True once all are done, or the ingest failed: its answer says which. */
  readonly finished: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Name of the last one done; null before the first. */
  readonly latest: Maybe<Scalars['String']['output']>;
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

export type Level =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCIAL';

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

/** Anything that has a place in the graph. */
export type Node = {
  readonly id: Scalars['ID']['output'];
  /** Short name to show: number or title, name, or the first words. */
  readonly label: Scalars['String']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last element; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Bodies, ordered by name. */
  readonly agencies: AgencyConnection;
  /** A body (cơ quan) by its id; null when there is none. */
  readonly agency: Maybe<Agency>;
  /** A document (văn bản) by its id; null when there is none. */
  readonly document: Maybe<Document>;
  /** Documents, ordered by number or title. */
  readonly documents: DocumentConnection;
  /** Any node of the graph by its id; null when there is none. */
  readonly node: Maybe<Node>;
  /**
   * Documents, tasks and bodies by number, title, name or words of a task. Accents and case do not matter:
   * `phong chong dich`, `17/ct-ubnd`. Every word must occur; the best hits come first.
   */
  readonly search: ReadonlyArray<Node>;
  /** A source (nguồn) by its id; null when there is none. */
  readonly source: Maybe<Source>;
  /** Sources, ordered by URI. */
  readonly sources: SourceConnection;
  /** How much is in the graph. */
  readonly statistics: Statistics;
  /** A task (nhiệm vụ) by its id; null when there is none. */
  readonly task: Maybe<Task>;
  /** Tasks, ordered by source and place in the text. */
  readonly tasks: TaskConnection;
  /**
   * The subgraph around a node. From a document: its tasks, the bodies they oblige, the instruments it rests on, and the
   * documents and tasks that rest on it. From a task: its document, bodies and instruments. From a body: its tasks, the
   * decisions behind them and their instruments. Null when there is no such node.
   */
  readonly trace: Maybe<Trace>;
  /** Bodies with the number of their tasks, the busiest first. */
  readonly workload: WorkloadConnection;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  directive: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryTraceArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EdgeKind>>;
};


/**
 * Chỉ Đạo: which decision leads to which obligation for which body, with the words of the source for every edge.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive. Dates are ISO 8601 to the precision the text gives:
 * `2021-08-16`, `2021-09`, `2024-Q2`, `2021`, or `--07-30` when the text does not say the year.
 */
export type QueryWorkloadArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the citing document does with the cited one. */
export type Relation =
  /** sửa đổi, bổ sung */
  | 'AMENDS'
  /** căn cứ */
  | 'BASIS'
  /** xét, nghe báo cáo */
  | 'CONSIDERS'
  /** hướng dẫn, quy định chi tiết */
  | 'GUIDES'
  /** thực hiện, triển khai */
  | 'IMPLEMENTS'
  /** dẫn chiếu */
  | 'REFERS'
  /** bãi bỏ */
  | 'REPEALS'
  /** thay thế */
  | 'REPLACES';

export type RemovedSource = {
  readonly __typename?: 'RemovedSource';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly uri: Scalars['String']['output'];
};

export type Role =
  /** phối hợp: works with the lead */
  | 'COORDINATE'
  /** acts under the direction of the lead (A chỉ đạo B: B) */
  | 'DIRECTED'
  /** chủ trì: acts itself, or in the first place */
  | 'LEAD';

/** A file whose text was read. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The document that it is. */
  readonly document: Maybe<Document>;
  /** What its file is by its bytes: txt, md, html, docx or pdf; of an authority list csv or jsonl. */
  readonly format: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the text. */
  readonly sha256: Scalars['String']['output'];
  /** The text as evidence points into it. */
  readonly text: Scalars['String']['output'];
  readonly uri: Scalars['String']['output'];
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * How an ingest goes on: at once where it stands when it runs already, then after each file, and at last with `finished`, which ends the
   * stream. One that is not known yet is waited for. Over server-sent events: POST with `accept: text/event-stream`. A client that reads
   * slowly misses states in between, never the last.
   */
  readonly ingestProgress: IngestProgress;
};


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

/** An obligation (nhiệm vụ) that a document lays on bodies. */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** The document that assigns it. */
  readonly assignedBy: EdgeConnection;
  /** Who must act, in order of the text; an edge's `role` says how. */
  readonly bodies: EdgeConnection;
  /** The documents it mentions. */
  readonly citations: EdgeConnection;
  /** By when: date, month, quarter or year. */
  readonly deadline: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  /** 1, 2 … in order of the document. */
  readonly ordinal: Scalars['Int']['output'];
  /** Where the deadline stands against today (UTC). */
  readonly status: TaskStatus;
  /** The words of the source. */
  readonly text: Scalars['String']['output'];
};


/** An obligation (nhiệm vụ) that a document lays on bodies. */
export type TaskBodiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An obligation (nhiệm vụ) that a document lays on bodies. */
export type TaskCitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskStatus =
  /** The deadline has not passed. */
  | 'DUE'
  /** The text names no deadline. */
  | 'NO_DEADLINE'
  /** The deadline has passed. The texts do not say whether the task was done. */
  | 'PAST';

/** A text (văn bản) to read. */
export type TextInput = {
  /** A file's name with its ending, `.txt`, `.md` or `.html`, 1 to 200 units, without `/`: what the source is called. */
  readonly name: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type Trace = {
  readonly __typename?: 'Trace';
  /** All edges of the followed kinds between the nodes. */
  readonly edges: ReadonlyArray<Edge>;
  /** The root first, then in order of distance. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** Nodes that were met but left out because of `first`. */
  readonly omitted: Scalars['Int']['output'];
  readonly root: Node;
};

export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** Edges of this node, of the followed kinds, that are not in this trace. */
  readonly hidden: Scalars['Int']['output'];
  readonly node: Node;
};

/**
 * Whether an instrument is in force. Only what is said counts: an instrument that nobody was heard to repeal, and that nobody rests
 * on, is of unknown validity. What a document of lower rank writes of a change only reports it.
 */
export type Validity = {
  readonly __typename?: 'Validity';
  /** The words that say so: one mention of each document, the earliest document first, 20 at most; none when unknown. */
  readonly by: ReadonlyArray<Edge>;
  /**
   * Date of issue of the first document that amends, replaces or repeals it; null where none does, or where it does not tell its date.
   * The day on which the change takes effect stands in that document.
   */
  readonly since: Maybe<Scalars['String']['output']>;
  readonly status: ValidityStatus;
};

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

export type Workload = {
  readonly __typename?: 'Workload';
  readonly agency: Agency;
  readonly coordinate: Scalars['Int']['output'];
  readonly directed: Scalars['Int']['output'];
  readonly lead: Scalars['Int']['output'];
  /** Tasks in which it has any role. */
  readonly total: Scalars['Int']['output'];
};

export type WorkloadConnection = {
  readonly __typename?: 'WorkloadConnection';
  readonly nodes: ReadonlyArray<Workload>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};



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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Branch: Branch;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  Edge: ResolverTypeWrapper<EdgeModel>;
  EdgeConnection: ResolverTypeWrapper<EdgePage>;
  EdgeKind: EdgeKind;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Ingest: ResolverTypeWrapper<Omit<Ingest, 'results'> & { results: ReadonlyArray<ResolversTypes['IngestedFile']> }>;
  IngestOutcome: IngestOutcome;
  IngestProgress: ResolverTypeWrapper<IngestProgressModel>;
  IngestedFile: ResolverTypeWrapper<IngestedFileModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Level: Level;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: Relation;
  RemovedSource: ResolverTypeWrapper<SourceModel>;
  Role: Role;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  Statistics: ResolverTypeWrapper<Statistics>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Succession: ResolverTypeWrapper<SuccessionModel>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskStatus: TaskStatus;
  TextInput: TextInput;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceNode: ResolverTypeWrapper<TraceNodeModel>;
  Validity: ResolverTypeWrapper<ValidityModel>;
  ValidityStatus: ValidityStatus;
  Workload: ResolverTypeWrapper<WorkloadModel>;
  WorkloadConnection: ResolverTypeWrapper<WorkloadPage>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  AgencyConnection: AgencyPage;
  Boolean: Scalars['Boolean']['output'];
  Document: DocumentModel;
  DocumentConnection: DocumentPage;
  Edge: EdgeModel;
  EdgeConnection: EdgePage;
  Evidence: EvidenceModel;
  File: Scalars['File']['output'];
  ID: Scalars['ID']['output'];
  Ingest: Omit<Ingest, 'results'> & { results: ReadonlyArray<ResolversParentTypes['IngestedFile']> };
  IngestProgress: IngestProgressModel;
  IngestedFile: IngestedFileModel;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: NodeModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RemovedSource: SourceModel;
  Source: SourceModel;
  SourceConnection: SourcePage;
  Statistics: Statistics;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Succession: SuccessionModel;
  Task: TaskModel;
  TaskConnection: TaskPage;
  TextInput: TextInput;
  Trace: TraceModel;
  TraceNode: TraceNodeModel;
  Validity: ValidityModel;
  Workload: WorkloadModel;
  WorkloadConnection: WorkloadPage;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<AgencyIssuedArgs, 'first'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<AgencyPartsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<AgencyTasksArgs, 'first' | 'includePredecessors'>>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  citations?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<DocumentCitationsArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<DocumentCitedByArgs, 'first'>>;
  directive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<DocumentIssuersArgs, 'first'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedIn?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<DocumentListedInArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<DocumentRecipientsArgs, 'first'>>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<DocumentTasksArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type EdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeConnection'] = ResolversParentTypes['EdgeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['Ingest'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'files' | 'texts'>>;
  removeSource?: Resolver<ResolversTypes['RemovedSource'], ParentType, ContextType, RequireFields<MutationRemoveSourceArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Source' | 'Task', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'depth' | 'first' | 'id' | 'kinds'>>;
  workload?: Resolver<ResolversTypes['WorkloadConnection'], ParentType, ContextType, RequireFields<QueryWorkloadArgs, 'first' | 'includePredecessors'>>;
};

export type RemovedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovedSource'] = ResolversParentTypes['RemovedSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  assignedBy?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<TaskBodiesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['EdgeConnection'], ParentType, ContextType, RequireFields<TaskCitationsArgs, 'first'>>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ValidityStatus'], ParentType, ContextType>;
};

export type WorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadConnection'] = ResolversParentTypes['WorkloadConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  EdgeConnection?: EdgeConnectionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  File?: GraphQLScalarType;
  Ingest?: IngestResolvers<ContextType>;
  IngestProgress?: IngestProgressResolvers<ContextType>;
  IngestedFile?: IngestedFileResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemovedSource?: RemovedSourceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
  WorkloadConnection?: WorkloadConnectionResolvers<ContextType>;
};

