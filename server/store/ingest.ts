// Writes what a source says, or takes it away, in one transaction. The graph is a function of the set of its sources: their
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
  return store.write((transaction) => replace(transaction, change.source.id, change))
}

/** Removes a source with all that only it said; one that is not there changes nothing. */
export function remove(store: Store, source: SourceId): Promise<void> {
  return store.write((transaction) => replace(transaction, source, null))
}

async function replace(transaction: Transaction, source: SourceId, change: Change | null): Promise<void> {
  await transaction.run('ingest/take-turn', { source })
  const said = await readSaid(transaction, source)
  const series = unique([...said.series, ...(change?.documents ?? []).map((document) => document.series)])
  const before = await readCandidates(transaction, series)

  await removeSaid(transaction, source, said)
  const written = change ? await write(transaction, change, series) : []
  if (!change) await transaction.run('ingest/remove-source', { source })

  const after = await readCandidates(transaction, series)
  const moved = await resettle(transaction, changedSeries(series, before, after), after)
  // Only what lost a mention is counted from scratch: a law that thousands cite is not counted anew with each new mention.
  const lost = unique([...said.documents, ...moved])
  await recount(transaction, lost)
  const rows = mentioned(written).filter(({ id }) => !lost.includes(id))
  if (rows.length > 0) await transaction.run('ingest/mentions', { rows })

  const named = change?.documents.map(({ id }) => id) ?? []
  const documents = unique([...lost, ...named, ...written.map(({ target }) => target)])
  const agencies = unique([...said.agencies, ...(change?.agencies.map(({ id }) => id) ?? [])])
  await transaction.run('ingest/sweep-documents', { ids: documents })
  await transaction.run('ingest/sweep-agencies', { ids: agencies })
  const about = await transaction.run('ingest/statements-about', { ids: documents })
  await transaction.run('ingest/describe', { rows: about.map(describe) })
}

/** What a source said until now: its nodes, the documents where its citations lead, and their series. */
interface Said {
  readonly documents: readonly DocumentId[]
  readonly tasks: readonly TaskId[]
  readonly agencies: readonly AgencyId[]
  readonly series: readonly string[]
}

async function readSaid(transaction: Transaction, source: SourceId): Promise<Said> {
  const [said] = await transaction.run('ingest/said', { source })
  if (!said) return { documents: [], tasks: [], agencies: [], series: [] }
  const cited = [
    ...(await transaction.run('ingest/cited-by-documents', { source, ids: said.documents })),
    ...(await transaction.run('ingest/cited-by-tasks', { source, ids: said.tasks })),
  ]
  const documents = unique([...said.documents, ...cited.map(({ id }) => id)])
  const series = await transaction.run('ingest/series', { ids: documents })
  return { ...said, documents, series: series.map((row) => row.series) }
}

async function removeSaid(transaction: Transaction, source: SourceId, said: Said): Promise<void> {
  if (said.documents.length === 0) return
  await transaction.run('ingest/remove-from-documents', { source, ids: said.documents })
  await transaction.run('ingest/remove-tasks', { ids: said.tasks })
  await transaction.run('ingest/remove-from-agencies', { source, ids: said.agencies })
}

/** Writes nodes and edges; returns the citations with their places. */
async function write(
  transaction: Transaction,
  change: Change,
  series: readonly string[],
): Promise<readonly Mention<Cites>[]> {
  await writeNodes(transaction, change)
  for (const [name, rows] of statedEdges(change)) await writeEdges(transaction, name, rows)
  // First the dated ones: they make the documents to which the undated ones may belong.
  const dated = mentionsOf(change, 'dated')
  await writeMentions(transaction, change, dated)
  const undated = mentionsOf(change, 'undated', await readCandidates(transaction, series))
  await writeMentions(transaction, change, undated)
  return [...dated.cites, ...undated.cites]
}

async function writeNodes(transaction: Transaction, change: Change): Promise<void> {
  const { source, documents, agencies, tasks } = change
  const properties = {
    ...source,
    documentIds: documents.map(({ id }) => id),
    taskIds: tasks.map(({ id }) => id),
    agencyIds: agencies.map(({ id }) => id),
  }
  const assignedAt = new Map(change.assigns.map(({ to, id }) => [to, id]))
  await transaction.run('ingest/source', { id: source.id, properties })
  await transaction.run('ingest/documents', {
    rows: documents.map(({ id, series, year, number }) => ({ id, series, year, foldedNumber: fold(number) })),
  })
  await transaction.run('ingest/agencies', {
    rows: agencies.map((agency) => ({ ...agency, sort: foldForSearch(agency.name) })),
  })
  await transaction.run('ingest/tasks', {
    rows: tasks.map((task) => ({ ...task, sort: assignedAt.get(task.id) ?? task.id })),
  })
}

async function writeMentions(
  transaction: Transaction,
  change: Change,
  { cites, issuedBy }: ReturnType<typeof mentionsOf>,
): Promise<void> {
  const tasks = new Set<string>(change.tasks.map(({ id }) => id))
  const fromTasks = Object.groupBy(cites.map(citationToWrite), ({ from }) => (tasks.has(from) ? 'yes' : 'no'))
  await writeEdges(transaction, 'ingest/cites-from-tasks', fromTasks.yes ?? [])
  await writeEdges(transaction, 'ingest/cites-from-documents', fromTasks.no ?? [])
  await writeEdges(transaction, 'ingest/issued-by', issuedBy.map(issuerToWrite))
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
  const ids = (rows: readonly CandidateRow[], key: string) =>
    rows.flatMap((row) => (row.series === key ? [row.id] : [])).join('\n')
  return series.filter((key) => ids(before, key) !== ids(after, key))
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
