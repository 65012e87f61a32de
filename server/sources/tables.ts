import type { FormatCallback } from 'html-to-text'

/** An element or text of the tree that html-to-text walks. */
type Element = Parameters<FormatCallback>[0]

/** A cell as html-to-text hands it over. */
interface Cell {
  readonly text: string
  readonly colspan?: number
  readonly rowspan?: number
}

/** Groups of rows. */
const GROUPS = ['thead', 'tbody', 'tfoot', 'center']
/** A table of at most so many rows and columns may be there for its layout only. */
const LAYOUT_ROWS = 4
const LAYOUT_COLUMNS = 2
/** A cell that is longer, in UTF-16 units, holds a page: old web pages stand in one table. */
const LONGEST_CELL = 4000

/** A table: see {@link tableToPlain}. A formatter of html-to-text. */
export const cells: FormatCallback = (element, walk, builder) => {
  const walkRows = (parent: Element): void => {
    for (const child of parent.children ?? []) {
      if (child.name && GROUPS.includes(child.name)) walkRows(child)
      if (child.name === 'tr') walkCells(child)
      // A caption stands above its table.
      if (child.name === 'caption') {
        builder.openTableRow()
        walkCell(child)
        builder.closeTableRow()
      }
    }
  }
  const walkCells = (row: Element): void => {
    builder.openTableRow()
    for (const child of row.children ?? []) if (child.name === 'td' || child.name === 'th') walkCell(child)
    builder.closeTableRow()
  }
  const walkCell = (cell: Element): void => {
    builder.openTableCell({})
    walk(cell.children ?? [], builder)
    builder.closeTableCell({ colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') })
  }
  builder.openTable()
  walkRows(element)
  builder.closeTable({
    tableToString: (rows: readonly (readonly Cell[])[]) => tableToPlain(toGrid(rows)),
    leadingLineBreaks: 2,
    trailingLineBreaks: 2,
  })
}

/** More columns or rows than this a cell does not go over, and no table has so many columns. */
const WIDEST = 100

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.attribs?.[name] ?? '1', 10) || 1, 1), WIDEST)

/** Words by row and column: below and beside a cell that goes over several stand empty ones, so that columns keep their place. */
function toGrid(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++
      const { text, colspan = 1, rowspan = 1 } = x < WIDEST ? cell : { text: cell.text }
      for (let i = 0; i < rowspan; i++)
        for (let j = 0; j < colspan; j++) {
          const line = grid[y + i]
          if (line) line[x + j] = i === 0 && j === 0 ? text : ''
        }
      x += colspan
    }
  })
  return grid.map((row) => Array.from(row, (words) => words ?? ''))
}

/**
 * A table as text. A table of data gives a line for each row, its cells parted by “ | ”: “1 | Rà soát … | Sở Nội vụ”. The
 * head and the foot of a paper (Decree 30/2020/NĐ-CP, Appendix I) are tables for their layout: two columns, few rows, and
 * lines within a cell; their cells follow one another, each with its lines.
 */
export function tableToPlain(rows: readonly (readonly string[])[]): string {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''))
  if (filled.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) return filled.flat().join('\n\n')
  const lines = filled.map((row) => row.map(linesOf))
  return isLayout(lines)
    ? lines
        .flat()
        .filter((cell) => cell.length > 0)
        .map((cell) => cell.join('\n'))
        .join('\n\n')
    : lines.map((row) => row.map((cell) => cell.join(' ')).join(' | ')).join('\n')
}

type Lines = readonly string[]

const linesOf = (cell: string): Lines =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function isLayout(rows: readonly (readonly Lines[])[]): boolean {
  const columns = rows.reduce((most, row) => Math.max(most, row.filter((cell) => cell.length > 0).length), 0)
  if (columns < 2) return true
  return (
    rows.length <= LAYOUT_ROWS && columns <= LAYOUT_COLUMNS && rows.some((row) => row.some((cell) => cell.length > 1))
  )
}
