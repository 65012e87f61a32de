import type DataLoader from 'dataloader'
import type {
  Covering,
  DutyFilter,
  DutyOrder,
  FacetRow,
  Keyed,
  MonthRow,
  None,
  Place,
  WorkloadFilter,
} from '../store/list-statements.ts'
import type { EdgeRow, WorkloadRow } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { allButId, byId, gathered, groupsOf, onlyOf } from './batching.ts'

/** The tasks of a body. */
export interface DutyQuery {
  readonly id: string
  readonly covering: Covering
  readonly filter: DutyFilter
  readonly place: Place<DutyOrder> & None
}

/** Counts of the tasks of a body. */
export interface DutyFacetQuery extends Omit<DutyQuery, 'place'> {
  readonly facets: readonly string[]
}

/** How many tasks a body has. */
export interface WorkloadQuery {
  readonly id: string
  readonly counting: WorkloadFilter
}

/** What belongs to a body or was issued by it, by name after a place; an empty id for the first. */
export interface PartsQuery {
  readonly id: string
  readonly of: 'parts' | 'issued'
  readonly afterName: string
  readonly afterId: string
  /** True: those before the place instead; without one the last. */
  readonly down: boolean
  readonly limit: number
}

/** What gathers questions about bodies, their parts and their tasks. */
export interface DutyLoaders {
  /** The edge to the body that a body belongs to. */
  readonly superior: DataLoader<string, EdgeRow | null>
  readonly parts: DataLoader<PartsQuery, readonly Keyed<EdgeRow>[], string>
  readonly partsCount: DataLoader<Pick<PartsQuery, 'id' | 'of'>, number, string>
  readonly duties: DataLoader<DutyQuery, readonly Keyed<EdgeRow>[], string>
  readonly dutyFacets: DataLoader<DutyFacetQuery, readonly FacetRow[], string>
  readonly workload: DataLoader<WorkloadQuery, WorkloadRow | null, string>
  readonly months: DataLoader<WorkloadQuery, readonly MonthRow[], string>
}

/** Most bodies whose tasks count to those that were asked for, and most rows of counts. */
const MOST_COVERED = 20_000
const MOST_COUNTS = 50_000

export function dutyLoaders(store: Store): DutyLoaders {
  const cover = async (ids: readonly string[], { parts, predecessors }: Covering) => {
    if (!parts && !predecessors) return ids.map((id) => ({ of: id, bodies: [id] }))
    const rows = await store.read('agency/covered', { ids, parts, predecessors, limit: MOST_COVERED })
    return [...groupsOf(rows)].map(([of, covered]) => ({ of, bodies: covered.map(({ body }) => body as string) }))
  }
  return {
    superior: byId<EdgeRow | null>(async (ids) => onlyOf(await store.read('agency/superior', { ids })), null),
    parts: gathered<PartsQuery, readonly Keyed<EdgeRow>[]>(
      allButId,
      async (ids, { of, afterName, afterId, down, limit }) =>
        groupsOf(await store.read(`agency/${of}`, { ids, afterName, afterId, down, limit })),
      [],
    ),
    partsCount: gathered<Pick<PartsQuery, 'id' | 'of'>, number>(
      ({ of }) => of,
      async (ids, { of }) =>
        new Map((await store.read(`agency/${of}-count`, { ids })).map(({ id, count }) => [id, count])),
      0,
    ),
    duties: gathered<DutyQuery, readonly Keyed<EdgeRow>[]>(
      allButId,
      async (ids, { covering, filter, place }) =>
        groupsOf(await store.read('agency/tasks', { rows: await cover(ids, covering), ...filter, ...place })),
      [],
    ),
    dutyFacets: gathered<DutyFacetQuery, readonly FacetRow[]>(
      allButId,
      async (ids, { covering, filter, facets }) => {
        const rows = await cover(ids, covering)
        return groupsOf(await store.read('agency/task-facets', { rows, ...filter, facets, limit: MOST_COUNTS }))
      },
      [],
    ),
    workload: gathered<WorkloadQuery, WorkloadRow | null>(
      allButId,
      async (ids, { counting }) => {
        const place = { order: 'NAME', down: false, afterKey: null, afterId: '', limit: ids.length } as const
        const rows = await store.read('agency/workload', { ...counting, agencies: ids, ...place })
        return new Map(rows.map((row) => [row.id, row]))
      },
      null,
    ),
    months: gathered<WorkloadQuery, readonly MonthRow[]>(
      allButId,
      async (ids, { counting }) => {
        const { deadlineFrom, deadlineTo, roles, statuses, today, documents } = counting
        const filter = { deadlineFrom, deadlineTo, roles, statuses, today, documents }
        const rows = await cover(ids, counting)
        return groupsOf(await store.read('agency/workload-months', { rows, ...filter, limit: MOST_COUNTS }))
      },
      [],
    ),
  }
}
