import { DOCUMENT_KINDS } from './data/kinds.ts'
import type { Span } from './reading.ts'
import { alternation } from './words.ts'

/** How deep an item stands: 0 is running text, 1 “Điều 2.” or “I.”, 2 “1.”, 3 “1.1.” or “a)”, 4 a dash or bullet, 5 a plus under a dash. */
export type Depth = 0 | 1 | 2 | 3 | 4 | 5

/** A paragraph or an item of a list. */
export interface Block extends Span {
  readonly depth: Depth
  /** Where the words begin, after a number or bullet. */
  readonly bodyStart: number
}

/** Marks that open an item, at the start of a line. The view has blanks for `*`, so “**4. Sở …**” opens one too. */
const MARKS: readonly (readonly [Depth, RegExp])[] = [
  // “Điều 2.”, “Điều 3:”, “II.”; not “Điều 5 của Luật”
  [1, /^\s*(?:Điều\s+\d{1,3}[a-zđ]?\s*[.:]|[IVX]{1,5}\s*[.)/])\s*/u],
  // “1.1.”, “2.3.4”; not “1.334 ca”
  [3, /^\s*(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)|[a-zđ]\s?[.)](?=\s))\s*/u],
  // “(i)”, “(iv)”
  [4, /^\s*\([ivx]{1,5}\)\s*/u],
  // “1.”, “(5)”, “2)”, “3/”; not “30/7”
  [2, /^\s*(?:\d{1,2}\s{0,2}[.)/](?=\s)|\(\d{1,2}\)(?=\s))\s*/u],
  // “- ”, “• ”
  [4, /^\s*[-•●▪*](?=\s)\s*/u],
  // “+ ”
  [5, /^\s*\+(?=\s)\s*/u],
]

/** The mark at the start of a line, if any. */
function mark(line: string): { readonly depth: Depth; readonly length: number } | undefined {
  for (const [depth, pattern] of MARKS) {
    const match = pattern.exec(line)
    if (match) return { depth, length: match[0].length }
  }
  return undefined
}

