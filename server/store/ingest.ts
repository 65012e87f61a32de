// Writes what sources say, or takes it away, in one transaction. The graph is a function of the set of its sources: their
// order, and how often one was read, do not matter.
import type { AgencyId, Change, DocumentId, DocumentNode, Listing, SourceId, TaskId } from '../graph/model.ts'
import { changedKeys, readCandidates } from './candidates.ts'
import {
  agencyToWrite,
  citationToWrite,
  documentToWrite,
  type Mention,
  mentioned,
  mentionsOf,
  place,
  type StatedEdges,
  sourceToWrite,
  statedEdges,
  tasksToWrite,
} from './change-rows.ts'
import { updateClaims } from './claims.ts'
import { describeAll, recountAll } from './describe-all.ts'
import type { EdgeToWrite, TextMove } from './ingest-statements.ts'
import { type Keys, keysOf, NO_KEYS, together, unique } from './keys.ts'
import { updateKin } from './kin.ts'
import { kindOfMention, type MentionKind, resettleMentions, resettleTexts } from './resettle.ts'
import { keepRevisions } from './revisions.ts'
import type { Store, Transaction } from './store.ts'

/** Writes what a source says in place of what it said before. */
export function ingest(store: Store, change: Change): Promise<void> {
  return ingestAll(store, [change])
}

/** The same for several sources, each named once, in one transaction: all of them are in the store afterwards, or none. */
export function ingestAll(store: Store, changes: readonly Change[]): Promise<void> {
  const sources = changes.map(({ source }) => source.id)
  if (unique(sources).length < sources.length) throw new Error('One source cannot change twice in one transaction.')
  return store.write((transaction) => replace(transaction, sources, changes))
}

/** Writes what an authority list says in place of what it said before. */
export function enter(store: Store, listing: Listing): Promise<void> {
  return store.write((transaction) => replace(transaction, [listing.source.id], [], [listing]))
}

/** Removes a source with all that only it said; one that is not there changes nothing. */
export function remove(store: Store, source: SourceId): Promise<void> {
  return removeAll(store, [source])
}

/** The same for several sources, in one transaction. */
export function removeAll(store: Store, sources: readonly SourceId[]): Promise<void> {
  return store.write((transaction) => replace(transaction, sources, []))
}

