import type { Block } from './blocks.ts'

/** “Điều 1.”: a paper in articles orders in its articles; what stands before them are its grounds. */
const FIRST_ARTICLE = /^Điều\s+1\s*[.:]/u
/** “THỦ TƯỚNG CHÍNH PHỦ điện:”, “Kính gửi:”: what is listed below is whom the paper goes to. */
const ADDRESSES = /(?:(?<!\p{L})điện|Kính gửi)\s*:\s*$/iu
/** “Sửa đổi khoản 3 Điều 5 như sau:”, “bổ sung Điều 7a như sau:”. */
const AMENDS = /(?:sửa đổi|bổ sung|thay thế)[^.]*$/iu
const AS_FOLLOWS = /như sau\s*:\s*$/iu
const announcesWording = (words: string): boolean => AS_FOLLOWS.test(words.slice(-20)) && AMENDS.test(words)
/** Most blocks that one new wording may have; a quote that never ends must not swallow the rest. */
const LONGEST_QUOTE = 60

/**
 * The blocks in which a document orders for itself: without the grounds of a paper in articles, without the list of whom it
 * goes to, and without what it quotes: the new wording of what it amends, or a law that it explains.
 */
export function operativeBlocks(view: string, blocks: readonly Block[]): readonly Block[] {
  const wordsOf = ({ start, end }: Block): string => view.slice(start, end)
  const first = blocks.findIndex((block) => FIRST_ARTICLE.test(wordsOf(block)))
  const operative = blocks.slice(Math.max(0, first))
  const own: Block[] = []
  for (let i = 0; i < operative.length; i++) {
    const block = operative[i]
    if (!block) break
    own.push(block)
    if (ADDRESSES.test(wordsOf(block))) while (operative[i + 1]?.depth === 4) i++
    const opens = announcesWording(wordsOf(block)) ? QUOTE : QUOTED_POINT
    const next = operative[i + 1]
    if (next && opens.test(wordsOf(next))) i += quoted(operative.slice(i + 1, i + 1 + LONGEST_QUOTE).map(wordsOf))
  }
  return own
}

/** “7. Kinh phí ủy nhiệm thu” in quotes: a point of law that is quoted, though no new wording was announced. */
const QUOTED_POINT = /^\s*[“"]\s*(?:Điều\s+\d|\d{1,2}\s*[.)]|[a-zđ]\))/u
/** A new wording: “a) “Sở Y tế …”. */
const QUOTE = /^(?:[^“"\p{L}]|\p{L}\))*[“"]/u

/** How many of these blocks stand in the quote that the first one opens; none when it never ends. */
const quoted = (words: readonly string[]): number => words.findIndex((line) => /[”"]\s*[.;,]?\s*$/u.test(line)) + 1