/** A line that a paragraph may end with: full stop, colon, semicolon, closing quote, dots; “./.” ends a document. */
const ENDS = /[.:;!?…”"’)\]]\s*$/u
/** A quote or bracket may close in mid-sentence (“Bộ đội Cụ Hồ”⏎với tinh thần), and a semicolon stand there. */
const MAY_END = /(?:[^.:;!?…][”"’)\]]|;)\s*$/u

/** Lines longer than this are not broken by hand. */
const LONGEST_HAND_BROKEN_LINE = 160

/**
 * The paragraphs and items of a text. A line end inside a sentence is not an end: texts are broken by hand at about 80
 * columns, and page ends leave an empty line in mid-sentence (“các cấp, các⏎⏎ngành từ Thành phố”).
 * @param text the source's text
 * @param view its {@link toView}
 */
export function findBlocks(text: string, view: string): readonly Block[] {
  const blocks: Block[] = []
  const lines = text.split('\n')
  const width = handBrokenWidth(lines)
  const layout = { width, first: firstWidth(lines) ?? width, spaced: isSpaced(lines) }
  let open: OpenBlock | undefined
  let emphasised = false
  let whole = false
  let empty = false
  let paged = false
  let at = 0
  for (const raw of lines) {
    const start = at
    at += raw.length + 1
    const line = view.slice(start, start + raw.length)
    if (line.trim() === '') {
      // The head of a page stands wherever the page ends: the empty lines around it part nothing.
      if (/[\p{L}\d]/u.test(raw)) paged = true
      empty = !paged
      emphasised = false
      continue
    }
    paged = false
    // “**Điều⏎10. Trách nhiệm của …**”
    const number = open && view.slice(open.start, open.end) === 'Điều' ? ARTICLE_NUMBER.exec(line) : null
    const opens = number ? undefined : mark(line)
    const unfinished =
      open !== undefined &&
      !empty &&
      (open.bodyStart >= open.end || (emphasised && !ENDS.test(open.lastLine.trimEnd().slice(-LONGEST_LINK))))
    // “**Điều 5. Tổ chức thực hiện**” in bold above a line that is not: a heading, however short the lines are.
    const headed = whole && !EMPHASIS_OPENS.test(raw) && /^\s*\p{Lu}/u.test(line)
    const marked = raw.includes('*')
    whole = marked && EMPHASISED.test(raw)
    const goesOn =
      open !== undefined &&
      !opens &&
      !headed &&
      (unfinished || continues(open, view.slice(open.start, open.end), line, empty, layout))
    if (open && (number || goesOn)) {
      open = { ...open, end: start + line.trimEnd().length, lastLine: line, lines: open.lines + 1 }
      if (number) open = { ...open, depth: 1, bodyStart: start + number[0].length }
    } else {
      if (open) blocks.push({ start: open.start, end: open.end, bodyStart: open.bodyStart, depth: open.depth })
      const lead = line.length - line.trimStart().length
      open = {
        start: start + lead,
        end: start + line.trimEnd().length,
        bodyStart: start + (opens?.length ?? lead),
        depth: opens?.depth ?? 0,
        lastLine: line,
        lines: 1,
        labelled: marked && LABELLED.test(raw),
      }
    }
    empty = false
    // “**8. Giám đốc⏎Sở**”: emphasis that is still open runs over the line end.
    if (marked && (raw.match(/\*+/g)?.length ?? 0) % 2 === 1) emphasised = !emphasised
  }
  if (open) blocks.push({ start: open.start, end: open.end, bodyStart: open.bodyStart, depth: open.depth })
  return blocks
}

/** The column at which a text is broken by hand, or null when its lines are whole paragraphs. */
function handBrokenWidth(lines: readonly string[]): number | null {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 40)
    .sort((a, b) => a - b)
  const upper = lengths[Math.floor(lengths.length * 0.9)]
  return upper === undefined || upper > LONGEST_HAND_BROKEN_LINE ? null : upper
}

/** A block that may go on. */
interface OpenBlock extends Block {
  readonly lastLine: string
  readonly lines: number
  /** Whether its mark alone is emphasised: what stands behind it on the line is no heading. */
  readonly labelled: boolean
}

/** “**Điều 3. **Chánh Văn phòng …”. */
const LABELLED = /^\s*\*{2}[^*]{2,20}\*{2}\s*\p{L}/u
const ARTICLE_NUMBER = /^\s*\d{1,3}[a-zđ]?\s*[.:]\s*/u

/** “**Điều 5. Tổ chức thực hiện**”: a line that is emphasised from end to end. */
const EMPHASISED = /^\s*\*{2}(?!\*)[^*]+\*{2}[\s*]*$/u
const EMPHASIS_OPENS = /^\s*\*{2}/u

/** How the lines of a text lie. */
interface Layout {
  readonly width: number | null
  /** The column at which the first lines of paragraphs are broken: less where they were indented. */
  readonly first: number | null
  /** Whether empty lines part its paragraphs, so that a line end alone does not. */
  readonly spaced: boolean
}

/** The column at which lines that open items are broken, or null when too few are. */
function firstWidth(lines: readonly string[]): number | null {
  const lengths = lines
    .filter((line, i) => ITEM.test(line) && /^\s*\p{Ll}/u.test(lines[i + 1] ?? ''))
    .map((line) => line.trim().length)
    .sort((a, b) => a - b)
  return lengths.length < 3 ? null : (lengths[Math.floor(lengths.length * 0.9)] ?? null)
}

/** Whether most items of lists stand behind an empty line. */
function isSpaced(lines: readonly string[]): boolean {
  let items = 0
  let spaced = 0
  let before = ''
  for (const line of lines) {
    if (ITEM.test(line)) {
      items++
      if (before.trim() === '') spaced++
    }
    before = line
  }
  return items > 0 && spaced > items * 0.8
}

/** A numbered item or an article; not a dash, which “Nơi nhận” has without empty lines, too. */
const ITEM = /^[\s*]*(?:\d{1,2}\s?[.)]|[a-zđ]\)|Điều\s+\d)/u

/** A line cannot end a paragraph with such a word: “Sở Nông nghiệp và⏎Môi trường”. */
const LINKS =
  /(?:,|(?<!\p{L})(?:và|của|với|các|về|cho|theo|tại|ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|(?-i:Thủ tướng|Sở|Bộ|Cục|Phó|Thành)))\s*$/iu

/** Longest of {@link LINKS}, with what stands before it, in UTF-16 units. */
const LONGEST_LINK = 24