/** Takes away what `sources` say and writes `changes` and `listings`, which say what some or all of them say now. */
async function replace(
  transaction: Transaction,
  sources: readonly SourceId[],
  changes: readonly Change[],
  listings: readonly Listing[] = [],
): Promise<void> {
  const now = [...changes, ...listings]
  await transaction.run('ingest/take-turn', { source: sources[0] ?? '' })
  const said = await readSaid(transaction, sources)
  const named = now.flatMap(({ documents }) => documents)
  const touched = unique([...said.documents, ...named.map(({ id }) => id)])
  const looked = together(keysOf(named.map(documentToWrite)), await readKeys(transaction, touched))
  const before = await readCandidates(transaction, looked)

  if (said.documents.length > 0) await keepRevisions(transaction, changes)
  await removeSaid(transaction, sources, said)
  const mentions = changes.flatMap(mentionsOf)
  const closed = mentions.filter(({ origin }) => !origin.open)
  // Only what lost a mention is counted from scratch: a law that thousands cite is not counted anew with each new mention.
  const lost = new Set(said.documents)
  // In this order, and sent at once: the next is made ready while one runs.
  await Promise.all([
    writeNodes(transaction, now),
    writeStated(transaction, now),
    writeMentions(transaction, changes, closed),
    count(transaction, lost, closed),
  ])
  const changed = new Set(now.map(({ source }) => source.id))
  const gone = sources.filter((source) => !changed.has(source))
  if (gone.length > 0) {
    await transaction.run('ingest/drop-revisions', { ids: gone, kept: 0 })
    await transaction.run('ingest/remove-sources', { ids: gone })
  }

  // Lists tell of open documents, too: of laws by title and year.
  const listed = listings.flatMap(({ documents }) => documents.map(({ id }) => id))
  const told = named.flatMap(({ id, open }) => (open ? [] : [id]))
  const described = await describeAll(transaction, unique([...lost, ...told, ...listed]))

  // What is open is settled among documents that are described: by title alone at last, for laws by title and year decide on it.
  const keys = together(looked, {
    numbers: [],
    titles: described.flatMap(({ properties }) => properties.titleKey ?? []),
  })
  const open = mentions.filter(({ origin }) => origin.open)
  const after = await readCandidates(transaction, keys)
  const first = open.filter(({ origin }) => isFirst(origin)).map((mention) => place(mention, after))
  await writeMentions(transaction, changes, first)
  const ownDocuments = changes.flatMap(ownOpen)
  const texts = keysOf(ownDocuments.map(documentToWrite))
  const outdated = changedKeys(keys, looked, before, after)
  const movedFirst = await resettleMentions(transaction, outdated, after, FIRST)
  const movedTexts = await resettleTexts(transaction, together(outdated, texts))
  const titles: Keys = { numbers: [], titles: keys.titles }
  const last = await readCandidates(transaction, titles)
  const moves = new Map(movedTexts.map((move) => [move.source, move]))
  const second = open.filter(({ origin }) => !isFirst(origin)).map((mention) => place(follow(mention, moves), last))
  await writeMentions(transaction, changes, second)
  const outdatedTitles = changedKeys(titles, looked, before, last)
  const movedLast = await resettleMentions(transaction, outdatedTitles, last, ['by title alone'])

  const moved = new Set([
    ...movedFirst.documents,
    ...movedTexts.flatMap(({ target, to }) => [target, to]),
    ...movedLast.documents,
  ])
  const placed = [...first, ...second]
  await count(transaction, moved, placed)
  await Promise.all([
    updateClaims(transaction, new Set([...lost, ...moved]), [...closed, ...placed]),
    updateKin(
      transaction,
      said.agencies,
      sources,
      now.flatMap(({ names }) => names),
      new Map(now.flatMap((one) => one.agencies.map(({ id, name }) => [id, name]))),
    ),
  ])
  // Nothing may speak any more of what a source spoke of before, or of what a mention was first laid to. All else has just got an edge.
  const left = unique([...lost, ...moved, ...open.map(({ origin }) => origin.id)])
  await sweep(transaction, left, said.agencies)
  // What was inferred tells nothing of a document.
  const gained = placed.flatMap(({ inferred, target }) => (inferred ? [] : [target]))
  await describeAll(transaction, unique([...moved, ...gained, ...ownDocuments.map(({ id }) => id)]))
}

/** Kinds of mentions that are settled before those by title alone. */
const FIRST: readonly MentionKind[] = ['by number', 'by title and year']
const isFirst = (origin: DocumentNode): boolean => FIRST.includes(kindOfMention(origin))

/** A mention in a text that was just moved to another document comes from that one. */
function follow(mention: Mention, moves: ReadonlyMap<SourceId, TextMove>): Mention {
  const { edge } = mention
  const move = moves.get(edge.source)
  return move?.target === edge.from ? { ...mention, edge: { ...edge, from: move.to } } : mention
}

/** Counts what mentions say: from scratch of documents that may have lost one, else adding the `gained` ones. */
async function count(
  transaction: Transaction,
  lost: ReadonlySet<DocumentId>,
  gained: readonly Mention[],
): Promise<void> {
  await recountAll(transaction, [...lost])
  const rows = mentioned(gained.filter(({ target }) => !lost.has(target)))
  if (rows.length > 0) await transaction.run('ingest/mentions', { rows })
}

async function sweep(
  transaction: Transaction,
  documents: readonly DocumentId[],
  agencies: readonly AgencyId[],
): Promise<void> {
  await Promise.all([
    documents.length === 0 ? [] : transaction.run('ingest/sweep-documents', { ids: documents }),
    agencies.length === 0 ? [] : transaction.run('ingest/sweep-agencies', { ids: agencies }),
  ])
}

async function readKeys(transaction: Transaction, ids: readonly DocumentId[]): Promise<Keys> {
  return ids.length === 0 ? NO_KEYS : keysOf(await transaction.run('ingest/keys', { ids }))
}

