// The lists of the graph, with their filters, orders and facets.
import type * as Stored from '../../store/list-statements.ts'
import type { AgencyRow, DocumentRow, EdgeRow, SourceRow, TaskRow } from '../../store/rows.ts'
import {
  isEmpty,
  toAgencyFilter,
  toCitationFilter,
  toDocumentFilter,
  toSourceFilter,
  toTaskFilter,
  toWorkloadFilter,
} from '../filters.ts'
import type { QueryResolvers } from '../generated.ts'
import { listPage, type Plain } from '../lists.ts'
import type { WorkloadModel } from '../models.ts'
import { toCovering } from './agency.ts'

type Lists = 'documents' | 'agencies' | 'tasks' | 'sources' | 'citations' | 'workload'

export const lists: Required<Pick<QueryResolvers, Lists>> = {
  documents(_, { filter, orderBy, ...bounds }, { store }) {
    const asked = toDocumentFilter(filter)
    return listPage<DocumentRow, Stored.DocumentOrder>(
      {
        find: (place) => store.read('document/find', { ...asked, ...place }),
        count: (facets, limit) => store.read('document/facets', { ...asked, facets, limit }),
        plain: unfiltered(filter, {
          order: 'NUMBER',
          page: (after, limit) => store.read('document/page', { ...after, limit }),
          count: () => store.read('document/count', { directive: null }),
        }),
      },
      orderBy ?? { field: 'NUMBER', direction: 'ASC' },
      bounds,
    )
  },
  agencies(_, { filter, orderBy, ...bounds }, { store }) {
    const asked = toAgencyFilter(filter)
    return listPage<AgencyRow, Stored.AgencyOrder>(
      {
        find: ({ none: _, ...place }) => store.read('agency/find', { ...asked, ...place }),
        count: (facets, limit) => store.read('agency/facets', { ...asked, facets, limit }),
        plain: unfiltered(filter, {
          order: 'NAME',
          page: (after, limit) => store.read('agency/page', { ...after, limit }),
          count: () => store.read('agency/count', {}),
        }),
      },
      orderBy ?? { field: 'NAME', direction: 'ASC' },
      bounds,
    )
  },
  tasks(_, { filter, orderBy, ...bounds }, { store, today }) {
    const asked = toTaskFilter(filter, today)
    return listPage<TaskRow, Stored.TaskOrder>(
      {
        find: (place) => store.read('task/find', { ...asked, ...place }),
        count: (facets, limit) => store.read('task/facets', { ...asked, facets, limit }),
        plain: unfiltered(filter, {
          order: 'PLACE',
          page: ({ afterName }, limit) => store.read('task/page', { after: afterName, limit }),
          count: () => store.read('task/count', {}),
        }),
      },
      orderBy ?? { field: 'PLACE', direction: 'ASC' },
      bounds,
    )
  },
  sources(_, { filter, orderBy, ...bounds }, { store }) {
    const asked = toSourceFilter(filter)
    return listPage<SourceRow, Stored.SourceOrder>(
      {
        find: ({ none: _, ...place }) => store.read('source/find', { ...asked, ...place }),
        count: (facets, limit) => store.read('source/facets', { ...asked, facets, limit }),
        plain: unfiltered(filter, {
          order: 'URI',
          page: (after, limit) => store.read('source/page', { ...after, limit }),
          count: () => store.read('source/count', {}),
        }),
      },
      orderBy ?? { field: 'URI', direction: 'ASC' },
      bounds,
    )
  },
  citations(_, { filter, orderBy, ...bounds }, { store }) {
    const asked = toCitationFilter(filter)
    return listPage<EdgeRow, Stored.CitationOrder>(
      {
        find: (place) => store.read('citation/find', { ...asked, ...place }),
        count: (facets, limit) => store.read('citation/facets', { ...asked, facets, limit }),
      },
      orderBy ?? { field: 'PLACE', direction: 'ASC' },
      bounds,
    )
  },
  workload(_, { filter, orderBy, includeParts, includePredecessors, ...bounds }, { store, today }) {
    const counting = toWorkloadFilter(filter, toCovering({ includeParts, includePredecessors }), today)
    return listPage<WorkloadModel, Stored.WorkloadOrder>(
      {
        async find({ none: _, ...place }) {
          const rows = await store.read('agency/workload', { ...counting, ...place })
          return rows.map((row) => ({ ...row, counting }))
        },
        count: (facets, limit) => store.read('agency/workload-facets', { ...counting, facets, limit }),
      },
      orderBy ?? { field: 'TOTAL', direction: 'DESC' },
      bounds,
    )
  },
}

function unfiltered<R, O extends string>(
  filter: object | null | undefined,
  plain: Plain<R, O>,
): Plain<R, O> | undefined {
  return isEmpty(filter) ? plain : undefined
}
