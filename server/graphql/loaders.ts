import DataLoader from 'dataloader'
import type { EdgeKind, NodeKind } from '../graph/model.ts'
import type { Validity } from '../graph/validity.ts'
import { type Connected, DEGREES, EDGES } from '../store/connected.ts'
import type { RevisionRow } from '../store/revisions.ts'
import type {
  ActRow,
  AgencyRow,
  DegreeRow,
  DocumentRow,
  EdgeRow,
  NodeRow,
  SourceRow,
  SuccessionRow,
  TaskRow,
} from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { readValidity } from '../store/validity.ts'
import { allButId, byId, gathered, groupsOf, onlyOf } from './batching.ts'
import { type CitationLoaders, citationLoaders } from './citation-loaders.ts'
import { type DutyLoaders, dutyLoaders } from './duty-loaders.ts'

/** Edges of one node. */
export interface EdgeQuery {
  readonly id: string
  readonly kind: Connected
  readonly direction: 'out' | 'in'
  readonly kinds: readonly EdgeKind[]
  /** Edge id after which to begin; empty for the first. */
  readonly after: string
  /** True: the edges before `after` instead; without one the last. */
  readonly down: boolean
  readonly limit: number
}

/** What gathers the ids of one tick into one statement. */
export interface Loaders extends CitationLoaders, DutyLoaders {
  readonly document: DataLoader<string, DocumentRow | null>
  readonly task: DataLoader<string, TaskRow | null>
  readonly agency: DataLoader<string, AgencyRow | null>
  readonly source: DataLoader<string, SourceRow | null>
  /** Text of a source by its id. */
  readonly text: DataLoader<string, string | null>
  /** Earlier texts of a source. */
  readonly revisions: DataLoader<string, readonly RevisionRow[]>
  /** Id of the document that a source is. */
  readonly documentOf: DataLoader<string, string | null>
  readonly edges: DataLoader<EdgeQuery, readonly EdgeRow[], string>
  /** The edges to the bodies that issued a document, each body once. */
  readonly issuers: DataLoader<string, readonly EdgeRow[]>
  /** The edge from the document that assigns a task. */
  readonly assignment: DataLoader<string, EdgeRow | null>
  /** Bodies that took the place of a body, and bodies whose place it took. */
  readonly successors: DataLoader<string, readonly SuccessionRow[]>
  readonly predecessors: DataLoader<string, readonly SuccessionRow[]>
  readonly validity: DataLoader<DocumentRow, Validity<ActRow>, string>
  readonly degrees: DataLoader<{ readonly id: string; readonly kind: Connected }, readonly DegreeRow[], string>
}

export function newLoaders(store: Store): Loaders {
  const nodes = <R extends NodeRow>(read: (ids: readonly string[]) => Promise<readonly R[]>) =>
    byId<R | null>(async (ids) => new Map((await read(ids)).map((row) => [row.id as string, row])), null)
  const successions = (name: 'agency/successors' | 'agency/predecessors') =>
    byId<readonly SuccessionRow[]>(async (ids) => groupsOf(await store.read(name, { ids })), [])
  return {
    ...citationLoaders(store),
    ...dutyLoaders(store),
    successors: successions('agency/successors'),
    predecessors: successions('agency/predecessors'),
    document: nodes((ids) => store.read('document/by-ids', { ids })),
    task: nodes((ids) => store.read('task/by-ids', { ids })),
    agency: nodes((ids) => store.read('agency/by-ids', { ids })),
    source: nodes((ids) => store.read('source/by-ids', { ids })),
    text: byId<string | null>(
      async (ids) => new Map((await store.read('source/texts', { ids })).map(({ id, text }) => [id, text])),
      null,
    ),
    revisions: byId<readonly RevisionRow[]>(async (ids) => groupsOf(await store.read('source/revisions', { ids })), []),
    documentOf: byId<string | null>(
      async (ids) => new Map((await store.read('source/documents', { ids })).map(({ of, document }) => [of, document])),
      null,
    ),
    edges: gathered<EdgeQuery, readonly EdgeRow[]>(
      allButId,
      async (ids, { kind, direction, kinds, after, down, limit }) =>
        groupsOf(
          await store.read(EDGES[direction][kind], { ids, kinds, after, down, limit, relations: null, without: [] }),
        ),
      [],
    ),
    issuers: byId<readonly EdgeRow[]>(async (ids) => groupsOf(await store.read('document/issuers', { ids })), []),
    assignment: byId<EdgeRow | null>(
      async (ids) =>
        onlyOf(
          await store.read('task/edges-in', {
            ids,
            kinds: ['ASSIGNS'],
            after: '',
            down: false,
            limit: 1,
            relations: null,
            without: [],
          }),
        ),
      null,
    ),
    validity: new DataLoader((documents) => readValidity(store, documents), { cacheKeyFn: ({ id }) => id }),
    degrees: gathered<{ readonly id: string; readonly kind: Connected }, readonly DegreeRow[]>(
      ({ kind }) => kind,
      async (ids, { kind }) => Map.groupBy(await store.read(DEGREES[kind], { ids }), ({ id }) => id as string),
      [],
    ),
  }
}

/** A node by its id and kind; null when there is none. */
export function loadNode(loaders: Loaders, kind: NodeKind, id: string): Promise<NodeRow | null> {
  switch (kind) {
    case 'Document':
      return loaders.document.load(id)
    case 'Task':
      return loaders.task.load(id)
    case 'Agency':
      return loaders.agency.load(id)
    case 'Source':
      return loaders.source.load(id)
  }
}