/** The document of a text that does not tell its own year or issuer. */
function ownOpen({ document, documents }: Change): readonly DocumentNode[] {
  return documents.filter(({ id, open }) => id === document && open)
}

/** What sources said until now: their nodes, and the documents where their texts and citations lead. */
interface Said {
  readonly documents: readonly DocumentId[]
  readonly tasks: readonly TaskId[]
  readonly agencies: readonly AgencyId[]
}

async function readSaid(transaction: Transaction, sources: readonly SourceId[]): Promise<Said> {
  const rows = await transaction.run('ingest/said', { ids: sources })
  const tasks = unique(rows.flatMap((row) => row.tasks))
  const agencies = unique(rows.flatMap((row) => row.agencies))
  if (rows.length === 0) return { documents: [], tasks, agencies }
  const taken = await transaction.run('ingest/read-as', { ids: sources })
  const named = unique([...rows.flatMap(({ documents }) => documents), ...taken.map(({ id }) => id)])
  const cited = [
    ...(await transaction.run('ingest/cited-by-documents', { sources, ids: named })),
    ...(await transaction.run('ingest/cited-by-tasks', { sources, ids: tasks })),
  ]
  return { documents: unique([...named, ...cited.map(({ id }) => id)]), tasks, agencies }
}

async function removeSaid(transaction: Transaction, sources: readonly SourceId[], said: Said): Promise<void> {
  if (said.documents.length === 0) return
  await transaction.run('ingest/remove-from-documents', { sources, ids: said.documents })
  await transaction.run('ingest/remove-tasks', { ids: said.tasks })
  await transaction.run('ingest/remove-names', { ids: sources })
}

async function writeStated(transaction: Transaction, changes: readonly (Change | Listing)[]): Promise<void> {
  const byStatement = Map.groupBy(changes.flatMap(statedEdges), ([name]) => name)
  const writes = [...byStatement].map(([name, edges]) => [name, edges.flatMap(([, rows]) => rows)] as const)
  await Promise.all(writes.map(([name, rows]) => writeEdges(transaction, name, rows)))
}

async function writeNodes(transaction: Transaction, now: readonly (Change | Listing)[]): Promise<void> {
  if (now.length === 0) return
  const documents = uniqueById(now.flatMap((said) => said.documents))
  const agencies = uniqueById(now.flatMap((said) => said.agencies))
  await Promise.all([
    transaction.run('ingest/sources', { rows: now.map(sourceToWrite) }),
    transaction.run('ingest/documents', { rows: documents.map(documentToWrite) }),
    transaction.run('ingest/agencies', { rows: agencies.map(agencyToWrite) }),
    transaction.run('ingest/tasks', { rows: now.flatMap(tasksToWrite) }),
  ])
}

async function writeMentions(
  transaction: Transaction,
  changes: readonly Change[],
  mentions: readonly Mention[],
): Promise<void> {
  const tasks = new Set<string>(changes.flatMap((change) => change.tasks.map(({ id }) => id)))
  const fromTasks = Object.groupBy(mentions.map(citationToWrite), ({ from }) => (tasks.has(from) ? 'yes' : 'no'))
  await Promise.all([
    writeEdges(transaction, 'ingest/cites-from-tasks', fromTasks.yes ?? []),
    writeEdges(transaction, 'ingest/cites-from-documents', fromTasks.no ?? []),
  ])
}

/** Writes edges, and refuses the whole change when an end is missing: no edge is lost in silence. */
async function writeEdges(
  transaction: Transaction,
  name: StatedEdges | 'ingest/cites-from-documents' | 'ingest/cites-from-tasks',
  rows: readonly EdgeToWrite[],
): Promise<void> {
  if (rows.length === 0) return
  const [written] = await transaction.run(name, { rows })
  if (written?.count !== rows.length) {
    throw new Error(
      `${name}: ${rows.length - (written?.count ?? 0)} of ${rows.length} edges have an end that the change lacks.`,
    )
  }
}

/** Sources that name the same node agree on it. */
function uniqueById<T extends { readonly id: string }>(nodes: readonly T[]): readonly T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()]
}
