// What mentions and texts say of documents, kept with them.
import type { DocumentId } from '../graph/model.ts'
import { describe } from './describe.ts'
import type { Description } from './ingest-statements.ts'
import type { Transaction } from './store.ts'

/** Counts from scratch what mentions say of documents. */
export async function recountAll(transaction: Transaction, ids: readonly DocumentId[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await transaction.run('ingest/mentions-of', { ids })
  await transaction.run('ingest/recount', { rows })
}

/** Sets what is shown of documents, and returns it. */
export async function describeAll(
  transaction: Transaction,
  ids: readonly DocumentId[],
): Promise<readonly Description[]> {
  if (ids.length === 0) return []
  const described = (await transaction.run('ingest/statements-about', { ids })).map(describe)
  const byLabel = Map.groupBy(described, ({ directive }) => directive)
  await Promise.all([...byLabel].map(([directive, rows]) => transaction.run('ingest/describe', { rows, directive })))
  return described
}
