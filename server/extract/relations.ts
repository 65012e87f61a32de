import { RELATION_WORDS, TITLE_WORDS } from './data/relations.ts'
import type { Relation, Span } from './reading.ts'
import { oneLine } from './view.ts'
import { alternation, whole } from './words.ts'

const BY_WORDS: ReadonlyMap<string, Relation> = new Map(
  RELATION_WORDS.flatMap(([relation, words]) => words.map((word) => [word, relation] as const)),
)
const WORDS = new RegExp(whole(alternation([...BY_WORDS.keys()])), 'giu')
const TITLE = new RegExp(`^\\s*,?\\s*(?:${alternation(TITLE_WORDS)})(?!\\p{L})`, 'iu')
/** What stands right before the next item of a list of instruments: “; ”, “, ”, “ và ”. */
const LIST_BREAK = /(?:[,;(]|(?<!\p{L})(?:và|cùng))\s*(?:các\s+)?$/iu
/** A comma or semicolon after which a clause of its own may govern anew. */
const CLAUSE_BREAK = /[;,](?=[^;,]*$)/u

/** A mention, with where its date and issuer end. */
export interface Placed extends Span {
  readonly tail: number
}

/** The last governing word of a stretch, if any. */
function governing(words: string): Relation | undefined {
  const last = [...words.matchAll(WORDS)].at(-1)
  return last && BY_WORDS.get(oneLine(last[0]).toLowerCase())
}

/**
 * What the document does with each mention of one sentence, by the nearest governing word before it. A list shares the word
 * that opens it; the title of a mentioned instrument governs nothing, and an instrument named inside it is only referred to
 * (“Nghị định số 187/2025/NĐ-CP *sửa đổi* Nghị định số 78/2025/NĐ-CP”).
 * @param sentence the sentence that holds all of them
 * @param mentions in order
 */
export function readRelations(view: string, sentence: Span, mentions: readonly Placed[]): readonly Relation[] {
  let governed: Relation = 'refers'
  let from = Math.min(sentence.start, mentions[0]?.start ?? sentence.start)
  let titled = false
  return mentions.map((mention) => {
    const gap = view.slice(from, mention.start)
    const inTitle = titled && !LIST_BREAK.test(gap)
    if (!titled) governed = governing(gap) ?? governed
    else if (!inTitle) governed = governing(gap.slice(CLAUSE_BREAK.exec(gap)?.index ?? gap.length)) ?? governed
    from = Math.max(from, mention.tail)
    titled = inTitle || TITLE.test(view.slice(from, from + 40))
    return inTitle ? 'refers' : governed
  })
}

const ACT = /^\s*(?:(?:v\/v|về(?:\s+việc)?)\s+)?(?:(sửa\s+đổi|bổ\s+sung)|(thay\s+thế)|(bãi\s+bỏ|hủy\s+bỏ))(?!\p{L})/iu

/** What a document does as a whole, by the first words of its title: “Bãi bỏ Quyết định số …”; undefined for most. */
export function readAct(title: string): Relation | undefined {
  const act = ACT.exec(title)
  return act?.[1] ? 'amends' : act?.[2] ? 'replaces' : act?.[3] ? 'repeals' : undefined
}
