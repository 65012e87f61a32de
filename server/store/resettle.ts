// Lays the undated citations of series to where they belong after the dated documents of these series have changed.
import { foldForSearch } from '../graph/fold.ts'
import type { DocumentId } from '../graph/model.ts'
import { settle } from '../graph/settle.ts'
import { candidatesBySeries } from './change-rows.ts'
import type { CandidateRow } from './ingest-statements.ts'
import type { Transaction } from './store.ts'

/**
 * Moves the undated citations of the series.
 * @returns the documents that lost or gained a citation
 */
export async function resettle(
  transaction: Transaction,
  series: readonly string[],
  candidates: readonly CandidateRow[],
): Promise<readonly DocumentId[]> {
  if (series.length === 0) return []
  const citations = await transaction.run('ingest/undated-citations', { series })
  const byEdge = new Map(citations.map((citation) => [citation.edge, citation]))
  const bySeries = candidatesBySeries(candidates)
  const moves = [...Map.groupBy(citations, (citation) => citation.series)].flatMap(([key, group]) =>
    settle(group, bySeries.get(key) ?? []).flatMap(({ edge, to, inferred }) => {
      const citation = byEdge.get(edge)
      return citation ? [{ citation, row: { citing: citation.citing, edge, to, inferred } }] : []
    }),
  )
  if (moves.length === 0) return []

  // The undated document may be gone since its last citation was laid elsewhere.
  const origins = moves.flatMap(({ citation: { origin, originNumber, series: key }, row }) =>
    row.inferred
      ? []
      : [{ id: origin, series: key, year: null, number: originNumber, foldedNumber: fold(originNumber) }],
  )
  if (origins.length > 0) await transaction.run('ingest/documents', { rows: origins })
  for (const kind of ['Document', 'Task'] as const) {
    const rows = moves.flatMap(({ citation, row }) => (citation.citingKind === kind ? [row] : []))
    if (rows.length === 0) continue
    await transaction.run(kind === 'Task' ? 'ingest/move-from-tasks' : 'ingest/move-from-documents', { rows })
  }
  return [...new Set(moves.flatMap(({ citation, row }) => [citation.target, row.to]))]
}

/** A number as search compares it. */
export function fold(number: string | null): string | null {
  return number === null ? null : foldForSearch(number)
}
