import { type Block, findSentences } from './blocks.ts'
import type { Span } from './reading.ts'

/** A sentence with where it stands. */
export interface Statement extends Span {
  /** The sentence with a colon that opens the list in which this one stands: “… hết hiệu lực:” above “a) Quyết định số …”. */
  readonly lead: Span | null
  /** Whether it stands in an article (điều). */
  readonly article: boolean
}

const ARTICLE = /^Điều\s/u
const OPENS_LIST = /:\s*$/u
/** Most that a lead-in may hold, in UTF-16 units: its last words tell what the list is. */
const LONGEST_LEAD = 400

/**
 * The sentences of the blocks in which mentions stand, in order.
 * @param mentions in order
 */
export function findStatements(
  view: string,
  blocks: readonly Block[],
  mentions: readonly Span[],
): readonly Statement[] {
  const statements: Statement[] = []
  let leads: readonly (Span | undefined)[] = []
  let article = false
  let next = 0
  for (const block of blocks) {
    const { depth, start, bodyStart, end } = block
    if (depth <= 1 && depth > 0) article = ARTICLE.test(view.slice(start, start + 5))
    const opens = OPENS_LIST.test(view.slice(Math.max(bodyStart, end - 3), end))
    const first = next
    while ((mentions[next]?.start ?? Infinity) < end) next++
    const sentences = opens || next > first ? findSentences(view, { start: bodyStart, end }) : []
    const lead = leads.slice(0, depth).findLast((span) => span !== undefined) ?? null
    if (next > first) for (const sentence of sentences) statements.push({ ...sentence, lead, article })
    const last = sentences.at(-1)
    if (depth > 0 || opens) {
      const kept = leads.slice(0, depth)
      kept[depth] = last && opens ? { start: Math.max(last.start, last.end - LONGEST_LEAD), end: last.end } : undefined
      leads = kept
    } else if (depth === 0) leads = []
  }
  return statements
}
