// Reads an authority list: one instrument a line, with what the list says of it. Pure.
import { parse } from 'csv-parse/sync'
import { SourceError } from '../errors.ts'
import type { Source } from '../sources/source.ts'
import { readBodies } from './bodies.ts'
import { toBodyName } from './body-names.ts'
import { isDay, isMonth, toIsoDay } from './dates.ts'
import { nationalIssuer } from './issuers.ts'
import type { Span } from './reading.ts'
import { oneLine, toView } from './view.ts'

/** What a list says of one instrument; its span is the line. */
export interface RegistryEntry extends Span {
  /** Null for a law that goes by its title. */
  readonly number: string | null
  readonly type: string | null
  readonly title: string | null
  /** ISO 8601: a day, a month or a year. */
  readonly issuedOn: string
  /** Full names; none where only the number tells. */
  readonly issuers: readonly string[]
}

/** A line that cannot be used. */
export interface RegistryFault {
  /** Counted from 1. */
  readonly line: number
  /** What is wrong and what to do. */
  readonly reason: string
}

/** What a list says, and the lines of it that say nothing. */
export interface RegistryReading {
  readonly entries: readonly RegistryEntry[]
  readonly faults: readonly RegistryFault[]
}

const FIELDS = ['number', 'type', 'title', 'issuedOn', 'issuer'] as const
type Field = (typeof FIELDS)[number]

/** A line by its fields, blanks and missing ones null. */
interface Row extends Span {
  readonly line: number
  readonly fields: Readonly<Record<Field, string | null>>
}

/** A line that says nothing that can be used. */
class FaultyLine extends Error {}

/**
 * Reads a list in CSV, whose first line names the columns, or in JSON Lines, one object a line: `number`, `type`, `title`, `issuedOn`,
 * `issuer`, in any order; others are passed over. A faulty line is told, and the others are read.
 * @throws SourceError naming the line where CSV is broken, for then nobody can tell where the next line begins
 */
export function readRegistry(source: Source): RegistryReading {
  const entries: RegistryEntry[] = []
  const faults: RegistryFault[] = []
  const rows = source.format === 'csv' ? readCsv(source) : readJsonLines(source.text)
  for (const row of rows) {
    try {
      if ('reason' in row) faults.push(row)
      else entries.push(toEntry(row))
    } catch (error) {
      if (!(error instanceof FaultyLine)) throw error
      faults.push({ line: row.line, reason: error.message })
    }
  }
  return { entries, faults }
}

