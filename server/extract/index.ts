import { findBlocks } from './blocks.ts'
import { findMentions, toCitations } from './citations.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import { readHeader } from './header.ts'
import { toMarked, withoutInnerMarks } from './inner-marks.ts'
import { findTasks } from './obligations.ts'
import { operativeBlocks } from './operative.ts'
import { findPlace } from './places.ts'
import type { DocumentReading, Reading } from './reading.ts'
import { readEnding } from './recipients.ts'
import { findReferences } from './short-forms.ts'
import { findStatements } from './statements.ts'
import { findUnread } from './unread.ts'
import { toView } from './view.ts'

/**
 * Reads a directive: what it is, what it cites, what it orders whom to do.
 * @param source name and normalised text of the source; every offset of the result points into `text`
 */
export function readDirective(source: { readonly name: string; readonly text: string }): Reading {
  const cleaned = withoutInnerMarks(source.text)
  if (cleaned === null) return readClean(source)
  return toMarked(source.text, cleaned.placeOf, readClean({ name: source.name, text: cleaned.text }))
}

function readClean({ name, text }: { readonly name: string; readonly text: string }): Reading {
  const view = toView(text)
  const place = findPlace(text, view)
  const blocks = findBlocks(text, view)
  const header = readHeader(text, view, blocks, place)
  const ending = readEnding(text, view, place)
  const body = blocks
    .filter((block) => block.end > header.end && (block.start < ending.start || block.start >= ending.end))
    .map((block) => ({ ...block, bodyStart: Math.max(block.bodyStart, header.end) }))
  const context = { number: header.number, kind: header.type, title: header.titleSpan, place, ending }
  const mentions = findMentions(view, context)
  const tasks = findTasks(
    text,
    view,
    operativeBlocks(view, body),
    mentions,
    { place, issuer: header.issuer, directs: directs(header) },
    header.issuedOn,
  )
  const citations = toCitations(view, mentions, context, findStatements(view, blocks, mentions), tasks)
  const { end: _end, titleSpan: _span, ...document } = header
  return {
    source: name,
    document: {
      ...document,
      signatory: ending.signature?.name ?? null,
      signature: ending.signature,
      recipients: ending.recipients,
      place: place?.full ?? null,
    },
    citations,
    tasks,
    references: findReferences(view, header.type, citations),
    unread: findUnread(view, citations, tasks, header.number, [{ start: 0, end: header.end }, ending], place),
  }
}

/** Whether it orders even where it names nobody. A report in the news that names who directs tells of a directive. */
function directs({ type, title, issuer }: Pick<DocumentReading, 'type' | 'title' | 'issuer'>): boolean {
  if (type === null) return issuer !== null
  const kind = DOCUMENT_KINDS.find(({ name }) => name === type)
  return kind?.directs === true && (kind.directsAbout === undefined || title === null || kind.directsAbout.test(title))
}
