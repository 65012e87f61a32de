// Puts an exported graph into an empty store, as it was kept. A run that was cut off goes on where it stopped.
import { kindOf } from '../graph/identity.ts'
import type { KeptEdgeKind } from '../graph/model.ts'
import { StoreError } from './errors.ts'
import type { ExportedEdge, ExportedNode } from './export.ts'
import { statistics } from './statistics.ts'
import type { Store, Transaction } from './store.ts'

/** A part of an exported graph. */
export type Part = { readonly node: ExportedNode } | { readonly edge: ExportedEdge }

/** What fills a transaction: nodes and edges, or characters of the texts among them. */
const FULL = { parts: 5_000, characters: 20_000_000 }

/** What writes edges, by their kind. */
export const WRITES = {
  ISSUED_BY: 'ingest/issued-by',
  ASSIGNS: 'ingest/assigns',
  OBLIGATES: 'ingest/obligates',
  ADDRESSED_TO: 'ingest/addressed-to',
  NAMES: 'ingest/names',
  PART_OF: 'ingest/part-of',
  SUCCEEDED_BY: 'ingest/succeeded-by',
  READ_FROM: 'ingest/read-from',
  LISTED_IN: 'ingest/listed-in',
} as const satisfies Readonly<Record<Exclude<KeptEdgeKind, 'CITES'>, string>>

/**
 * Writes the parts, nodes before the edges between them.
 * @param file digest that names what is imported
 * @returns the number of parts that were written
 * @throws StoreError when the store holds anything else than a part of the same file
 */
export async function importGraph(
  store: Store,
  parts: AsyncIterable<Part>,
  file: string,
  full: Partial<typeof FULL> = {},
): Promise<number> {
  const most = { ...FULL, ...full }
  const done = await begin(store, file)
  let seen = 0
  let batch: Part[] = []
  let characters = 0
  const save = async (): Promise<void> => {
    if (batch.length === 0) return
    await store.write((transaction) => writeParts(transaction, batch, { file, done: seen }))
    batch = []
    characters = 0
  }
  for await (const part of parts) {
    seen += 1
    if (seen <= done) continue
    batch.push(part)
    if ('node' in part) characters += String(part.node.properties.text ?? '').length
    if (batch.length >= most.parts || characters >= most.characters) await save()
  }
  await save()
  await store.write((transaction) => transaction.run('import/end', {}))
  return seen - done
}

/** How many parts of the file are in the store. */
async function begin(store: Store, file: string): Promise<number> {
  const [progress] = await store.read('import/progress', {})
  if (progress?.file === file) return progress.done
  if (progress)
    throw new StoreError(`The store ${store.place} holds a part of another file: end that import, or empty the store.`)
  const { documents, tasks, agencies, sources } = await statistics(store)
  if (documents + tasks + agencies + sources > 0)
    throw new StoreError(
      `The store ${store.place} holds data, and an import fills an empty one. Set CHIDAO_DATA to another folder, or NEO4J_DATABASE to an empty database.`,
    )
  return 0
}

async function writeParts(
  transaction: Transaction,
  parts: readonly Part[],
  progress: { readonly file: string; readonly done: number },
): Promise<void> {
  await transaction.run('ingest/take-turn', { source: 'import' })
  await writeNodes(
    transaction,
    parts.flatMap((part) => ('node' in part ? [part.node] : [])),
  )
  await writeEdges(
    transaction,
    parts.flatMap((part) => ('edge' in part ? [part.edge] : [])),
  )
  await transaction.run('import/set-progress', progress)
}

async function writeNodes(transaction: Transaction, nodes: readonly ExportedNode[]): Promise<void> {
  for (const [kind, group] of Map.groupBy(nodes, ({ id }) => kindOf(id))) {
    const rows = group.map(({ id, labels, properties }) => ({
      id,
      properties,
      directive: labels.includes('Directive'),
      instrument: labels.includes('Instrument'),
    }))
    if (kind === 'Document') await transaction.run('import/documents', { rows })
    if (kind === 'Source') await transaction.run('import/sources', { rows })
    if (kind === 'Task') await transaction.run('import/tasks', { rows })
    if (kind === 'Agency') await transaction.run('import/agencies', { rows })
  }
}

async function writeEdges(transaction: Transaction, edges: readonly ExportedEdge[]): Promise<void> {
  for (const [name, group] of Map.groupBy(edges, statementFor)) {
    const rows = group.map(({ id, from, to, properties }) => ({ ...properties, id, from, to }))
    const [written] = await transaction.run(name, { rows })
    if (written?.count !== rows.length)
      throw new StoreError(
        `${rows.length - (written?.count ?? 0)} of ${rows.length} edges, among them ${group[0]?.id}, have an end that the file lacks. Nothing of them was written.`,
      )
  }
}

function statementFor({ kind, from }: ExportedEdge) {
  if (kind !== 'CITES') return WRITES[kind]
  return kindOf(from) === 'Task' ? 'ingest/cites-from-tasks' : 'ingest/cites-from-documents'
}
