// What bodies belong to and what took their place: one edge each, with the first words that name the body.
import type { AgencyId } from '../graph/model.ts'
import type { ExportedNode } from '../store/export.ts'
import { kinToLay } from '../store/kin.ts'
import { reading, type Store } from '../store/store.ts'
import type { Violation } from './violation.ts'

/** Edges from these bodies that are missing, or that neither their names nor their sources tell. */
export async function checkKin(store: Store, nodes: readonly ExportedNode[]): Promise<readonly Violation[]> {
  const { missing, outdated } = await kinToLay(
    reading(store),
    nodes.map(({ id }) => id as AgencyId),
  )
  return [
    ...missing.map(({ row }) => ({ ...row, what: 'is missing' })),
    ...outdated.map((row) => ({ ...row, what: 'should not be there' })),
  ].map(({ from, kind, to, place, what }) => ({
    law: 'settled' as const,
    id: from,
    what: `its edge ${kind} to ${to} with the words at ${place} ${what}`,
  }))
}
