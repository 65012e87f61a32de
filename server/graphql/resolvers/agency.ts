import { decreeId } from '../../graph/successions.ts'
import type { Covering, DutyOrder } from '../../store/list-statements.ts'
import type { EdgeRow } from '../../store/rows.ts'
import { fromCursor, type PageArguments, toSlice } from '../cursors.ts'
import { toDutyFilter, toWorkloadFilter } from '../filters.ts'
import type { AgencyResolvers, Branch, Level, MembershipResolvers, SuccessionResolvers } from '../generated.ts'
import { labelOf } from '../labels.ts'
import { listPage } from '../lists.ts'
import type { Loaders } from '../loaders.ts'
import type { EdgePage } from '../models.ts'
import { cut, edgePage } from '../pages.ts'
import { present } from '../present.ts'

export const Agency: AgencyResolvers = {
  label: labelOf,
  level: ({ level }) => (level?.toUpperCase() ?? null) as Level | null,
  branch: ({ branch }) => branch.replace('-', '_').toUpperCase() as Branch,
  predecessors: ({ id }, _, { loaders }) => loaders.predecessors.load(id),
  successors: ({ id }, _, { loaders }) => loaders.successors.load(id),
  tasks({ id }, { filter, orderBy, includeParts, includePredecessors, ...bounds }, { loaders, today }) {
    const asked = {
      id,
      filter: toDutyFilter(filter, today),
      covering: toCovering({ includeParts, includePredecessors }),
    }
    return listPage<EdgeRow, DutyOrder>(
      {
        find: async (place) => {
          const rows = await loaders.duties.load({ ...asked, place })
          return place.down ? rows.toReversed() : rows
        },
        count: (facets) => loaders.dutyFacets.load({ ...asked, facets }),
      },
      orderBy ?? { field: 'PLACE', direction: 'ASC' },
      bounds,
    )
  },
  async workload({ id }, covering, { loaders, today }) {
    const counting = toWorkloadFilter(null, toCovering(covering), today)
    const row = await loaders.workload.load({ id, counting })
    return { ...(row ?? { id, ...NO_TASKS }), counting }
  },
  issued: ({ id }, bounds, { loaders }) => partsPage(loaders, id, 'issued', bounds),
  received: (agency, bounds, context) => edgePage(context, agency, 'in', ['ADDRESSED_TO'], bounds),
  partOf: ({ id }, _, { loaders }) => loaders.superior.load(id),
  parts: ({ id }, bounds, { loaders }) => partsPage(loaders, id, 'parts', bounds),
}

/** A page of what belongs to a body or was issued by it, by name. */
async function partsPage(
  loaders: Loaders,
  id: string,
  of: 'parts' | 'issued',
  bounds: PageArguments,
): Promise<EdgePage> {
  const slice = toSlice(bounds)
  const place = fromCursor(slice, (key) => key.length === 2 && key.every((part) => typeof part === 'string'))
  const [afterName = '', afterId = ''] = (place ?? []).map(String)
  const rows = await loaders.parts.load({ id, of, afterName, afterId, down: slice.backward, limit: slice.size + 1 })
  return { ...cut(rows, slice, ({ key, from }) => [key, from]), totalCount: () => loaders.partsCount.load({ id, of }) }
}

const NO_TASKS = { total: 0, lead: 0, coordinate: 0, directed: 0, due: 0, past: 0, noDeadline: 0 }

/** Whose tasks count to a body. */
export function toCovering(asked: {
  readonly includeParts?: boolean | null
  readonly includePredecessors?: boolean | null
}): Covering {
  return { parts: asked.includeParts ?? false, predecessors: asked.includePredecessors ?? false }
}

export const Membership: MembershipResolvers = {
  agency: async ({ to }, _, { loaders }) => present(await loaders.agency.load(to), to),
  evidence: (row) => row,
}

export const Succession: SuccessionResolvers = {
  agency: async ({ agency }, _, { loaders }) => present(await loaders.agency.load(agency), agency),
  instrument: ({ decree }, _, { loaders }) => loaders.document.load(decreeId(decree)),
  evidence: (row) => row,
}
