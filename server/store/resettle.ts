// Lays what undated mentions say to where it belongs after the dated documents of their series have changed.
import { foldForSearch } from '../graph/fold.ts'
import type { DocumentId } from '../graph/model.ts'
import { type Move, settle } from '../graph/settle.ts'
import { candidatesBySeries } from './change-rows.ts'
import type { CandidateRow, UndatedRow } from './ingest-statements.ts'
import type { Transaction } from './store.ts'

/**
 * Moves the undated citations of the series, and the issuers that come with them.
 * @returns the documents that lost or gained an edge
 */
export async function resettle(
  transaction: Transaction,
  series: readonly string[],
  candidates: readonly CandidateRow[],
): Promise<readonly DocumentId[]> {
  if (series.length === 0) return []
  const citations = moves(await transaction.run('ingest/undated-citations', { series }), candidates)
  const issuers = moves(await transaction.run('ingest/undated-issuers', { series }), candidates)
  const all = [...citations, ...issuers]

  // The undated document may be gone since its last mention was laid elsewhere.
  const origins = all.flatMap(({ row, move }) =>
    move.inferred ? [] : [{ id: row.origin, series: row.series, year: null, foldedNumber: fold(row.number) }],
  )
  if (origins.length > 0) await transaction.run('ingest/documents', { rows: origins })
  for (const kind of ['Document', 'Task'] as const) {
    const rows = citations.flatMap(({ row, move }) =>
      row.citingKind === kind ? [{ ...move, citing: row.citing }] : [],
    )
    if (rows.length === 0) continue
    await transaction.run(kind === 'Task' ? 'ingest/move-from-tasks' : 'ingest/move-from-documents', { rows })
  }
  if (issuers.length > 0) {
    await transaction.run('ingest/move-issuers', {
      rows: issuers.map(({ row, move }) => ({ ...move, from: row.target })),
    })
  }
  return [...new Set(all.flatMap(({ row, move }) => [row.target, move.to]))]
}

/** A number as search compares it. */
export function fold(number: string | null): string | null {
  return number === null ? null : foldForSearch(number)
}

function moves<R extends UndatedRow>(
  rows: readonly R[],
  candidates: readonly CandidateRow[],
): readonly { readonly row: R; readonly move: Move }[] {
  const byEdge = new Map(rows.map((row) => [row.edge, row]))
  const bySeries = candidatesBySeries(candidates)
  return [...Map.groupBy(rows, ({ series }) => series)].flatMap(([series, group]) =>
    settle(group, bySeries.get(series) ?? []).flatMap((move) => {
      const row = byEdge.get(move.edge)
      return row ? [{ row, move }] : []
    }),
  )
}
