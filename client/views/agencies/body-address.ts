// What a body's page shows, as the address keeps it.
import type { AgencyQueryVariables, Role, TaskStatus } from '../../api/generated/graphql.ts'
import type { Cursor } from '../find/address.ts'

/** Tasks of a page. */
const PAGE = 20
/** Bodies that can stand beside one another. */
export const MOST_COMPARED = 6

export interface BodyView {
  /** Ids of the bodies that it is compared with. */
  readonly with: readonly string[]
  readonly roles: readonly string[]
  readonly statuses: readonly string[]
  /** Count the tasks of those that belong to it. */
  readonly parts: boolean
  /** Count the tasks of those whose place it took. */
  readonly predecessors: boolean
  readonly cursor: Cursor
}

/** Reads an address; what it does not know is left out. */
export function readBodyView(query: URLSearchParams): BodyView {
  const after = query.get('after')
  const before = query.get('before')
  return {
    with: [...new Set((query.get('with') ?? '').split(',').filter(Boolean))].slice(0, MOST_COMPARED),
    roles: query.getAll('roles'),
    statuses: query.getAll('statuses'),
    parts: query.get('parts') === 'true',
    predecessors: query.get('predecessors') === 'true',
    cursor: after ? { after } : before ? { before } : null,
  }
}

/** The query part of the address of a view. */
export function toBodyQuery(view: BodyView): URLSearchParams {
  const query = new URLSearchParams()
  if (view.with.length > 0) query.set('with', view.with.join(','))
  for (const name of ['roles', 'statuses'] as const) for (const value of view[name]) query.append(name, value)
  for (const name of ['parts', 'predecessors'] as const) if (view[name]) query.set(name, 'true')
  for (const [name, value] of Object.entries(view.cursor ?? {})) query.set(name, value)
  return query
}

/** What the API is asked for a view. */
export function bodyVariables(
  id: string,
  { roles, statuses, parts, predecessors, cursor }: BodyView,
): AgencyQueryVariables {
  return {
    id,
    parts,
    predecessors,
    // A value that is not of its enum comes back as an error that names it.
    roles: roles.length > 0 ? (roles as readonly Role[]) : undefined,
    statuses: statuses.length > 0 ? (statuses as readonly TaskStatus[]) : undefined,
    ...(cursor && 'before' in cursor ? { last: PAGE, before: cursor.before } : { first: PAGE, ...cursor }),
  }
}
