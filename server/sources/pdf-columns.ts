import type { Line, Segment } from './pdf-lines.ts'

/** A line as it is read, or a row of a table. */
export interface TextLine {
  readonly text: string
  /** Where it stands on its page, in points from below. */
  readonly y: number
  /** Whether it begins anew: a cell, a row. */
  readonly opens: boolean
}

/** A line that ends within a number or a name: “46/2014/⏎QH13”, “NQ-⏎HĐND”. The other half follows without a blank. */
export const TORN = /[\p{L}\d][/-]$/u

/** What may lie between two lines of a block, in sizes of the font: on the left, where the text goes on, and elsewhere. */
const CLOSE = 1.9
const FAR = 9
/** What lies between the rows of a table at least, in distances of its lines. */
const ROW_GAP = 1.4

/**
 * The lines of a page in the order of reading. Lines side by side are cells: in two columns (the head and foot of a paper)
 * the left cell is read before the right one, row by row; in three or more each row is a line, “1 | Rà soát | Sở Nội vụ”.
 */
export function readColumns(lines: readonly Line[]): readonly TextLine[] {
  const read: TextLine[] = []
  for (let i = 0; i < lines.length; ) {
    const block = blockAt(lines, i)
    read.push(...(block ? readBlock(block.lines, block.columns) : toTextLines(lines[i])))
    i += block?.lines.length ?? 1
  }
  return read
}

const toTextLines = (line: Line | undefined): readonly TextLine[] =>
  line ? [{ text: line.segments.map(({ text }) => text).join(' '), y: line.y, opens: false }] : []

/** A column: from where to where words stand in it. */
interface Column {
  readonly x: number
  readonly end: number
}

interface Block {
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
}

/** The lines from here on that stand in columns. */
function blockAt(lines: readonly Line[], from: number): Block | null {
  const first = lines[from]
  if (!first || first.segments.length < 2) return null
  let columns: readonly Column[] = first.segments
  let to = from + 1
  for (; to < lines.length; to++) {
    const line = lines[to]
    const above = lines[to - 1]
    if (!line || !above) break
    const gap = (above.y - line.y) / line.size
    const merged = merge(columns, line.segments)
    // A line that bridges all columns goes on below them.
    if (merged.length < Math.min(2, columns.length) || merged.length < columns.length - 1) break
    if (line.segments.length < 2) {
      if (merged.length !== columns.length) break
      const left = (line.segments[0]?.x ?? 0) < (columns[0]?.end ?? 0)
      if (gap > (left ? CLOSE : FAR)) break
    } else if (gap > FAR) break
    columns = merged
  }
  return { lines: lines.slice(from, to), columns }
}

/** Columns with further segments: those that touch are one. */
function merge(columns: readonly Column[], segments: readonly Segment[]): readonly Column[] {
  const merged: Column[] = []
  for (const { x, end } of [...columns, ...segments].toSorted((a, b) => a.x - b.x)) {
    const last = merged.at(-1)
    if (last && x <= last.end) merged[merged.length - 1] = { x: last.x, end: Math.max(last.end, end) }
    else merged.push({ x, end })
  }
  return merged
}

/** What stands in each column of a line. */
type Cells = readonly string[]

function readBlock(lines: readonly Line[], columns: readonly Column[]): readonly TextLine[] {
  const rows = toRows(lines, columns)
  return columns.length < 3 ? rows.flatMap((row) => readCells(row, columns)) : rows.map((row) => readRow(row, columns))
}

/** A row of two columns: the lines of the left one, then those of the right one. */
function readCells(row: readonly Line[], columns: readonly Column[]): readonly TextLine[] {
  return columns.flatMap((_, column) => {
    const words = row.map((line) => cellsOf(line, columns)[column] ?? '').filter((line) => line !== '')
    return joinItems(words).map((text, i) => ({ text, y: row[0]?.y ?? 0, opens: i === 0 }))
  })
}

const ITEM = /^[-–+*•]\s?[^\s-]/u
const ITEM_ENDS = /\.$/u

/** Lines of a cell, with items that are broken to its width on one: “- Ban Thường vụ Thành ủy, HĐND⏎thành phố;”. */
function joinItems(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above && ITEM.test(above) && !ITEM_ENDS.test(above) && !ITEM.test(line)) {
      joined[joined.length - 1] = `${above}${TORN.test(above) ? '' : ' '}${line}`
    } else joined.push(line)
  }
  return joined
}

function readRow(row: readonly Line[], columns: readonly Column[]): TextLine {
  const cells = columns.map((_, column) =>
    row
      .map((line) => cellsOf(line, columns)[column] ?? '')
      .filter((words) => words !== '')
      .reduce((above, words) => `${above}${above === '' || TORN.test(above) ? '' : ' '}${words}`, ''),
  )
  return { text: cells.join(' | '), y: row.at(-1)?.y ?? 0, opens: true }
}

const cellsOf = ({ segments }: Line, columns: readonly Column[]): Cells =>
  columns.map(({ x, end }) =>
    segments
      .filter((segment) => segment.x >= x && segment.x <= end)
      .map(({ text }) => text)
      .join(' '),
  )

/** “1”, “II”, “1.2.”: the running number of a row. */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Z])[.)]?$/u

/** The lines of each row: it begins with a running number, else below a gap. */
function toRows(lines: readonly Line[], columns: readonly Column[]): readonly (readonly Line[])[] {
  const firsts = lines.map((line) => cellsOf(line, columns)[0] ?? '')
  const numbered = columns.length > 2 && firsts.filter((words) => ROW_NUMBER.test(words)).length > 1
  const pitch = Math.min(...lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? 0) - y))
  const rows: Line[][] = []
  lines.forEach((line, i) => {
    const gap = (lines[i - 1]?.y ?? line.y) - line.y
    const opens = numbered ? ROW_NUMBER.test(firsts[i] ?? '') : gap > pitch * ROW_GAP && line.segments.length > 1
    const row = rows.at(-1)
    if (row && !opens) row.push(line)
    else rows.push([line])
  })
  return rows
}
