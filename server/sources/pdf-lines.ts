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
/** “1.”, “a)”, “-”: what a tab parts from its item is no column. */
const MARK = /^(?:[-–+*•●▪]|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5}|[IVX]{1,5})[.)/]|\d+(?:\.\d+)+\.?|Điều\s\d+\.?)$/u

/** The lines of a page from top to bottom, parted where columns are. */
export function findLines(pieces: readonly Piece[]): readonly Line[] {
  const rows = toRows(pieces)
  const gaps = rows.map(findGaps)
  return rows.map((row, i) => {
    const near = [...(gaps[i - 1] ?? []), ...(gaps[i + 1] ?? [])]
    const first = row[0]
    const cuts = (gaps[i] ?? []).filter(
      ({ from, to, width }) => width >= COLUMNS || near.some((other) => other.from < to && other.to > from),
    )
    const onlyMark = cuts.length === 1 && MARK.test(wordsBefore(row, cuts[0]?.from ?? 0))
    return {
      y: first?.y ?? 0,
      size: Math.max(...row.map(({ size }) => size)),
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
}

/** Gaps that stand out: in a justified line all blanks are as wide as a gap between columns, and none is one. */
function findGaps(row: readonly Piece[]): readonly Gap[] {
  const gaps = row.flatMap((piece, i) => {
    const before = row[i - 1]
    const width = before ? (piece.x - before.end) / Math.max(piece.size, before.size) : 0
    return before && width > BLANK ? [{ from: before.end, to: piece.x, width }] : []
  })
  return gaps.filter(
    (gap) =>
      gap.width >= COLUMNS ||
      (gap.width >= MAYBE_COLUMNS && gaps.every((other) => other === gap || other.width < gap.width / STANDS_OUT)),
  )
}

const wordsBefore = (row: readonly Piece[], x: number): string => join(row.filter(({ end }) => end <= x))

function toSegments(row: readonly Piece[], cuts: readonly Gap[]): readonly Segment[] {
  const bounds = [...cuts.map(({ to }) => to), Number.POSITIVE_INFINITY]
  return bounds.flatMap((bound, i) => {
    const pieces = row.filter(({ x }) => x < bound && x >= (bounds[i - 1] ?? Number.NEGATIVE_INFINITY))
    const text = join(pieces)
    return text === '' ? [] : [{ text, x: pieces[0]?.x ?? 0, end: Math.max(...pieces.map(({ end }) => end)) }]
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
