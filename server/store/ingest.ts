// Writes what sources say, or takes it away, in one transaction. The graph is a function of the set of its sources: their
// order, and how often one was read, do not matter.
import { foldForSearch } from '../graph/fold.ts'
import type { AgencyId, Change, Cites, DocumentId, SourceId, TaskId } from '../graph/model.ts'
import {
  citationToWrite,
  issuerToWrite,
  type Mention,
  mentioned,
  mentionsOf,
  type StatedEdges,
  statedEdges,
} from './change-rows.ts'
import { describe } from './describe.ts'
import type { CandidateRow, EdgeToWrite } from './ingest-statements.ts'
import { fold, resettle } from './resettle.ts'
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

/** Removes a source with all that only it said; one that is not there changes nothing. */
export function remove(store: Store, source: SourceId): Promise<void> {
  return store.write((transaction) => replace(transaction, [source], []))
}

/** Takes away what `sources` say and writes `changes`, which say what some or all of them say now. */
async function replace(
  transaction: Transaction,
  sources: readonly SourceId[],
  changes: readonly Change[],
): Promise<void> {
  await transaction.run('ingest/take-turn', { source: sources[0] ?? '' })
  const said = await readSaid(transaction, sources)
  const named = changes.flatMap(({ documents }) => documents)
  const series = unique([...said.series, ...named.map((document) => document.series)])
  const before = await readCandidates(transaction, series)

  await removeSaid(transaction, sources, said)
  const written = changes.length > 0 ? await write(transaction, changes, series) : []
  const changed = new Set(changes.map(({ source }) => source.id))
  const gone = sources.filter((source) => !changed.has(source))
  if (gone.length > 0) await transaction.run('ingest/remove-sources', { ids: gone })

  const after = await readCandidates(transaction, series)
  const moved = await resettle(transaction, changedSeries(series, before, after), after)
  // Only what lost a mention is counted from scratch: a law that thousands cite is not counted anew with each new mention.
  const lost = new Set([...said.documents, ...moved])
  await recount(transaction, [...lost])
  const rows = mentioned(written).filter(({ id }) => !lost.has(id))
  if (rows.length > 0) await transaction.run('ingest/mentions', { rows })

  const documents = unique([...lost, ...named.map(({ id }) => id), ...written.map(({ target }) => target)])
  const agencies = unique([...said.agencies, ...changes.flatMap((change) => change.agencies.map(({ id }) => id))])
  await transaction.run('ingest/sweep-documents', { ids: documents })
  await transaction.run('ingest/sweep-agencies', { ids: agencies })
  const about = await transaction.run('ingest/statements-about', { ids: documents })
  await transaction.run('ingest/describe', { rows: about.map(describe) })
}

/** What sources said until now: their nodes, the documents where their citations lead, and the series of these. */
interface Said {
  readonly documents: readonly DocumentId[]
  readonly tasks: readonly TaskId[]
  readonly agencies: readonly AgencyId[]
  readonly series: readonly string[]
}

async function readSaid(transaction: Transaction, sources: readonly SourceId[]): Promise<Said> {
  const rows = await transaction.run('ingest/said', { ids: sources })
  const named = unique(rows.flatMap(({ documents }) => documents))
  const tasks = unique(rows.flatMap((row) => row.tasks))
  const agencies = unique(rows.flatMap((row) => row.agencies))
  if (named.length === 0) return { documents: [], tasks, agencies, series: [] }
  const cited = [
    ...(await transaction.run('ingest/cited-by-documents', { sources, ids: named })),
    ...(await transaction.run('ingest/cited-by-tasks', { sources, ids: tasks })),
  ]
  const documents = unique([...named, ...cited.map(({ id }) => id)])
  const series = await transaction.run('ingest/series', { ids: documents })
  return { documents, tasks, agencies, series: series.map((row) => row.series) }
}

async function removeSaid(transaction: Transaction, sources: readonly SourceId[], said: Said): Promise<void> {
  if (said.documents.length === 0) return
  await transaction.run('ingest/remove-from-documents', { sources, ids: said.documents })
  await transaction.run('ingest/remove-tasks', { ids: said.tasks })
  await transaction.run('ingest/remove-from-agencies', { sources, ids: said.agencies })
}

