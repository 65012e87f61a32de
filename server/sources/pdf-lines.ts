/** A piece of text as the PDF places it, in points from the lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Right end. */
  readonly end: number
  /** Height of the line that it stands on. */
  readonly y: number
  /** Size of its font. */
  readonly size: number
}

/** Words of a line without a wide gap between them. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly end: number
}

/** A line across the page. */
export interface Line {
  readonly y: number
  readonly size: number
  /** From left to right; more than one where wide gaps part them. */
  readonly segments: readonly Segment[]
}

/** Pieces whose heights differ by less than this, in sizes of the font, stand on one line: foot note signs are raised. */
const SAME_LINE = 0.5
/** Gaps, in sizes of the font: a blank; what may part columns; what parts them for certain. Justified blanks reach 1.5. */
const BLANK = 0.12
const MAYBE_COLUMNS = 0.8
const COLUMNS = 3
/** So many times as wide as the others is a gap that may part columns. */
const STANDS_OUT = 2
/** What gaps of lines below each other have in common at least, in sizes of the font, when they part columns. */
const RIVER = 0.5
/** So many lines above and below are looked at: the longest cell of a table between two full lines. */
const REACH = 8
/** More gaps in a line are no columns. */
const MOST_COLUMNS = 30
/** “1.”, “a)”, “-”: what a tab parts from its item is no column. */
const MARK = /^(?:[-–+*•●▪]|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5}|[IVX]{1,5})[.)/]|\d+(?:\.\d+)+\.?|Điều\s\d+\.?)$/u

/** The lines of a page from top to bottom, parted where columns are. */
export function findLines(pieces: readonly Piece[]): readonly Line[] {
  const rows = toRows(pieces)
  const gaps = rows.map(findGaps)
  return rows.map((row, i) => {
    const cuts = (gaps[i] ?? []).filter((gap) => gap.width >= COLUMNS || isRiver(gap, gaps, rows, i))
    const onlyMark = cuts.length === 1 && MARK.test(wordsBefore(row, cuts[0]?.from ?? 0))
    return {
      y: row[0]?.y ?? 0,
      size: row.reduce((size, piece) => Math.max(size, piece.size), 0),
      segments: toSegments(row, onlyMark ? [] : cuts),
    }
  })
}

/** Pieces by line, from top to bottom, each from left to right. */
function toRows(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - piece.y < SAME_LINE * Math.min(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => withoutCopies(row.toSorted((a, b) => a.x - b.x)))
}

/** Some programs write bold words twice, a little apart. */
const withoutCopies = (row: readonly Piece[]): readonly Piece[] =>
  row.filter((piece, i) => {
    const before = row[i - 1]
    return !before || before.text !== piece.text || piece.x - before.x > piece.size * BLANK
  })

/** A stretch of a line without words. */
interface Gap {
  readonly from: number
  readonly to: number
  /** In sizes of the font. */
  readonly width: number
  /** Size of that font, in points. */
  readonly size: number
  /** Whether it is far wider than the others of its line. */
  readonly standsOut: boolean
}

/** The gaps of a line; none where there are so many that they are not between columns. */
function findGaps(row: readonly Piece[]): readonly Gap[] {
  const gaps = row.flatMap((piece, i) => {
    const before = row[i - 1]
    const size = before ? Math.max(piece.size, before.size) : piece.size
    const width = before ? (piece.x - before.end) / size : 0
    return before && width > BLANK ? [{ from: before.end, to: piece.x, width, size, standsOut: false }] : []
  })
  const [widest = 0, second = 0] = gaps.map(({ width }) => width).sort((a, b) => b - a)
  const wide = gaps.filter(({ width }) => width >= MAYBE_COLUMNS)
  // In a justified line all blanks are as wide as a gap between columns, and none is one.
  const standsOut = second < widest / STANDS_OUT
  return wide.length > MOST_COLUMNS ? [] : wide.map((gap) => ({ ...gap, standsOut: standsOut && gap.width === widest }))
}

/**
 * Whether lines above and below have a gap at the same place: one where the gap stands out, two elsewhere. Between them may
 * be lines that go on in one cell and leave the place free.
 */
function isRiver(
  gap: Gap,
  gaps: readonly (readonly Gap[])[],
  rows: readonly (readonly Piece[])[],
  line: number,
): boolean {
  const needed = gap.standsOut ? 1 : 2
  let found = 0
  let { from, to } = gap
  for (const step of [-1, 1]) {
    for (let i = line + step; found < needed && Math.abs(i - line) <= REACH; i += step) {
      const other = gaps[i]?.find((next) => Math.min(to, next.to) - Math.max(from, next.from) >= gap.size * RIVER)
      if (other) {
        from = Math.max(from, other.from)
        to = Math.min(to, other.to)
        found++
      } else if (!rows[i]?.every(({ x, end }) => end <= from || x >= to)) break
    }
  }
  return found >= needed
}

const wordsBefore = (row: readonly Piece[], x: number): string => join(row.filter(({ end }) => end <= x))

function toSegments(row: readonly Piece[], cuts: readonly Gap[]): readonly Segment[] {
  const starts = new Set(cuts.map(({ to }) => to))
  const parts: Piece[][] = [[]]
  for (const piece of row) {
    if (starts.delete(piece.x)) parts.push([])
    parts.at(-1)?.push(piece)
  }
  return parts.flatMap((pieces) => {
    const text = join(pieces)
    const end = pieces.reduce((most, piece) => Math.max(most, piece.end), 0)
    return text === '' ? [] : [{ text, x: pieces[0]?.x ?? 0, end }]
  })
}

/** Words of pieces side by side, with blanks where there is room for one. */
const join = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, x, size }, i) => {
      const before = pieces[i - 1]
      return before && x - before.end > size * BLANK ? ` ${text}` : text
    })
    .join('')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
