import { daysOfPeriod } from '../extract/dates.ts'
import type { DocumentReading, Reading, Span } from '../extract/reading.ts'
import type { Source } from '../sources/source.ts'
import { toAgency } from './agency.ts'
import { foldForSearch } from './fold.ts'
import { agencyId, sourceId, taskId, toDocument } from './identity.ts'
import type {
  AddressedTo,
  AgencyNode,
  Assigns,
  Change,
  Cites,
  DocumentNode,
  EdgeKind,
  EdgeRelation,
  EdgeRole,
  Evidence,
  IssuedBy,
  Obligates,
  PartOf,
  SourceId,
  SucceededBy,
  TaskNode,
} from './model.ts'
import { successorOf } from './successions.ts'
import { LONGEST_CHAIN, parentName } from './superiors.ts'

/** Evidence of an edge; `part` tells apart edges of one kind on the same words, as an inherited body has in many tasks. */
function evidence(source: SourceId, kind: EdgeKind, { start, end }: Span, part: number | string): Evidence {
  return { id: `${source}:${String(start).padStart(9, '0')}:${kind}:${part}`, source, start, end }
}

/** What to call a document without number and trích yếu: “Kết luận của Thủ tướng Chính phủ”, else as its file is called. */
function nameless({ number, type, issuer }: DocumentReading, file: string): string | null {
  if (number !== null) return null
  return type !== null && issuer !== null ? `${type} của ${issuer}` : (type ?? file)
}

/**
 * What ingesting a source writes: its reading as nodes and edges. Pure: the same source and reading give the same change.
 */
export function toChange(source: Source, reading: Reading): Change {
  const id = sourceId(source.uri)
  const { document } = reading
  const own = toDocument({ ...document, title: null }, id)
  const documents = new Map<string, DocumentNode>([[own.id, own]])
  const agencies = new Map<string, AgencyNode>()
  const issuedBy: IssuedBy[] = []
  const partOf = new Map<string, PartOf>()
  const succeededBy = new Map<string, SucceededBy>()
  const addressedTo: AddressedTo[] = []
  const tasks: TaskNode[] = []
  const assigns: Assigns[] = []
  const obligates: Obligates[] = []
  const cites: Cites[] = []

  /** Notes a body and, as far as its name tells, the bodies it belongs to, and those that took its place. */
  const agency = (name: string, where: Span, chain = 0): AgencyNode => {
    const node = toAgency(name)
    agencies.set(node.id, node)
    const parent = chain < LONGEST_CHAIN ? parentName(name) : null
    if (parent && !partOf.has(node.id)) {
      const to = agencyId(parent)
      partOf.set(node.id, { ...evidence(id, 'PART_OF', where, node.id), from: node.id, to })
      agency(parent, where, chain + 1)
    }
    const next = successorOf(name)
    if (next && !succeededBy.has(node.id)) {
      const { on, decree } = next
      const ends = { from: node.id, to: agencyId(next.name) }
      succeededBy.set(node.id, { ...evidence(id, 'SUCCEEDED_BY', where, node.id), ...ends, on, decree: decree.number })
      agency(next.name, where, chain)
    }
    return node
  }

  if (document.issuerSpan && document.issuer !== null) {
    const to = agency(document.issuer, document.issuerSpan).id
    issuedBy.push({ ...evidence(id, 'ISSUED_BY', document.issuerSpan, to), from: own.id, to })
  }
  for (const recipient of document.recipients)
    for (const body of recipient.bodies)
      addressedTo.push({
        ...evidence(id, 'ADDRESSED_TO', body, 0),
        from: own.id,
        to: agency(body.name, body).id,
        purpose: recipient.purpose,
      })

  const cited = reading.citations.map((citation) => {
    const node = toDocument(citation, id)
    documents.set(node.id, node)
    return { citation, node, issuer: citation.issuer === null ? null : agency(citation.issuer, citation).id }
  })
  const cite = (from: Cites['from'], index: number, part: number): void => {
    const { citation, node, issuer } = cited[index] ?? {}
    if (!citation || !node || issuer === undefined)
      throw new RangeError(`${source.uri}: task ${part} names citation ${index}, which is not there`)
    const { type, title, issuedOn, pinpoint } = citation
    const relation = citation.relation.toUpperCase() as EdgeRelation
    const where = evidence(id, 'CITES', citation, part)
    cites.push({ ...where, from, to: node.id, relation, type, title, issuedOn, issuer, pinpoint })
  }
  for (const index of cited.keys()) cite(own.id, index, 0)

  for (const task of reading.tasks) {
    const to = taskId(id, task.ordinal)
    const { ordinal, text, deadline } = task
    tasks.push({
      id: to,
      ordinal,
      text,
      deadline,
      due: deadline && (daysOfPeriod(deadline)?.last ?? null),
      search: foldForSearch(text),
    })
    assigns.push({ ...evidence(id, 'ASSIGNS', task, ordinal), from: own.id, to })
    for (const body of task.bodies)
      obligates.push({
        ...evidence(id, 'OBLIGATES', body, ordinal),
        from: to,
        to: agency(body.name, body).id,
        role: body.role.toUpperCase() as EdgeRole,
      })
    for (const index of task.citations) cite(to, index, ordinal)
  }

  const { uri, name, text, sha256, format } = source
  return {
    source: { id, uri, name, text, sha256, format },
    header: {
      type: document.type,
      title: document.title ?? nameless(document, source.name),
      issuedOn: document.issuedOn,
      signatory: document.signatory,
    },
    document: own.id,
    documents: [...documents.values()],
    agencies: [...agencies.values()],
    tasks,
    issuedBy,
    assigns,
    obligates,
    cites,
    addressedTo,
    partOf: [...partOf.values()],
    succeededBy: [...succeededBy.values()],
  }
}