/** A line of running text: long, and most of it small letters. */
function isRunning(line: string): boolean {
  const words = line.trim()
  return words.length > 40 && (words.match(/\p{Ll}/gu)?.length ?? 0) > words.length / 2
}

/** Shortest line that is broken in a sentence and is no heading, in UTF-16 units: cells and first lines are broken early. */
const SHORTEST_BROKEN_LINE = 28
/** “Điều 5. Tổ chức thực hiện”, “II. Nhiệm vụ”: ends without a stop. */
const HEADING = /^\s*(?:Điều\s+\d|[IVX]{1,5}\s*[.)/]|Chương|Mục|Phần)/u
const SMALL_WORDS = /(?:\p{Ll}{2,}\s+){2}/u

/** A line without small letters: a title goes on over several. */
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** “QUYẾT ĐỊNH” on a line of its own or two, above the title. */
const KIND_ALONE = new RegExp(`^\\s*(?:${alternation(DOCUMENT_KINDS.map(({ name }) => name))})\\s*$`, 'iu')

/** Whether `line` goes on with the open paragraph, whose words so far are `words`. */
function continues(
  { lastLine: before, lines, labelled }: OpenBlock,
  words: string,
  line: string,
  empty: boolean,
  { width, first, spaced }: Layout,
): boolean {
  const { length } = before.trim()
  // Patterns of the end of a line look at its last words only: each would go through all of it.
  const tail = before.trimEnd().slice(-LONGEST_LINK)
  if (!empty && spaced && isRunning(before)) return true
  if (ENDS.test(tail)) return !empty && MAY_END.test(tail) && /^\s*\p{Ll}/u.test(line)
  if (!empty && CAPITALS.test(before) && CAPITALS.test(line)) return lines > 2 || !KIND_ALONE.test(words)
  if (!empty && LINKS.test(tail)) return true
  const goesOn = /^\s*[\p{Ll}\d(“"]/u.test(line)
  if (empty || width === null) return goesOn && /[\p{Ll},]$/u.test(tail) && length > 40
  // Of 848 such lines in directives of 2025 all but a handful go on: “… Bệnh viện Hữu nghị Việt⏎Đức”, “… tại Điều 14⏎Nghị định số …”.
  if (goesOn) return true
  if (length >= SHORTEST_BROKEN_LINE && SMALL_WORDS.test(before) && (labelled || !HEADING.test(before))) return true
  // A hand-broken line is full: the next word would not have fitted.
  const nextWord = /^\s*\S*/u.exec(line)?.[0].trim().length ?? 0
  return length + 1 + nextWord > ((lines === 1 ? first : width) ?? width) * 0.85
}

/** Words before a full stop that do not end a sentence: “TP. Hà Nội”, “TM. ỦY BAN”, “v.v.”. */
const ABBREVIATION = /(?:^|[\s(“"/])(?:TP|Tp|tp|TX|Tx|Q|P|H|TS|ThS|PGS|GS|TM|KT|TL|TUQ|ĐT|Tel|NXB|v\.v|No|\p{Lu})$/u

/** Sentence ends: “.”, “./.”, “!”, “?”, “…”, “...” before a blank and a capital, digit or quote, or at the end. */
const SENTENCE_END = /(?:\.\/\.|\.{2,4}|…\.?|[.!?])[”"’)]*(?=\s+[\p{Lu}“"‘(\d-]|\s*$)/gu

/** The sentences of a stretch of the view, without the blanks between them. */
export function findSentences(view: string, { start, end }: Span): readonly Span[] {
  if (start >= end) return []
  const sentences: Span[] = []
  const stretch = view.slice(start, end)
  let from = 0
  const push = (to: number): void => {
    const words = stretch.slice(from, to)
    const lead = words.length - words.trimStart().length
    const trail = words.length - words.trimEnd().length
    if (lead < words.length) sentences.push({ start: start + from + lead, end: start + to - trail })
    from = to
  }
  for (const match of stretch.matchAll(SENTENCE_END)) {
    if (match[0] === '.' && ABBREVIATION.test(stretch.slice(Math.max(0, match.index - 8), match.index))) continue
    push(match.index + match[0].length)
  }
  push(stretch.length)
  return sentences
}
