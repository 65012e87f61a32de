import { daysOfPeriod } from '../extract/dates.ts'
import type { DocumentReading, Reading } from '../extract/reading.ts'
import type { Source } from '../sources/source.ts'
import { gatherBodies } from './bodies.ts'
import { evidence } from './evidence.ts'
import { foldForSearch } from './fold.ts'
import { sourceId, taskId, toDocument } from './identity.ts'
import type {
  AddressedTo,
  Assigns,
  Change,
  Cites,
  DocumentNode,
  EdgeRelation,
  EdgeRole,
  IssuedBy,
  Obligates,
  TaskNode,
} from './model.ts'

/** What to call a document without number and trích yếu: “Kết luận của Thủ tướng Chính phủ”, else as its file is called. */
function nameless({ number, type, issuer }: DocumentReading, file: string): string | null {
  if (number !== null) return null
  return type !== null && issuer !== null ? `${type} của ${issuer}` : (type ?? file)
}

/** “TM. UBND thành phố Hà Nội, KT. Chủ tịch, Phó Chủ tịch”: for whom, and in which office. */
export function signedAs({ signature }: DocumentReading): string | null {
  if (!signature) return null
  const parts = [...signature.onBehalf.map(({ form, of }) => `${form}. ${of}`), signature.office]
  return parts.filter(Boolean).join(', ') || null
}

/**
 * What ingesting a source writes: its reading as nodes and edges. Pure: the same source and reading give the same change.
 */
export function toChange(source: Source, reading: Reading): Change {
  const id = sourceId(source.uri)
  const { document } = reading
  const own = toDocument({ ...document, title: null }, id)
  const documents = new Map<string, DocumentNode>([[own.id, own]])
  const bodies = gatherBodies(id)
  const issuedBy: IssuedBy[] = []
  const addressedTo: AddressedTo[] = []
  const tasks: TaskNode[] = []
  const assigns: Assigns[] = []
  const obligates: Obligates[] = []
  const cites: Cites[] = []

  const issuers =
    document.issuerSpan && document.issuer !== null ? [{ ...document.issuerSpan, name: document.issuer }] : []
  for (const issuer of [...issuers, ...document.coIssuers]) {
    const to = bodies.add(issuer.name, issuer).id
    issuedBy.push({ ...evidence(id, 'ISSUED_BY', issuer, to), from: own.id, to })
  }
  for (const recipient of document.recipients)
    for (const body of recipient.bodies)
      addressedTo.push({
        ...evidence(id, 'ADDRESSED_TO', body, 0),
        from: own.id,
        to: bodies.add(body.name, body).id,
        purpose: recipient.purpose,
      })

  const cited = reading.citations.map((citation) => {
    const node = toDocument(citation, id)
    documents.set(node.id, node)
    return { citation, node, issuer: citation.issuer === null ? null : bodies.add(citation.issuer, citation).id }
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
    const { ordinal, text, deadline, deadlineSpan } = task
    tasks.push({
      id: to,
      ordinal,
      text,
      deadline,
      deadlineStart: deadlineSpan?.start ?? null,
      deadlineEnd: deadlineSpan?.end ?? null,
      due: deadline && (daysOfPeriod(deadline)?.last ?? null),
      search: foldForSearch(text),
    })
    assigns.push({ ...evidence(id, 'ASSIGNS', task, ordinal), from: own.id, to })
    for (const body of task.bodies)
      obligates.push({
        ...evidence(id, 'OBLIGATES', body, ordinal),
        from: to,
        to: bodies.add(body.name, body).id,
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
      signedAs: signedAs(document),
    },
    document: own.id,
    documents: [...documents.values()],
    ...bodies.all(),
    tasks,
    issuedBy,
    assigns,
    obligates,
    cites,
    addressedTo,
  }
}
