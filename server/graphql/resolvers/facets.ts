// Counts of lists by value.
import type { FacetResolvers, Resolvers } from '../generated.ts'
import type { FacetLoader, FacetModel } from '../models.ts'

/** Most values of one facet that are told. */
const MOST_VALUES = 100

/** Facets whose values are ids of bodies. */
const OF_BODIES: ReadonlySet<string> = new Set(['issuer', 'body'])
/** Facets whose values are spelled differently in an enum of the schema. */
const OF_ENUMS: ReadonlySet<string> = new Set(['level', 'branch'])

const by = (facet: string) => async (loader: FacetLoader) => (await loader.load(facet)).slice(0, MOST_VALUES)

export const facets = {
  DocumentFacets: {
    types: by('type'),
    years: by('year'),
    months: by('month'),
    issuers: by('issuer'),
    levels: by('level'),
    branches: by('branch'),
    citedAs: by('relation'),
  },
  TaskFacets: {
    statuses: by('status'),
    months: by('month'),
    roles: by('role'),
    bodies: by('body'),
    levels: by('level'),
    branches: by('branch'),
    issuers: by('issuer'),
    types: by('type'),
    years: by('year'),
  },
  DutyFacets: { statuses: by('status'), months: by('month'), roles: by('role') },
  AgencyFacets: { levels: by('level'), branches: by('branch') },
  SourceFacets: { formats: by('format') },
  CitationFacets: {
    relations: by('relation'),
    fromTypes: by('fromType'),
    toTypes: by('toType'),
    years: by('fromYear'),
  },
} satisfies Resolvers

export const Facet: FacetResolvers = {
  value: spelled,
  label: async (row, _, { loaders }) =>
    (OF_BODIES.has(row.facet) ? (await loaders.agency.load(row.value))?.name : undefined) ?? spelled(row),
}

function spelled({ facet, value }: FacetModel): string {
  return OF_ENUMS.has(facet) ? value.toUpperCase().replace('-', '_') : value
}
