import type { Span } from './reading.ts'
import { oneLine } from './view.ts'

/** A law cited by its title alone. */
export interface TitleMention extends Span {
  readonly title: string
  readonly type: string
}

/**
 * “Luật Phòng, chống bệnh truyền nhiễm”, “Bộ luật Lao động”, “Hiến pháp”, “Luật sửa đổi, bổ sung một số điều của Luật
 * Giá”; not “luật sư”, “Luật này”, “Báo Pháp Luật Việt Nam”, “Luật số 72/2025/QH15” (a number follows).
 */
const TITLE =
  /(?<!\p{L})(?<!Pháp\s)(?:(Hiến pháp)|(Bộ luật|Luật|Pháp lệnh)\s+(?!(?:số|này|trên|của|có|năm)(?!\p{L}))(?:(?=\p{Lu})|(?=sửa đổi)))/gu

/** What ends a title: words that no title of a law holds, stops, the number of a footnote (“Luật Nhà ở11”). */
const TITLE_END =
  /\s+(?:Căn cứ|hoặc|nhưng|mà|gồm|bao gồm|khi|nếu|chỉ(?!\s+(?:tiêu|dẫn|định|thị))|tương ứng|do|bị|cho đến|cùng|ngày|năm|số\s*:?\s*\d+\S*|được|quy định|đã|thì|là|và\s+(?:các|Điều|Khoản|Luật|Bộ luật|Pháp lệnh|Nghị|Thông|Quyết|pháp luật|văn bản|quy định|không|được|thực hiện|phù hợp|những|phải|nộp)|của\s+(?:Quốc hội|nước)|theo|để|về việc|trong|tại|trên|nhằm|hiện hành|đối với|phải|cần|có)(?!\p{L})|\s+và\s+về(?!\p{L})|\s{2,}(?=\p{Lu}{2})|[.;:()“”"?…]|(?<=\p{L})\d|,(?!\s*(?:chống|bổ sung|an toàn|sử dụng|tạm giam|kháng chiến|chống lãng phí)(?!\p{L}))|\s+-\s|$/u

/** “Luật Nhà ở *và* được lập …”: what a title cannot end with. */
const LOOSE_END = /\s+và\s*$/iu

/** Longest title, in UTF-16 units. */
const LONGEST_TITLE = 180

/** Titles of laws that are not part of a numbered mention (“Luật Thủ đô số 39/2024/QH15”). */
export function findTitles(view: string, mentions: readonly Span[]): readonly TitleMention[] {
  const titles: TitleMention[] = []
  let next = 0
  let free = 0
  for (const match of view.matchAll(TITLE)) {
    const start = match.index
    while ((mentions[next]?.end ?? Infinity) <= start) next++
    if (start < free || (mentions[next]?.start ?? Infinity) <= start) continue
    const from = start + match[0].length
    const tail = view.slice(from, Math.min(from + LONGEST_TITLE, mentions[next]?.start ?? Infinity))
    const length = match[1] ? 0 : (TITLE_END.exec(tail)?.index ?? tail.length)
    const end = from + tail.slice(0, length).replace(LOOSE_END, '').trimEnd().length
    if (!match[1] && length < 3) continue
    titles.push({ start, end, title: oneLine(view.slice(start, end)), type: match[1] ?? match[2] ?? 'Luật' })
    free = end
  }
  return titles
}
