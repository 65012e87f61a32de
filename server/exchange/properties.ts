// What each kind of node and edge keeps, for formats that name columns before the rows come. The store checks itself against
// this: a property that is missing here stops an export instead of being lost.
import type { KeptEdgeKind, NodeKind } from '../graph/model.ts'

/** Type of a property; `strings` is a list. */
export type PropertyType = 'string' | 'integer' | 'boolean' | 'strings'

/** Properties with their types, in the order of columns. */
export type Properties = Readonly<Record<string, PropertyType>>

/** Of nodes, by kind. */
export const NODE_PROPERTIES: Readonly<Record<NodeKind, Properties>> = {
  Document: {
    id: 'string',
    number: 'string',
    type: 'string',
    title: 'string',
    issuedOn: 'string',
    year: 'integer',
    signatory: 'string',
    signedAs: 'string',
    series: 'string',
    titleKey: 'string',
    foldedNumber: 'string',
    open: 'boolean',
    citedNumber: 'string',
    citedType: 'string',
    citedTitle: 'string',
    citedIssuedOn: 'string',
    search: 'string',
    sort: 'string',
  },
  Task: {
    id: 'string',
    ordinal: 'integer',
    text: 'string',
    deadline: 'string',
    deadlineStart: 'integer',
    deadlineEnd: 'integer',
    due: 'string',
    search: 'string',
    sort: 'string',
  },
  Agency: {
    id: 'string',
    name: 'string',
    aliases: 'strings',
    level: 'string',
    branch: 'string',
    collective: 'boolean',
    since: 'string',
    until: 'string',
    lineage: 'strings',
    superiors: 'strings',
    search: 'string',
    sort: 'string',
  },
  Source: {
    id: 'string',
    name: 'string',
    uri: 'string',
    format: 'string',
    sha256: 'string',
    reader: 'string',
    documentIds: 'strings',
    taskIds: 'strings',
    agencyIds: 'strings',
    text: 'string',
  },
}

const EVIDENCE = { id: 'string', source: 'string', start: 'integer', end: 'integer' } as const
/** Of mentions and texts that do not tell their document in full. */
const OPEN = { inferred: 'boolean', open: 'boolean', origin: 'string', series: 'string' } as const

/** Of edges, by kind. */
export const EDGE_PROPERTIES: Readonly<Record<KeptEdgeKind, Properties>> = {
  ISSUED_BY: { ...EVIDENCE, cited: 'boolean', inferred: 'boolean', claim: 'string' },
  ASSIGNS: EVIDENCE,
  OBLIGATES: { ...EVIDENCE, role: 'string' },
  CITES: {
    ...EVIDENCE,
    relation: 'string',
    pinpoint: 'string',
    number: 'string',
    type: 'string',
    title: 'string',
    issuedOn: 'string',
    issuer: 'string',
    ...OPEN,
    titleKey: 'string',
    year: 'integer',
    citingYear: 'integer',
  },
  ADDRESSED_TO: { ...EVIDENCE, purpose: 'string' },
  NAMES: EVIDENCE,
  PART_OF: EVIDENCE,
  SUCCEEDED_BY: { ...EVIDENCE, on: 'string', decree: 'string' },
  READ_FROM: {
    ...EVIDENCE,
    number: 'string',
    type: 'string',
    title: 'string',
    issuedOn: 'string',
    signatory: 'string',
    signedAs: 'string',
    ...OPEN,
    citedYear: 'integer',
  },
  LISTED_IN: {
    ...EVIDENCE,
    number: 'string',
    type: 'string',
    title: 'string',
    issuedOn: 'string',
    inferred: 'boolean',
  },
}

/** The values of the columns in their order; null where there is none. Refuses a property that has no column. */
export function valuesOf(values: Readonly<Record<string, unknown>>, columns: Properties, id: string): unknown[] {
  const unknown = Object.keys(values).filter((name) => !(name in columns))
  if (unknown.length > 0) throw new Error(`${id}: the property ${unknown.join(', ')} has no column.`)
  return Object.keys(columns).map((name) => values[name] ?? null)
}