/** Writes nodes and edges; returns the citations with their places. */
async function write(
  transaction: Transaction,
  changes: readonly Change[],
  series: readonly string[],
): Promise<readonly Mention<Cites>[]> {
  await writeNodes(transaction, changes)
  const stated = changes.flatMap(statedEdges)
  for (const [name, edges] of Map.groupBy(stated, ([name]) => name))
    await writeEdges(
      transaction,
      name,
      edges.flatMap(([, rows]) => rows),
    )
  // First the dated ones of all sources: they make the documents to which the undated ones may belong.
  const dated = changes.map((change) => mentionsOf(change, 'dated'))
  await writeMentions(transaction, changes, dated)
  const candidates = await readCandidates(transaction, series)
  const undated = changes.map((change) => mentionsOf(change, 'undated', candidates))
  await writeMentions(transaction, changes, undated)
  return [...dated, ...undated].flatMap(({ cites }) => cites)
}

async function writeNodes(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const sources = changes.map(({ source, documents, agencies, tasks }) => ({
    id: source.id,
    properties: {
      ...source,
      documentIds: documents.map(({ id }) => id),
      taskIds: tasks.map(({ id }) => id),
      agencyIds: agencies.map(({ id }) => id),
    },
  }))
  const documents = uniqueById(changes.flatMap((change) => change.documents))
  const agencies = uniqueById(changes.flatMap((change) => change.agencies))
  const assignedAt = new Map(changes.flatMap(({ assigns }) => assigns.map(({ to, id }) => [to, id])))
  await transaction.run('ingest/sources', { rows: sources })
  await transaction.run('ingest/documents', {
    rows: documents.map(({ id, series, year, number }) => ({ id, series, year, foldedNumber: fold(number) })),
  })
  await transaction.run('ingest/agencies', {
    rows: agencies.map((agency) => ({ ...agency, sort: foldForSearch(agency.name) })),
  })
  await transaction.run('ingest/tasks', {
    rows: changes.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, sort: assignedAt.get(task.id) ?? task.id }))),
  })
}

async function writeMentions(
  transaction: Transaction,
  changes: readonly Change[],
  mentions: readonly ReturnType<typeof mentionsOf>[],
): Promise<void> {
  const tasks = new Set<string>(changes.flatMap((change) => change.tasks.map(({ id }) => id)))
  const citations = mentions.flatMap(({ cites }) => cites.map(citationToWrite))
  const fromTasks = Object.groupBy(citations, ({ from }) => (tasks.has(from) ? 'yes' : 'no'))
  await writeEdges(transaction, 'ingest/cites-from-tasks', fromTasks.yes ?? [])
  await writeEdges(transaction, 'ingest/cites-from-documents', fromTasks.no ?? [])
  await writeEdges(
    transaction,
    'ingest/issued-by',
    mentions.flatMap(({ issuedBy }) => issuedBy.map(issuerToWrite)),
  )
}

/** Writes edges, and refuses the whole change when an end is missing: no edge is lost in silence. */
async function writeEdges(
  transaction: Transaction,
  name: StatedEdges | 'ingest/cites-from-documents' | 'ingest/cites-from-tasks' | 'ingest/issued-by',
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

async function recount(transaction: Transaction, ids: readonly DocumentId[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await transaction.run('ingest/mentions-of', { ids })
  await transaction.run('ingest/recount', { rows })
}

function readCandidates(transaction: Transaction, series: readonly string[]): Promise<readonly CandidateRow[]> {
  return transaction.run('ingest/candidates', { series })
}

/** The series whose dated documents are others than before. */
function changedSeries(
  series: readonly string[],
  before: readonly CandidateRow[],
  after: readonly CandidateRow[],
): readonly string[] {
  const ids = (rows: readonly CandidateRow[]) => {
    const groups = Map.groupBy(rows, (row) => row.series)
    return (key: string): string =>
      groups
        .get(key)
        ?.map(({ id }) => id)
        .join('\n') ?? ''
  }
  const [old, now] = [ids(before), ids(after)]
  return series.filter((key) => old(key) !== now(key))
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

/** Sources that name the same node agree on it. */
function uniqueById<T extends { readonly id: string }>(nodes: readonly T[]): readonly T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()]
}
