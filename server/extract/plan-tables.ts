import { readBodies } from './bodies.ts'
import { COLUMNS, type Column } from './data/columns.ts'
import { type Deadline, readDeadline } from './deadlines.ts'
import type { Place } from './places.ts'
import type { ObligedBody, Role, Span } from './reading.ts'
import { readRecurrence } from './recurrences.ts'
import { by, type Finding } from './rules.ts'
import { findTables, type Table } from './tables.ts'
import { oneLine } from './view.ts'

/** A row of a plan table that gives work to somebody. */
export interface PlanRow extends Span, Finding {
  readonly bodies: readonly ObligedBody[]
  /** Of the column for it, with the place of its cell; see {@link readDeadline}. */
  readonly deadline: Deadline | null
  readonly recurrence: string | null
}

/** A table whose heading says what its rows are, with where it stands; one of procedures gives no rows. */
export interface Plan extends Span {
  readonly rows: readonly PlanRow[]
}

const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[]
/** Longest heading of a column, in UTF-16 units. */
const LONGEST_HEADING = 80
/**
 * The plan tables of a text: those with a column for what is to be done and one for who does it; and, without rows, those of
 * administrative procedures and of other items, since none is to be read as sentences.
 */
export function findPlans(text: string, view: string, place: Place | null, issuedOn: string | null): readonly Plan[] {
  return findTables(text).flatMap((table) => {
    const plan = readPlan(table, view, place, issuedOn) ?? (isGrid(table) ? { ...table, rows: [] } : null)
    return plan ? [plan] : []
  })
}

/** Cells of a row, and rows of such, from which on a table holds items and no sentences: heads and signatures have fewer. */
const GRID = 3

/** Whether a table is one of items: criteria, forms, amounts. Its cells are no sentences of the document. */
const isGrid = ({ rows }: Table): boolean => rows.filter((row) => row.length >= GRID).length >= GRID

function readPlan(table: Table, view: string, place: Place | null, issuedOn: string | null): Plan | null {
  const rows: PlanRow[] = []
  let columns: readonly (Column | undefined)[] | null = null
  let leads: readonly ObligedBody[] = []
  let start: number | null = null
  for (const row of table.rows) {
    // Titles stand above the heading as rows, and tables that follow each other have one heading each.
    const heading = row.map((cell) => columnOf(view.slice(cell.start, cell.end)))
    const isPlan = heading.includes('work') && heading.includes('lead')
    if (isPlan || heading.includes('procedure')) {
      start ??= row[0]?.start ?? table.start
      columns = heading.includes('procedure') ? null : heading
      leads = []
    } else if (columns) {
      const read = readRow(row, columns, leads, view, place, issuedOn)
      if (read) {
        leads = read.bodies.filter(({ role }) => role === 'lead')
        rows.push(read)
      }
    }
  }
  return start === null ? null : { start, end: table.end, rows }
}

/** What stands below a heading of that name, or behind it as a label; undefined for most. */
export function columnOf(cell: string): Column | undefined {
  if (cell.length > LONGEST_HEADING) return undefined
  const heading = oneLine(cell)
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/u, '')
  return COLUMN_NAMES.find((column) => COLUMNS[column].some((pattern) => pattern.test(heading)))
}

/** @param before who leads in the row before: a cell that runs over several rows stands in the first of them only */
function readRow(
  row: readonly Span[],
  columns: readonly (Column | undefined)[],
  before: readonly ObligedBody[],
  view: string,
  place: Place | null,
  issuedOn: string | null,
): PlanRow | null {
  const cell = (column: Column): Span | undefined => row[columns.indexOf(column)]
  const work = cell('work')
  const own = readCell(view, cell('lead'), 'lead', place)
  const others = readCell(view, cell('coordinate'), 'coordinate', place)
  const when = cell('deadline')
  // A row with nothing behind its words is a heading inside the table; one with moved cells tells nothing of the row before.
  const goesOn = row.length >= columns.length && (others.length > 0 || (when !== undefined && when.end > when.start))
  const leads = own.length > 0 || !goesOn ? own : before
  const bodies = [...leads, ...others]
  if (!work || work.start === work.end || isNumber(view.slice(work.start, work.end)) || leads.length === 0) return null
  const words = when ? oneLine(view.slice(when.start, when.end)) : ''
  const deadline = readDeadline(`trước ${words}`, issuedOn) ?? readDeadline(`hoàn thành trong ${words}`, issuedOn)
  return {
    ...work,
    bodies,
    deadline: deadline && when ? { ...deadline, ...when } : null,
    recurrence: readRecurrence(words),
    ...by('plan row'),
  }
}

/** “12”, “1.2”: cells have moved. */
const isNumber = (words: string): boolean => !/\p{L}/u.test(words)

/** All bodies of a cell, in whatever way they are parted. */
export function readCell(
  view: string,
  cell: Span | undefined,
  role: Role,
  place: Place | null,
): readonly ObligedBody[] {
  if (!cell) return []
  const words = view.slice(0, cell.end)
  const bodies: ObligedBody[] = []
  for (let at = cell.start; at < cell.end; ) {
    const list = readBodies(words, at, place, true)
    bodies.push(...(list?.bodies ?? []).map((body) => ({ ...body, role })))
    const next = /[,;.:\n\-+]\s*(?=\p{L})|\s{2,}(?=\p{L})/u.exec(words.slice(list?.end ?? at))
    if (!next) break
    at = (list?.end ?? at) + next.index + next[0].length
  }
  return bodies
}
