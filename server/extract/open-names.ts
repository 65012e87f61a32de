import { CLASS_OPENERS, COMMON_HEADS, HOMONYMS, NAME_PAIRS, OFFICES, OPEN_HEADS } from './data/bodies.ts'
import { ACTIONS, AFTER_NAMES, COMMANDS, MODALS } from './data/verbs.ts'
import { alternation, whole } from './words.ts'

/** Longest stretch that a name may go on with, in UTF-16 units. */
const LONGEST = 120

/** A body begins behind “và”: “Cục Thú y *và Cục* Bảo vệ thực vật”, “*và các* địa phương”. */
const NEXT_BODY = `hoặc|và\\s+(?:các|những|từng|mỗi|Bộ|Sở|Ủy ban|UBND|Công an|${alternation(OPEN_HEADS)})`
/** Verbs that are parts of names, too: “thuộc phạm vi *quản lý*”. */
const VERBS = ACTIONS.filter((verb) => verb !== 'quản lý')

/**
 * Where a name that goes on with words of its own ends at the latest: at punctuation, at an empty line, at a verb in small
 * letters, where the next body begins. “Cục *Kiểm tra* văn bản”, “dự án đầu tư *xây dựng*”, “Văn phòng Ban *chỉ đạo*” are names.
 */
const STOP = new RegExp(
  `[,;:.()“”"]|\\s{2,}|${whole(`${alternation([...MODALS, ...COMMANDS, ...AFTER_NAMES])}|${NEXT_BODY}`)}|(?<verb>${whole(`(?<!đầu tư |[Bb]an |[Cc]hương |[Cc]ông |[Đđ]oàn )(?:${alternation(VERBS)})`)})`,
  'gu',
)

/** “Ban Chỉ đạo phòng, chống dịch Thành phố”: the comma of a pair of words does not end the name. */
const PAIRS = new RegExp(`(?<!\\p{L})(?:${alternation(NAME_PAIRS)})\\s*,\\s*(?=\\p{L})`, 'giu')

/** How many units of `tail`, which follows the head of a name, belong to the name; -1 when it never ends. */
function lengthOfRest(tail: string): number {
  const words = tail.replace(PAIRS, (pair) => pair.replace(/,(?=\s*$)/u, '·'))
  for (const stop of words.matchAll(STOP)) {
    const length = words.slice(0, stop.index).trimEnd().length
    // A verb right behind the head belongs to the name: “Trung tâm *phục vụ* hành chính công”.
    if (length > 0 || !stop.groups?.verb) return length
  }
  return tail.length < LONGEST ? words.trimEnd().length : -1
}

const OPEN_HEAD = new RegExp(
  `(?:các\\s+)?(?!(?:${alternation(HOMONYMS)})(?!\\p{L}))(?:${alternation(OPEN_HEADS)})(?=\\s+(\\p{L}))`,
  'yu',
)
/** Behind a head of one word, which is a common word, too: a capital, a seat, “và” (“Báo và Phát thanh, Truyền hình”). */
const NAMED = /\s+(?:\p{Lu}|tỉnh|thành\s+phố|quận|huyện|xã|phường|cấp|các|khu|và\s+\p{Lu})/uy
const COMMON = new RegExp(`^(?:các\\s+)?(?:${alternation(COMMON_HEADS)})$`, 'iu')
const OFFICE_BEFORE = new RegExp(`(?:${alternation(OFFICES)})\\s+`, 'iyu')

/** Where an open name ends, and whether it is written as one: with a capital behind its head. */
export interface OpenName {
  readonly end: number
  readonly capital: boolean
}

/** Reads “Ban Chỉ đạo phòng, chống dịch Thành phố” and the like at `at`. */
export function readOpenName(view: string, at: number): OpenName | null {
  OFFICE_BEFORE.lastIndex = at
  const office = OFFICE_BEFORE.exec(view)
  OPEN_HEAD.lastIndex = at + (office?.[0].length ?? 0)
  const head = OPEN_HEAD.exec(view)
  if (!head?.[1]) return null
  const from = OPEN_HEAD.lastIndex
  NAMED.lastIndex = from
  const common = !/\s/u.test(head[0].trim()) || COMMON.test(head[0])
  if (common && !NAMED.test(view)) return null
  const length = lengthOfRest(view.slice(from, from + LONGEST))
  // “Ban Chỉ đạo” names one that the text has named in full; “Cục” alone none.
  if (length < 0 || (length === 0 && !/\s/u.test(head[0].trim()))) return null
  return { end: from + length, capital: /\p{Lu}/u.test(head[1]) }
}

/** “các cơ quan *quản lý chặt chẽ*” is a predicate. */
const OPENER = new RegExp(
  `\\s+(?:${alternation(CLASS_OPENERS)})(?!\\p{L})(?!\\s+(?:chặt chẽ|tốt|hiệu quả|có hiệu quả|nghiêm|đầy đủ)(?!\\p{L}))`,
  'iyu',
)

/** “Cơ sở giáo dục công lập *chất lượng cao* có trách nhiệm”: whatever stands before a modal belongs to the name. */
const BEFORE_MODAL = new RegExp(
  `(?:\\s+(?!(?:và|đã|đang)\\s)\\p{L}+){1,6}(?=\\s+(?:${alternation(MODALS.filter((word) => word.includes(' ')))})(?!\\p{L}))`,
  'uy',
)

/** Where the name of a class that ends at `end` ends when it goes on: “các đơn vị cấp nước sạch”; else `end`. */
export function readClassRest(view: string, end: number): number {
  BEFORE_MODAL.lastIndex = end
  if (BEFORE_MODAL.test(view)) return BEFORE_MODAL.lastIndex
  OPENER.lastIndex = end
  if (!OPENER.exec(view)) return end
  const from = OPENER.lastIndex
  const tail = view.slice(from, from + LONGEST)
  const length = lengthOfRest(tail)
  // Without a predicate or another body behind it, the opener was the predicate.
  return length < 0 || /^\s*(?:[.;]|$)/u.test(tail.slice(length)) ? end : from + length
}
