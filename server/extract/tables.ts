import type { Span } from './reading.ts'

/** A table of the text, with the words of each cell without blanks and marks of emphasis around them. */
export interface Table extends Span {
  readonly rows: readonly (readonly Span[])[]
}

/** “1”, “II.”, “2.3”, “a)”: what the first cell of a row holds. */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}(?:\.\d{1,3})?|[A-ZĐ]|[a-zđ])[.)]?(?:[\s*]|$)/u
/** What the first cell of a heading holds. */
const FIRST_HEADING = /^[\s*]*(?:S?TT|Số\s+TT|Số\s+thứ\s+tự|Bước(?:\s+thực\s+hiện)?)[\s*]*$/iu
const BAR = /^[\s*]*\|[\s*]*$/u
const ROW = /\s\|\s.*\s\|\s|^\|.*\|.*\|\s*$/u

/**
 * The tables of a text, as it keeps them: a cell between lines that hold a bar alone, with an empty cell at the end of each
 * row; or a row in one line, its cells parted by “ | ”.
 */
export function findTables(text: string): readonly Table[] {
  const tables: Table[] = []
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    lines.push({ start, end })
    start = end + 1
  }
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (ROW.test(wordsOf(line))) {
      const from = i
      while (i + 1 < lines.length && ROW.test(wordsOf(lines[i + 1] ?? line))) i++
      const rows = lines.slice(from, i + 1).map((row) => cellsOf(text, row))
      tables.push({ start: line.start, end: lines[i]?.end ?? line.end, rows })
    } else if (BAR.test(wordsOf(line))) {
      const from = i
      let last = i
      // A cell starts right below its bar; words behind a blank line stand outside.
      for (let j = i + 1; j < lines.length && j - last <= LONGEST_CELL; j++) {
        const words = wordsOf(lines[j] ?? line)
        if (BAR.test(words)) last = j
        else if ((j === last + 1 && words.trim() === '') || ARTICLE.test(words)) break
      }
      i = last
      const cells = segments(text, lines.slice(from, last + 1))
      tables.push({ start: line.start, end: lines[last]?.end ?? line.end, rows: toRows(text, cells) })
    }
  }
  return tables
}

/** “**Điều 1.**” stands in no cell: a head and a signature that are tables have the document between them. */
const ARTICLE = /^[\s*]*Điều\s+\d{1,3}\s*[.:]/u

/** Most lines that one cell may have. */
const LONGEST_CELL = 40

/** The words between the bars of one line. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = []
  let from = start
  for (const bar of text.slice(start, end).matchAll(/\s*\|\s*/gu)) {
    const at = start + bar.index
    if (at > from || cells.length > 0) cells.push(trim(text, { start: from, end: at }))
    from = at + bar[0].length
  }
  if (from < end) cells.push(trim(text, { start: from, end }))
  return cells
}

/** What stands between lines that hold a bar. */
function segments(text: string, lines: readonly Span[]): readonly Span[] {
  const bars = lines.filter(({ start, end }) => BAR.test(text.slice(start, end)))
  return bars.slice(1).map((bar, i) => trim(text, { start: bars[i]?.end ?? bar.start, end: bar.start }))
}

/** Cells by rows: the first row ends at the first empty cell; later ones where they are full, or where the next number or
 * heading stands. */
function toRows(text: string, cells: readonly Span[]): readonly (readonly Span[])[] {
  const isEmpty = ({ start, end }: Span): boolean => start === end
  const width = cells.findIndex(isEmpty)
  const rows: Span[][] = []
  let row: Span[] = []
  for (const [i, cell] of cells.entries()) {
    const before = cells[i - 1]
    const words = text.slice(cell.start, cell.end)
    const opens = before !== undefined && ((isEmpty(before) && ORDINAL.test(words)) || FIRST_HEADING.test(words))
    if (row.length > 0 && (opens || (isEmpty(cell) && row.length >= (width < 0 ? Infinity : width)))) {
      rows.push(row)
      row = []
      if (isEmpty(cell)) continue
    }
    if (row.length > 0 || !isEmpty(cell)) row.push(cell)
  }
  return row.length > 0 ? [...rows, row] : rows
}

/** A stretch without blanks and marks of emphasis around it. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = /^[\s*_]*/u.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead).replace(/[\s*_]+$/u, '').length
  return { start: start + lead, end: start + lead + rest }
}