function* readCsv({ text, uri }: Source): Generator<Row | RegistryFault> {
  let columns: readonly string[] | undefined
  let end = 0
  for (const { record, raw, info } of parseCsv(text, uri)) {
    const start = end + (raw.length - raw.trimStart().length)
    end += raw.length
    // The line where the row begins: the parser tells the one where it ends.
    const line = info.lines - (raw.trim().split('\n').length - 1)
    if (!columns) {
      columns = record.map((name) => name.trim().toLowerCase())
      requireColumns(columns, uri, line)
    } else if (record.length !== columns.length) {
      yield {
        line,
        reason: `${record.length} fields where the first line names ${columns.length}. Quote what has a comma.`,
      }
    } else {
      const names = columns
      const fields = toFields((field) => record[names.indexOf(field.toLowerCase())])
      yield { start, end: start + raw.trim().length, line, fields }
    }
  }
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

function parseCsv(text: string, uri: string): readonly CsvRecord[] {
  // Spreadsheets write what the system takes for a list: a semicolon where the comma is for decimals.
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ','
  try {
    const options = { delimiter, raw: true, info: true, skip_empty_lines: true, relax_column_count: true }
    return parse(text, options) as unknown as readonly CsvRecord[]
  } catch (error) {
    if (!(error instanceof Error && 'lines' in error)) throw error
    throw new SourceError(`${uri}:${error.lines}`, `no proper CSV: ${error.message}. Mend the quotes.`, {
      cause: error,
    })
  }
}

function requireColumns(columns: readonly string[], uri: string, line: number): void {
  const missing = FIELDS.filter((field) => !columns.includes(field.toLowerCase()))
  if (missing.length === 0) return
  throw new SourceError(
    `${uri}:${line}`,
    `the first line lacks the columns ${missing.join(', ')}. It must name ${FIELDS.join(', ')}; fields may be empty.`,
  )
}

function* readJsonLines(text: string): Generator<Row | RegistryFault> {
  let start = 0
  let line = 0
  for (const words of text.split('\n')) {
    line += 1
    const end = start + words.length
    if (words.trim() !== '') yield readJsonLine(words, { start, end, line })
    start = end + 1
  }
}

function readJsonLine(words: string, place: Span & { readonly line: number }): Row | RegistryFault {
  const { line } = place
  let value: unknown
  try {
    value = JSON.parse(words)
  } catch (error) {
    return { line, reason: `no JSON: ${error instanceof Error ? error.message : error}. Write one object a line.` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, reason: `no object. Write {"number": …, "type": …, "title": …, "issuedOn": …, "issuer": …}.` }
  const told = new Map<string, unknown>(Object.entries(value))
  const wrong = FIELDS.find(
    (field) => told.has(field) && told.get(field) !== null && typeof told.get(field) !== 'string',
  )
  if (wrong) return { line, reason: `${wrong} is no string. Write it in quotes, or null.` }
  return { ...place, fields: toFields((field) => told.get(field)) }
}

function toFields(read: (field: Field) => unknown): Row['fields'] {
  const value = (field: Field): string | null => oneLine(String(read(field) ?? '')) || null
  return {
    number: value('number'),
    type: value('type'),
    title: value('title'),
    issuedOn: value('issuedOn'),
    issuer: value('issuer'),
  }
}

function toEntry({ start, end, fields }: Row): RegistryEntry {
  const { type, title } = fields
  const number = fields.number === null ? null : readNumber(fields.number)
  if (number === null && title === null)
    throw new FaultyLine('neither number nor title. Write the number, or of a law without one the title.')
  const issuers = fields.issuer === null ? [] : readIssuers(fields.issuer)
  if (number !== null && issuers.length === 0 && nationalIssuer(number) === null)
    throw new FaultyLine(`issuer is empty, and “${number}” does not tell it. Write who issued it.`)
  return { start, end, number, type, title, issuedOn: readDay(fields.issuedOn), issuers }
}

/**
 * “57/2020/QH14”, “1141-TC/QĐ/CĐKT”, “66.7/2025/NQ-CP”, “85/2017/nđ-cp”, “01/2017/TTLT-BCA-BNN&PTNT-VKSNDTC”; not “17”, “71/2015”, “02/2017/TT-”.
 * Wider than what a text is searched for: here it is known that it is a number.
 */
const NUMBER = /^\d{1,5}(?:\.\d{1,2})?[a-zđ]?(?:\/\d{4})?[/-]\p{L}[\p{L}\d]*(?:[-/.&]\p{L}[\p{L}\d]*)*$/u

function readNumber(words: string): string {
  const number = toView(words)
    .replace(/\s+/g, '')
    .replace(/^['"“]+|['"”.]+$/gu, '')
  if (NUMBER.test(number)) return number
  throw new FaultyLine(`number: “${cut(words)}” is no số, ký hiệu. Write it in full, as 12/2011/NĐ-CP.`)
}

/** Longest stretch of a field in a message, in UTF-16 units. */
const LONGEST_SHOWN = 60

const cut = (words: string): string => (words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words)

/** “2021-08-16”, “2021-08”, “2021”; groups: year, month, day. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
/** “16/8/2021”, as spreadsheets show it; groups: day, month, year. */
const SHOWN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

function readDay(words: string | null): string {
  const [, year, month, day] = ISO.exec(words ?? '') ?? []
  const right =
    year !== undefined &&
    (month === undefined || isMonth(Number(month))) &&
    (day === undefined || isDay(Number(day), Number(month), Number(year)))
  if (words !== null && right) return words
  const shown = SHOWN.exec(words ?? '')
  const iso = shown?.[1] && shown[2] ? toIsoDay(shown[1], shown[2], shown[3]) : null
  if (iso !== null) return iso
  throw new FaultyLine(
    `issuedOn: ${words === null ? 'empty' : `“${words}” is no date`}. Write 2021-08-16, 2021-08 or 2021.`,
  )
}

/** Most words of the name of a body that is in no list: “Ban Tổ chức - Cán bộ Chính phủ”. */
const LONGEST_NAME = 12

/** The bodies that a field names: “Bộ Y tế và Bộ Nội vụ”; of an unknown name the whole, unless it is a sentence. */
function readIssuers(words: string): readonly string[] {
  const view = toView(words).replace(/[\s.]+$/u, '')
  const list = readBodies(view, 0, null, true)
  if (list && list.end === view.length) return list.bodies.map(({ name }) => name)
  if (!/\d/.test(view) && view.split(' ').length <= LONGEST_NAME) return [toBodyName(view, null)]
  throw new FaultyLine(`issuer: “${cut(words)}” is no name of a body or list of such. Write only who issued it.`)
}
