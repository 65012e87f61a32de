// What the workload shows, as the address keeps it.
import type { Branch, Level, Role, TaskStatus, WorkloadQueryVariables } from '../../api/generated/graphql.ts'
import type { Cursor } from '../find/address.ts'

/** The ways to look at the workload. */
export const FORMS = ['table', 'chart', 'matrix'] as const
export type Form = (typeof FORMS)[number]

export const COLUMNS = ['NAME', 'TOTAL', 'LEAD', 'COORDINATE', 'DIRECTED', 'DUE', 'PAST'] as const
export type Column = (typeof COLUMNS)[number]

/** Filters that take several values, by their names in the address. */
export const FILTERS = ['levels', 'branches', 'roles', 'statuses'] as const
export type Filter = (typeof FILTERS)[number]

/** Bodies of a page. */
export const PAGE = 50

export interface WorkloadView {
  readonly form: Form
  readonly text: string
  readonly filters: Readonly<Record<Filter, readonly string[]>>
  /** Dates between which a task is due; empty where open. */
  readonly from: string
  readonly to: string
  /** Count to a body the tasks of those that belong to it. */
  readonly parts: boolean
  /** Count to a body the tasks of those whose place it took. */
  readonly predecessors: boolean
  readonly sort: Column
  readonly down: boolean
  readonly cursor: Cursor
}

/** Reads an address; what it does not know is left out. */
export function readWorkloadView(query: URLSearchParams): WorkloadView {
  const [column, direction] = (query.get('sort') ?? '').split('-')
  const sort = COLUMNS.find((one) => one === column) ?? 'TOTAL'
  const after = query.get('after')
  const before = query.get('before')
  return {
    form: FORMS.find((one) => one === query.get('form')) ?? 'table',
    text: query.get('q') ?? '',
    filters: {
      levels: query.getAll('levels'),
      branches: query.getAll('branches'),
      roles: query.getAll('roles'),
      statuses: query.getAll('statuses'),
    },
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    parts: query.get('parts') === 'true',
    predecessors: query.get('predecessors') === 'true',
    sort,
    down: direction ? direction === 'DESC' : sort !== 'NAME',
    cursor: after ? { after } : before ? { before } : null,
  }
}

/** The query part of the address of a view; what is as usual is left out. */
export function toWorkloadQuery(view: WorkloadView): URLSearchParams {
  const query = new URLSearchParams()
  if (view.form !== 'table') query.set('form', view.form)
  if (view.text !== '') query.set('q', view.text)
  for (const filter of FILTERS) for (const value of view.filters[filter]) query.append(filter, value)
  for (const name of ['from', 'to'] as const) if (view[name] !== '') query.set(name, view[name])
  for (const name of ['parts', 'predecessors'] as const) if (view[name]) query.set(name, 'true')
  if (view.sort !== 'TOTAL' || !view.down) query.set('sort', `${view.sort}-${view.down ? 'DESC' : 'ASC'}`)
  for (const [name, value] of Object.entries(view.cursor ?? {})) query.set(name, value)
  return query
}

/** What the API is asked for a view. */
export function workloadVariables(view: WorkloadView): WorkloadQueryVariables {
  const { cursor } = view
  return {
    ...filterVariables(view),
    parts: view.parts,
    predecessors: view.predecessors,
    sort: view.sort,
    direction: view.down ? 'DESC' : 'ASC',
    ...(cursor && 'before' in cursor ? { last: PAGE, before: cursor.before } : { first: PAGE, ...cursor }),
  }
}

/** Only what leaves bodies and tasks out. */
export function filterVariables({ text, filters, from, to }: WorkloadView) {
  const values = <Value extends string>(filter: Filter): readonly Value[] | undefined =>
    // A value that is not of its enum comes back as an error that names it.
    filters[filter].length > 0 ? (filters[filter] as readonly Value[]) : undefined
  return {
    text: text || undefined,
    levels: values<Level>('levels'),
    branches: values<Branch>('branches'),
    roles: values<Role>('roles'),
    statuses: values<TaskStatus>('statuses'),
    from: from || undefined,
    to: to || undefined,
  }
}
