// A Change as the rows that the statements of `cypher/ingest/` write. Pure.
import { foldForSearch } from '../graph/fold.ts'
import type { AgencyNode, Change, Cites, DocumentId, DocumentNode, Listing } from '../graph/model.ts'
import { type Candidate, type OpenMention, settle } from '../graph/settle.ts'
import type { AgencyToWrite, EdgeToWrite, Mentioned, SourceToWrite } from './ingest-statements.ts'
import { fold, nameKey } from './keys.ts'

/** Edges whose ends the source itself tells, by the statement that writes them. */
export type StatedEdges =
  | 'ingest/read-from'
  | 'ingest/issued-by'
  | 'ingest/assigns'
  | 'ingest/obligates'
  | 'ingest/addressed-to'
  | 'ingest/names'
  | 'ingest/listed-in'

/** A mention of a document, and the document where its edge belongs. */
export interface Mention {
  readonly edge: Cites
  /** The document by what the mention says alone. */
  readonly origin: DocumentNode
  /** Year of the document that mentions it; null when unknown. */
  readonly citingYear: number | null
  readonly target: DocumentId
  /** True when the target was inferred. */
  readonly inferred: boolean
}

/** All edges but the mentions of documents. */
export function statedEdges(said: Change | Listing): readonly Stated[] {
  const kinds = 'listedIn' in said ? statedByList(said) : statedByText(said)
  return [
    ['ingest/issued-by', said.issuedBy.map((edge) => ({ ...edge, cited: false, inferred: false }))],
    ['ingest/names', said.names],
    ...kinds,
  ]
}

type Stated = readonly [StatedEdges, readonly EdgeToWrite[]]

function statedByList({ listedIn }: Listing): readonly Stated[] {
  return [['ingest/listed-in', listedIn.map((edge) => ({ ...edge, inferred: false }))]]
}

function statedByText(change: Change): readonly Stated[] {
  return [
    ['ingest/read-from', [readFrom(change)]],
    ['ingest/assigns', change.assigns],
    ['ingest/obligates', change.obligates],
    ['ingest/addressed-to', change.addressedTo],
  ]
}

/** The edge from the document that a source is; where the text does not tell its year, with what is needed to find it. */
function readFrom({ source, header, document, documents }: Change) {
  const own = documents.find(({ id }) => id === document)
  const years = documents.flatMap(({ id, year }) => (id === document || year === null ? [] : [year]))
  const open = own?.open === true && {
    open: true,
    origin: own.id,
    series: own.series,
    citedYear: years.length > 0 ? Math.max(...years) : null,
  }
  return {
    from: document,
    to: source.id,
    id: `${source.id}:000000000:READ_FROM`,
    source: source.id,
    start: 0,
    end: source.text.length,
    number: own?.number ?? null,
    ...header,
    inferred: false,
    ...(open || {}),
  }
}

/** The citations of a change, each at the document that it names. */
export function mentionsOf(change: Change): readonly Mention[] {
  const documents = new Map(change.documents.map((document) => [document.id, document]))
  const citingYear = documents.get(change.document)?.year ?? null
  return change.cites.map((edge) => {
    const origin = documents.get(edge.to)
    if (!origin) throw new Error(`${edge.id}: the change lacks the document ${edge.to}.`)
    return { edge, origin, citingYear, target: origin.id, inferred: false }
  })
}

/** An open mention among the candidates for what it means. */
export function place(mention: Mention, candidates: ReadonlyMap<string, readonly Candidate[]>): Mention {
  const said = toOpenMention(mention)
  const to = settle(said, candidates.get(nameKey(said)) ?? [])
  return to === null ? mention : { ...mention, target: to, inferred: true }
}

function toOpenMention({ edge, origin, citingYear }: Mention): OpenMention {
  const { id, series, number, titleKey, year } = origin
  return { origin: id, series, number, titleKey, year, issuedOn: edge.issuedOn, citingYear }
}

/** A citation as the row that writes it; an open one carries what is needed to lay it elsewhere and back. */
export function citationToWrite({ edge, origin, citingYear, target, inferred }: Mention) {
  const { id, series, number, titleKey, year, open } = origin
  const named = open ? { open, origin: id, series, titleKey, year, citingYear } : {}
  return { ...edge, number, inferred, ...named, to: target }
}

/**
 * What citations say of the documents where they lead, one row a document. Inferred ones say nothing, for they may speak of
 * another document, but they make it a cited one.
 */
export function mentioned(citations: readonly Mention[]): readonly Mentioned[] {
  return [...Map.groupBy(citations, ({ target }) => target)].map(([id, group]) => {
    const telling = group.filter(({ inferred }) => !inferred)
    return {
      id,
      number: least(telling.map(({ origin }) => origin.number)),
      type: least(telling.map(({ edge }) => edge.type)),
      title: least(telling.map(({ edge }) => edge.title)),
      issuedOn: mostPrecise(telling.map(({ edge }) => edge.issuedOn)),
    }
  })
}

/** A document as it is written. */
export function documentToWrite({ id, series, year, number, titleKey, open }: DocumentNode) {
  return { id, series, year, foldedNumber: fold(number), titleKey, open }
}

/** A source as it is written: with the ids of the nodes that it names, so that they are found when it changes. */
export function sourceToWrite(said: Change | Listing): SourceToWrite {
  return {
    id: said.source.id,
    properties: {
      ...said.source,
      documentIds: said.documents.map(({ id }) => id),
      taskIds: tasksToWrite(said).map(({ id }) => id),
      agencyIds: said.agencies.map(({ id }) => id),
    },
  }
}

/** A body as it is written: without what is null, as the store has it, so that the two compare. */
export function agencyToWrite(agency: AgencyNode): AgencyToWrite {
  const properties = Object.entries({ ...agency, sort: foldForSearch(agency.name) })
  return { id: agency.id, ...Object.fromEntries(properties.filter(([, value]) => value !== null)) }
}

/** The tasks of a source as they are written, with their place in the text, by which they sort. */
export function tasksToWrite(said: Change | Listing) {
  if ('listedIn' in said) return []
  const assignedAt = new Map(said.assigns.map(({ to, id }) => [to, id]))
  return said.tasks.map((task) => ({ ...task, sort: assignedAt.get(task.id) ?? task.id }))
}

function least(values: readonly (string | null)[]): string | null {
  return values.reduce((best, value) => (value === null || (best !== null && best <= value) ? best : value), null)
}

function mostPrecise(dates: readonly (string | null)[]): string | null {
  const precision = Math.max(0, ...dates.map((date) => date?.length ?? 0))
  return least(dates.filter((date) => date?.length === precision))
}
