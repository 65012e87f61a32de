import { RELATION_WORDS } from './data/relations.ts'
import type { Relation, Span } from './reading.ts'
import { oneLine } from './view.ts'
import { alternation, whole } from './words.ts'

const BY_WORDS: ReadonlyMap<string, Relation> = new Map(
  RELATION_WORDS.flatMap(([relation, words]) => words.map((word) => [word, relation] as const)),
)

const WORDS = new RegExp(whole(alternation([...BY_WORDS.keys()])), 'giu')

/** How far back a governing word may stand, in UTF-16 units: lists of decrees run long. */
const REACH = 1500

/**
 * What the document does with a mention, by the nearest governing word before it in its sentence; the words of other
 * mentions in between are passed over, so a list shares the word that opens it.
 * @param earlier the mentions before it, in order
 * @param sentence the sentence the mention stands in
 */
export function readRelation(view: string, mention: Span, earlier: readonly Span[], sentence: Span): Relation {
  const from = Math.max(sentence.start, mention.start - REACH)
  const before = blank(view.slice(from, mention.start), from, earlier)
  let relation: Relation = 'refers'
  for (const match of before.matchAll(WORDS)) relation = BY_WORDS.get(oneLine(match[0]).toLowerCase()) ?? relation
  return relation
}

/** The words without those of mentions: “Thông báo kết luận” governs nothing. */
function blank(words: string, from: number, mentions: readonly Span[]): string {
  let result = words
  for (const { start, end } of mentions.slice(mentions.findLastIndex((mention) => mention.end <= from) + 1)) {
    const at = Math.max(0, start - from)
    result = result.slice(0, at) + ' '.repeat(end - from - at) + result.slice(end - from)
  }
  return result
}
