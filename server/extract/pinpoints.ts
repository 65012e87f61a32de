import { oneLine } from './view.ts'

const MARK = String.raw`(?:\d{1,3}[a-zđ]?|[a-zđ]|[IVXLC]{1,6})(?![\p{L}\d])`
/** “điểm a, b”, “khoản 2”, “các Điều 5, 7 và 9”, “Phụ lục II”, at the end of a stretch. */
const UNIT = new RegExp(
  String.raw`(?<!\p{L})(?:các\s+)?(?:điểm|khoản|điều|mục|chương|phần|phụ\s+lục)\s+${MARK}(?:\s*(?:,|và|hoặc|đến)\s*${MARK}){0,20}\s*[,;]?\s*(?:và\s+)?$`,
  'iu',
)
/** “của”, “Quy định ban hành kèm theo”, between the point and the instrument. */
const OF = /(?:\s+của)?(?:\s+(?:Quy\s+(?:định|chế)\s+)?(?:ban\s+hành\s+)?kèm\s+theo)?\s*$/iu
/** Longest stretch before a mention that may name its points, in UTF-16 units. */
const LONGEST = 160

/**
 * The point of law that a mention means, as the text names it on one line: “điểm a khoản 2 Điều 15”; null when it means the
 * whole instrument.
 * @param start where the mention starts
 * @param free where the mention before it ends
 */
export function readPinpoint(view: string, start: number, free: number): string | null {
  const before = view.slice(Math.max(free, start - LONGEST), start)
  const words = before.slice(0, OF.exec(before)?.index)
  let from = words.length
  for (let unit = UNIT.exec(words); unit; unit = UNIT.exec(words.slice(0, from))) from = unit.index
  return from === words.length ? null : oneLine(words.slice(from))
}
