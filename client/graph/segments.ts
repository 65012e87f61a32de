/** A stretch of text, end exclusive, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A piece of a paragraph that is marked as a whole or not. */
export interface Segment extends Stretch {
  readonly mark: 'none' | 'other' | 'chosen'
}

/** A line of a source, cut where marks begin and end. */
export interface Paragraph extends Stretch {
  readonly segments: readonly Segment[]
}

/**
 * The lines of a text with their marks. A mark may run over several lines, and marks may overlap; the chosen one wins.
 * @param others in any order
 */
export function toParagraphs(text: string, chosen: Stretch | null, others: readonly Stretch[]): readonly Paragraph[] {
  const sorted = [...others].sort((a, b) => a.start - b.start)
  const paragraphs: Paragraph[] = []
  let open: readonly Stretch[] = []
  let next = 0
  for (let start = 0; start <= text.length; ) {
    const line = text.indexOf('\n', start)
    const end = line < 0 ? text.length : line
    const begun = next
    while ((sorted[next]?.start ?? Infinity) < end) next++
    open = [...open, ...sorted.slice(begun, next)].filter((other) => other.end > start)
    paragraphs.push({ start, end, segments: cut({ start, end }, chosen, open) })
    start = end + 1
  }
  return paragraphs
}

function cut({ start, end }: Stretch, chosen: Stretch | null, others: readonly Stretch[]): readonly Segment[] {
  const marks = chosen ? [...others, chosen] : others
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end)
  const bounds = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? start
    const covers = (mark: Stretch): boolean => mark.start <= from && mark.end >= to
    return { start: from, end: to, mark: chosen && covers(chosen) ? 'chosen' : others.some(covers) ? 'other' : 'none' }
  })
}
