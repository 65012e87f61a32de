// Earlier texts of sources: kept when an ingest brings other words under the same name. They are no part of the graph, which is a function of
// what its sources say now, nor of its exports; they go with their source.
import type { Change, SourceId } from '../graph/model.ts'
import type { Store, Transaction } from './store.ts'

/** Earlier texts of one source that are kept, the last ones. */
const KEPT = 5

/** An earlier text of a source (bản trước). */
export interface RevisionRow {
  /** 1 for the first text of the source, 2 for the one that replaced it … */
  readonly ordinal: number
  readonly sha256: string
  /** When another text replaced it: ISO 8601, UTC, to the millisecond. */
  readonly replacedAt: string
}

/** Which two texts of a document. */
export interface RevisionsQuery {
  readonly id: string
  /** Of its sources this one; null for the one that changed last. */
  readonly source: string | null
  /** Ordinals; null for the last earlier text before `to`, and for the text of now. */
  readonly from: number | null
  readonly to: number | null
}

/** What the statement `document/revision` gives. */
export interface RevisionsRow {
  readonly source: SourceId
  readonly name: string
  readonly fromOrdinal: number
  readonly fromSha256: string
  readonly fromReplacedAt: string
  readonly fromText: string
  /** Null where it is the text of now. */
  readonly toOrdinal: number | null
  readonly toSha256: string | null
  readonly toReplacedAt: string | null
  readonly toText: string
}

/** Two texts of one source. */
export interface Revisions {
  readonly source: SourceId
  readonly name: string
  readonly from: RevisionRow
  /** Null: the text of now. */
  readonly to: RevisionRow | null
  readonly fromText: string
  readonly toText: string
}

/** Two texts of a document; null when there is no such document, or no such earlier text of it. */
export async function readRevisions(store: Store, query: RevisionsQuery): Promise<Revisions | null> {
  const [row] = await store.read('document/revision', query)
  if (!row || row.toOrdinal !== query.to) return null
  const { source, name, fromText, toText, toOrdinal, toSha256, toReplacedAt } = row
  return {
    source,
    name,
    from: { ordinal: row.fromOrdinal, sha256: row.fromSha256, replacedAt: row.fromReplacedAt },
    to:
      toOrdinal === null || toSha256 === null || toReplacedAt === null
        ? null
        : { ordinal: toOrdinal, sha256: toSha256, replacedAt: toReplacedAt },
    fromText,
    toText,
  }
}

/** Keeps the texts that `changes` are about to replace by other words. */
export async function keepRevisions(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ source: { id, sha256 } }) => ({ id, sha256 }))
  await transaction.run('ingest/keep-revisions', { rows, at: new Date().toISOString() })
  await transaction.run('ingest/drop-revisions', { ids: rows.map(({ id }) => id), kept: KEPT })
}
