import type {
  Branch,
  FindBodiesQueryVariables,
  FindDocumentsQueryVariables,
  FindTasksQueryVariables,
  Level,
} from '../../api/generated/graphql.ts'
import { PAGE, type Search } from './address.ts'

/** What the API is asked for a list of documents. */
export function documentVariables(search: Search): FindDocumentsQueryVariables {
  return {
    ...common<FindDocumentsQueryVariables['sort']>(search),
    directive: search.read || undefined,
    ...range(search, 'years'),
    types: values(search, 'types'),
    issuers: values(search, 'issuers'),
    citedAs: values(search, 'citedAs'),
  }
}

/** What the API is asked for a list of tasks. */
export function taskVariables(search: Search): FindTasksQueryVariables {
  return {
    ...common<FindTasksQueryVariables['sort']>(search),
    ...range(search, 'months'),
    statuses: values(search, 'statuses'),
    bodies: values(search, 'bodies'),
    roles: values(search, 'roles'),
    types: values(search, 'types'),
    issuers: values(search, 'issuers'),
  }
}

/** What the API is asked for a list of bodies. */
export function bodyVariables(search: Search): FindBodiesQueryVariables {
  return common<FindBodiesQueryVariables['sort']>(search)
}

/** Values of a facet as the API takes them; one that is not of its enum comes back as an error that names it. */
const values = <Value extends string>({ chosen }: Search, facet: string): readonly Value[] | undefined =>
  chosen.get(facet) as readonly Value[] | undefined

function common<Sort extends string>(search: Search) {
  const [field, direction] = search.sort.split('-')
  const { cursor } = search
  return {
    text: search.words || undefined,
    levels: values<Level>(search, 'levels'),
    branches: values<Branch>(search, 'branches'),
    sort: field as Sort,
    direction: direction === 'DESC' ? ('DESC' as const) : ('ASC' as const),
    ...(cursor && 'before' in cursor ? { last: PAGE, before: cursor.before } : { first: PAGE, ...cursor }),
    facets: true,
  }
}

/** From the earliest to the latest of chosen years or months, else between the dates that were given. */
function range({ chosen, from, to }: Search, facet: string) {
  const sorted = [...(chosen.get(facet) ?? [])].sort()
  return { from: sorted[0] ?? (from || undefined), to: sorted.at(-1) ?? (to || undefined) }
}
