import { decreeId } from '../../graph/successions.ts'
import type { AgencyResolvers, Branch, Level, SuccessionResolvers } from '../generated.ts'
import { labelOf } from '../labels.ts'
import type { Loaders } from '../loaders.ts'
import { edgePage, edgePageOf } from '../pages.ts'
import { present } from '../present.ts'

export const Agency: AgencyResolvers = {
  label: labelOf,
  level: ({ level }) => (level?.toUpperCase() ?? null) as Level | null,
  branch: ({ branch }) => branch.replace('-', '_').toUpperCase() as Branch,
  predecessors: ({ id }, _, { loaders }) => loaders.predecessors.load(id),
  successors: ({ id }, _, { loaders }) => loaders.successors.load(id),
  async tasks({ id }, { includePredecessors, ...bounds }, context) {
    const ids = includePredecessors ? await withPredecessors(context.loaders, id) : [id]
    const agencies = ids.map((id) => ({ id, kind: 'Agency' as const }))
    return edgePageOf(context, agencies, 'in', ['OBLIGATES'], bounds, 20)
  },
  issued: (agency, bounds, context) => edgePage(context, agency, 'in', ['ISSUED_BY'], bounds),
  partOf: (agency, _, context) => edgePage(context, agency, 'out', ['PART_OF'], {}),
  parts: (agency, bounds, context) => edgePage(context, agency, 'in', ['PART_OF'], bounds),
}

export const Succession: SuccessionResolvers = {
  agency: async ({ agency }, _, { loaders }) => present(await loaders.agency.load(agency), agency),
  instrument: ({ decree }, _, { loaders }) => loaders.document.load(decreeId(decree)),
  evidence: (row) => row,
}

/** A body and all those whose place it took, however long ago. */
async function withPredecessors(loaders: Loaders, id: string): Promise<readonly string[]> {
  const ids = new Set<string>([id])
  // A set grows while it is gone through, so this ends with those that have no predecessor.
  for (const one of ids) for (const { agency } of await loaders.predecessors.load(one)) ids.add(agency)
  return [...ids]
}
