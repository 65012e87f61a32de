// The near citations of a document in one statement: most chains are small, and each statement more is a round trip more.
import type { EdgeRelation, SourceId } from '../graph/model.ts'
import type { DocumentRow, EdgeRow } from './rows.ts'
import type { Store } from './store.ts'

/** A mention: whose generation it follows, the edge, and the document at its other end. */
export type MentionTuple = readonly [
  of: DocumentRow['id'],
  edge: string,
  relation: EdgeRelation,
  inferred: boolean | null,
  pinpoint: string | null,
  source: SourceId,
  start: number,
  end: number,
  id: DocumentRow['id'],
  number: string | null,
  type: string | null,
  title: string | null,
  issuedOn: string | null,
  year: number | null,
  signatory: string | null,
  signedAs: string | null,
  directive: boolean,
  instrument: boolean,
]

/** What the statements `document/chain-up` and `document/chain-down` give. */
export interface ChainRow extends DocumentRow {
  readonly first: readonly MentionTuple[]
  readonly second: readonly MentionTuple[]
  readonly third: readonly MentionTuple[]
}

/** What they ask. */
export interface ChainQuery {
  readonly ids: readonly string[]
  readonly relations: readonly EdgeRelation[] | null
  /** Generations, 3 at most. */
  readonly depth: number
  /** Mentions in a generation; with as many it is not whole. */
  readonly limit: number
}

/** Mentions of one generation that are read at once; of more, one statement would hold more than it saves. */
const MOST = 200
/** Generations in the statements. */
const DEEPEST = 3

/** Which way: to what is cited, or to what cites. */
export type Way = 'out' | 'in'

/** What one statement tells of a document and of those around it. */
export interface Near {
  readonly document: DocumentRow
  /** Those around it that were met. */
  readonly documents: readonly DocumentRow[]
  /** The mentions of documents, by document and place in the text; null where not all are known. */
  mentions(ids: readonly string[]): readonly EdgeRow[] | null
}

/** A document with its near citations one way; null when there is none of that id. */
export async function readNear(
  store: Store,
  id: string,
  way: Way,
  { relations, depth }: Pick<ChainQuery, 'relations' | 'depth'>,
): Promise<Near | null> {
  const query = { ids: [id], relations, depth: Math.min(depth, DEEPEST), limit: MOST }
  const [row] = await store.read(way === 'out' ? 'document/chain-up' : 'document/chain-down', query)
  if (!row) return null
  const { first, second, third, ...document } = row
  const generations = [first, second, third].slice(0, query.depth)
  const known = new Map<string, Map<string, EdgeRow>>()
  let reached: readonly string[] = [id]
  for (const generation of generations) {
    if (generation.length >= MOST) break
    for (const of of reached) if (!known.has(of)) known.set(of, new Map())
    for (const mention of generation) known.get(mention[0])?.set(mention[1], toEdge(mention, way))
    reached = generation.map(([, , , , , , , , end]) => end)
  }
  const documents = new Map(generations.flat().map((mention) => [mention[8] as string, toDocument(mention)]))
  return {
    document,
    documents: [...documents.values()],
    mentions(ids) {
      if (ids.some((one) => !known.has(one))) return null
      return ids
        .toSorted()
        .flatMap((one) => [...(known.get(one)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)))
    },
  }
}

function toEdge(mention: MentionTuple, way: Way): EdgeRow {
  const [of, id, relation, inferred, pinpoint, source, start, end, other] = mention
  const [from, to] = way === 'out' ? [of, other] : [other, of]
  return {
    ...{ id, kind: 'CITES', from, fromKind: 'Document', to, toKind: 'Document', relation },
    ...{ inferred: inferred ?? false, role: null, purpose: null, pinpoint, source, start, end },
  }
}

function toDocument(mention: MentionTuple): DocumentRow {
  const [, , , , , , , , id, number, type, title, issuedOn, year, signatory, signedAs, directive, instrument] = mention
  return { kind: 'Document', id, number, type, title, issuedOn, year, signatory, signedAs, directive, instrument }
}
