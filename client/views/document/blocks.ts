import type { Place } from '../addresses.ts'

/** A piece of text over which the same marks lie. */
export interface Piece<Mark> extends Place {
  readonly marks: readonly Mark[]
}

/** Some lines of a text with the marks that touch them. */
export interface Block<Mark> extends Place {
  readonly marks: readonly Mark[]
}

/** UTF-16 units after which a block ends with its line: some screens of text, so that those out of sight cost nothing. */
const SIZE = 3000

/**
 * Cuts a text into blocks at ends of lines, or where a line has no end.
 * @param marks in order of their starts
 */
export function toBlocks<Mark extends Place>(text: string, marks: readonly Mark[]): readonly Block<Mark>[] {
  const blocks: Block<Mark>[] = []
  let open: readonly Mark[] = []
  let next = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfBlock(text, start)
    const first = next
    while ((marks[next]?.start ?? Infinity) < end) next++
    open = [...open, ...marks.slice(first, next)].filter((mark) => mark.end > start)
    blocks.push({ start, end, marks: open })
    start = end
  }
  return blocks
}

function endOfBlock(text: string, start: number): number {
  if (start + SIZE >= text.length) return text.length
  const line = text.indexOf('\n', start + SIZE)
  if (line >= 0 && line < start + 2 * SIZE) return line + 1
  const cut = start + 2 * SIZE
  if (cut >= text.length) return text.length
  // Not between the halves of a letter.
  return /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut + 1 : cut
}

/** The pieces of a block, cut where marks begin and end. */
export function toPieces<Mark extends Place>({ start, end, marks }: Block<Mark>): readonly Piece<Mark>[] {
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end)
  const bounds = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? start
    return { start: from, end: to, marks: marks.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}
