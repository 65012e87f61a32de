import DataLoader from 'dataloader'
import { sourceOfEdge } from '../graph/identity.ts'
import type { DocumentId, EdgeRelation } from '../graph/model.ts'
import { readFitting } from '../store/candidates.ts'
import type { FacetRow } from '../store/list-statements.ts'
import type { EdgeRow } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { allButId, byId, gathered, groupsOf } from './batching.ts'

/** Mentions in a document, of a document, or in a task. */
export type MentionsOf = keyof typeof RELATION_COUNTS

/** Mentions in or of one node. */
export interface MentionQuery {
  readonly of: MentionsOf
  readonly id: string
  /** Null for any. */
  readonly relations: readonly EdgeRelation[] | null
  /** Edge id after which to begin; empty for the first. */
  readonly after: string
  /** True: the mentions before `after` instead; without one the last. */
  readonly down: boolean
  readonly limit: number
}

/** What gathers questions about mentions of documents. */
export interface CitationLoaders {
  readonly mentions: DataLoader<MentionQuery, readonly EdgeRow[], string>
  /** How many mentions there are in each relation. */
  readonly relations: DataLoader<Pick<MentionQuery, 'of' | 'id'>, readonly FacetRow[], string>
  /** A mention by its id. */
  readonly citation: DataLoader<string, EdgeRow | null>
  /** Id of the task around a mention; null when it stands in none. */
  readonly taskOf: DataLoader<EdgeRow, string | null, string>
  /** Ids of the documents that a mention fits which does not tell its document in full. */
  readonly candidates: DataLoader<EdgeRow, readonly DocumentId[], string>
}

/** What statement counts mentions by relation. */
const RELATION_COUNTS = {
  document: 'document/citation-counts',
  citedDocument: 'document/cited-by-counts',
  task: 'task/citation-counts',
} as const

export function citationLoaders(store: Store): CitationLoaders {
  return {
    mentions: gathered<MentionQuery, readonly EdgeRow[]>(
      allButId,
      async (ids, query) => groupsOf(await readMentions(store, ids, query)),
      [],
    ),
    relations: gathered<Pick<MentionQuery, 'of' | 'id'>, readonly FacetRow[]>(
      ({ of }) => of,
      async (ids, { of }) => {
        const rows = await store.read(RELATION_COUNTS[of], { ids })
        const facets = rows.map(({ id, relation, count }) => ({ id, facet: 'relation', value: relation, count }))
        return Map.groupBy(facets, ({ id }) => id as string)
      },
      [],
    ),
    citation: byId<EdgeRow | null>(async (ids) => {
      const rows = ids.map((id) => ({ id, source: sourceOfEdge(id) ?? '' }))
      const found = await store.read('citation/by-ids', { rows, limit: rows.length })
      return new Map(found.map((row) => [row.id, row]))
    }, null),
    taskOf: new DataLoader(
      async (mentions) => {
        const rows = mentions.map(({ id, from, source, start, end }) => ({ id, from, source, start, end }))
        const found = await store.read('citation/tasks', { rows, limit: 2 * rows.length })
        const tasks = new Map(found.map(({ id, task }) => [id, task]))
        return mentions.map(({ id }) => tasks.get(id) ?? null)
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    candidates: new DataLoader(
      async (mentions) => {
        const found = await readFitting(store, mentions)
        return mentions.map(({ id }) => found.get(id) ?? [])
      },
      { cacheKeyFn: ({ id }) => id },
    ),
  }
}

function readMentions(store: Store, ids: readonly string[], { of, relations, after, down, limit }: MentionQuery) {
  const place = { ids, relations, after, down, limit }
  if (of === 'citedDocument') return store.read('document/cited-by', place)
  return store.read(`${of}/edges-out`, { ...place, kinds: ['CITES'], without: [] })
}
