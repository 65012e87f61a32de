import type { Block } from './blocks.ts'
import { readBody } from './bodies.ts'
import { toBodyName } from './body-names.ts'
import { readConsolidated } from './consolidated.ts'
import { OPEN_HEADS } from './data/bodies.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import { COMMANDS } from './data/verbs.ts'
import { DATE_AFTER_WORD, readDate, toIsoDay } from './dates.ts'
import { LONGEST_HEAD, readHeadNumber } from './head-number.ts'
import { inferIssuer } from './issuers.ts'
import { findNumbers } from './numbers.ts'
import type { Place } from './places.ts'
import type { BodyMention, DocumentReading, Span } from './reading.ts'
import { by } from './rules.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

/** What the head of a text tells of the document. */
export type Header = Pick<DocumentReading, 'type' | 'number' | 'title' | 'issuer' | 'issuerSpan' | 'issuedOn'> & {
  readonly titleSpan: Span | null
  /** Where the head ends and the document's own words begin. */
  readonly end: number
}

const KIND_NAMES = alternation(DOCUMENT_KINDS.map(({ name }) => name))
const kindNamed = (words: string): string | null =>
  DOCUMENT_KINDS.find(({ name }) => name.toLowerCase() === oneLine(words).toLowerCase())?.name ?? null

/** A line that holds the kind alone: “THÔNG BÁO”, “CHỈ THỊ”, with the mark of a note “THÔNG TƯ1”; not “Chỉ thị nêu rõ”. */
const KIND_LINE = new RegExp(`(?:^|\\n)[\\s*|#]*(${KIND_NAMES})\\d{0,2}[\\s*|]*(?=\\n)`, 'iu')
/** An official letter names no kind and says what it is about under its number: “Số: 5330/CT-CS⏎V/v chính sách thuế”. */
const LETTER = /(?<!\p{L})(?:V\/v|Kính\s+gửi)(?!\p{L})/iu
/** What a letter is about: up to the next cell, the date, an empty line or whom it goes to. */
const LETTER_SUBJECT =
  /(?<!\p{L})V\/v\s*:?\s+([^|]{5,400}?)(?=\s*(?:\n\s*\||\n\s*\n|\n[^\n]{0,60}ngày\s+\d|\||Kính\s+gửi|$))/iu
/** “Cần Thơ, ngày 18 tháng 11 năm 2025”. */
const PLACE_AND_DATE = new RegExp(`\\p{Lu}[\\p{L}. -]{1,40},\\s+${DATE_AFTER_WORD}`, 'u')

/** Reads the head of a state or party paper, else what a report says of the directive that it reports. */
export function readHeader(text: string, view: string, blocks: readonly Block[], place: Place | null): Header {
  const kind = KIND_LINE.exec(text.slice(0, LONGEST_HEAD).replace(/[*_|]/g, ' '))
  const consolidated = readConsolidated(view)
  if (consolidated) {
    const joined = readPaper(text, view, blocks, place, kind?.[1] ?? null, kind ? kind.index + kind[0].length : 0)
    return { ...joined, ...consolidated, type: 'Văn bản hợp nhất' }
  }
  return kind?.[1] || readHeadNumber(text, view)
    ? readPaper(text, view, blocks, place, kind?.[1] ?? null, kind ? kind.index + kind[0].length : 0)
    : readReport(view, blocks, place)
}

/** A paper with a head of its own. */
function readPaper(
  text: string,
  view: string,
  blocks: readonly Block[],
  place: Place | null,
  kind: string | null,
  kindEnd: number,
): Header {
  const head = view.slice(0, LONGEST_HEAD)
  const numbered = readHeadNumber(text, view)
  const number = numbered?.number
  const titleBlock = kind
    ? withoutIssuer(
        view,
        blocks.find(({ start }) => start >= kindEnd),
        place,
      )
    : undefined
  const title = titleBlock ? oneLine(view.slice(titleBlock.start, titleBlock.end)).replace(/[\s-]+$/u, '') : null
  const dated = PLACE_AND_DATE.exec(head)
  const issuedOn =
    dated?.[1] && dated[2] ? toIsoDay(dated[1], dated[2], dated[3]) : (adoptionDate(view) ?? meetingDate(view, blocks))
  const subject = kind ? undefined : LETTER_SUBJECT.exec(text.slice(0, LONGEST_HEAD))?.[1]
  const end = titleBlock?.end ?? kindEnd
  const named =
    partyOrgan(view, titleBlock, place) ??
    issuerInHead(view, kindEnd || (numbered?.start ?? 0), place) ??
    issuerInTitle(view, titleBlock, place) ??
    commander(view, blocks, end, place)
  return {
    type: kind ? kindNamed(kind) : LETTER.test(head) ? 'Công văn' : number ? (number.kind ?? 'Công văn') : null,
    number: number?.number ?? null,
    title: title ?? (subject ? oneLine(subject.replace(/[*_]/g, ' ')) : null),
    titleSpan: titleBlock ?? null,
    issuedOn,
    ...issuer(named, number?.number ?? null, place, number ?? null),
    end,
  }
}

/** The block of the title, without a last line that names the issuer: “…⏎ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI”. */
function withoutIssuer(view: string, title: Block | undefined, place: Place | null): Block | undefined {
  if (!title) return undefined
  const words = view.slice(0, title.end)
  for (const line of words
    .slice(title.start)
    .matchAll(/\s{2,}(?=\p{Lu}{2})|\s(?=(?:ỦY BAN|HỘI ĐỒNG|BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|CỤC TRƯỞNG|GIÁM ĐỐC)\s)/gu)) {
    const start = title.start + line.index + line[0].length
    if (line.index > 0 && readBody(words, start, place)?.end === title.end)
      return { ...title, end: title.start + line.index }
  }
  return title
}

const issuer = (
  named: BodyMention | null,
  number: string | null,
  place: Place | null,
  numberSpan: Span | null,
): Pick<Header, 'issuer' | 'issuerSpan'> => {
  if (named) return { issuer: named.name, issuerSpan: { start: named.start, end: named.end } }
  const inferred = number && inferIssuer(number, place)
  if (!inferred || !numberSpan) return { issuer: null, issuerSpan: null }
  return { issuer: inferred, issuerSpan: { start: numberSpan.start, end: numberSpan.end } }
}

/** The body in capitals above the kind: “ỦY BAN NHÂN DÂN⏎THÀNH PHỐ CẦN THƠ”. */
function issuerInHead(view: string, end: number, place: Place | null): BodyMention | null {
  const start = /\S/u.exec(view)?.index ?? 0
  if (start >= end || !/^\p{Lu}{2}/u.test(view.slice(start, start + 2))) return null
  const first = readBody(view, start, place)
  return first && (belowSuperior(view, first.end, end, place) ?? first)
}

/** “CỤC”, “SỞ”, “BAN QUẢN LÝ” in capitals, with the rest of the line. */
const BODY_LINE = new RegExp(
  `\\s+((?:${alternation([...OPEN_HEADS, 'Sở'].map((head) => head.toUpperCase()))})(?!\\p{L}))((?:\\s(?![-\\s])[\\p{Lu}&,-]+)+)`,
  'uy',
)

/** Decree 30/2020/NĐ-CP, Appendix I, II.2: the superior body stands first, the one that issues below: “BỘ TÀI CHÍNH⏎CỤC THUẾ”. */
function belowSuperior(view: string, at: number, end: number, place: Place | null): BodyMention | null {
  BODY_LINE.lastIndex = at
  const line = BODY_LINE.exec(view)
  if (!line?.[1] || !line[2] || BODY_LINE.lastIndex > end) return null
  const words = `${sentenceCase(line[1])} ${sentenceCase(line[2].trim())}`
  const start = at + line[0].length - line[0].trimStart().length
  return { start, end: at + line[0].length, name: toBodyName(words, place), ...by('open name') }
}

const sentenceCase = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase()

/** “KẾT LUẬN CỦA BỘ CHÍNH TRỊ” below “BAN CHẤP HÀNH TRUNG ƯƠNG”: the organ that the title names speaks. */
function partyOrgan(view: string, title: Span | undefined, place: Place | null): BodyMention | null {
  if (!title || !/^[\s-]*BAN\s+CHẤP\s+HÀNH\s+TRUNG\s+ƯƠNG/u.test(view)) return null
  const of = /^CỦA\s+/u.exec(view.slice(title.start, title.end))
  return of && readBody(view, title.start + of[0].length, place)
}

/** “Kết luận *của Thường trực Thành ủy* về …”. */
function issuerInTitle(view: string, title: Span | undefined, place: Place | null): BodyMention | null {
  const of = title && /(?<!\p{L})của\s+/iu.exec(view.slice(title.start, title.end))
  return of ? readBody(view, title.start + of.index + of[0].length, place) : null
}

/** “Luật này được Quốc hội … khóa XV, kỳ họp thứ 8 thông qua ngày 27 tháng 11 năm 2024.” */
const ADOPTED = new RegExp(
  `(?:Luật|Pháp\\s+lệnh|Nghị\\s+quyết)\\s+này\\s+(?:đã\\s+)?được\\s[^.;]{5,250}?thông\\s+qua\\s+(?:[^.;]{0,80}?\\s)?${DATE_AFTER_WORD}`,
  'u',
)

/** The date of a law: it stands below its last article, not in its head. */
function adoptionDate(view: string): string | null {
  const match = ADOPTED.exec(view)
  return match?.[1] && match[2] ? toIsoDay(match[1], match[2], match[3]) : null
}

/** “Ngày 16/8/2021, Thường trực Thành ủy họp”: a conclusion without a date of its own has that of its meeting. */
function meetingDate(view: string, blocks: readonly Block[]): string | null {
  const met = new RegExp(`${DATE_AFTER_WORD}[^.;]{0,120}?(?<!\\p{L})họp(?!\\p{L})`, 'iu')
  for (const block of blocks.slice(0, 12)) {
    const match = met.exec(view.slice(block.start, block.end))
    if (match?.[1] && match[2]) return toIsoDay(match[1], match[2], match[3])
  }
  return null
}

/** Words after which a report names the directive: “ký ban hành Chỉ thị số 05-CT/TU”, “vừa ban hành Công điện”. */
const ISSUED = new RegExp(`(?<!\\p{L})(?:ban hành|ra|ký)\\s+(${KIND_NAMES})(?:\\s+số\\s*)?\\s*`, 'iu')
/** “Chỉ thị nêu rõ”: the kind is the subject. */
const KIND_SPEAKS = new RegExp(`(?:^|[\\s,])(${KIND_NAMES})\\s+(?:này\\s+)?(?:nêu rõ|nhấn mạnh|yêu cầu|chỉ rõ)`, 'iu')
/** A meeting that ends in a conclusion: “Sau khi nghe báo cáo …, Thủ tướng Chính phủ ghi nhận”. */
const MEETING = /(?<!\p{L})(?:sau khi nghe|họp,? nghe|chủ trì (?:hội nghị|cuộc họp)|kết luận)(?!\p{L})/iu
/** “date 2021-09” before the first word: what a collection of news notes down. */
const NOTED_DATE = /^\s*(?:date|ngày)\s*:?\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)\s*/iu

/** A report in the news, or an excerpt without a head. */
function readReport(view: string, blocks: readonly Block[], place: Place | null): Header {
  const issued = ISSUED.exec(view)
  const numberAt = issued ? issued.index + issued[0].length : -1
  const number = issued ? findNumbers(view.slice(0, numberAt + 60)).find(({ start }) => start === numberAt) : undefined
  const noted = NOTED_DATE.exec(view)
  const kind = issued?.[1] ?? KIND_SPEAKS.exec(view)?.[1]
  const block = issued && blocks.find(({ end }) => end > issued.index)
  const before = block && new RegExp(DATE_AFTER_WORD, 'iu').exec(view.slice(block.start, issued.index))
  const issuedOn =
    noted?.[1] ??
    (number && readDate(view.slice(number.end, number.end + 60))?.iso) ??
    (before?.[1] && before[2] ? toIsoDay(before[1], before[2], before[3]) : meetingDate(view, blocks))
  const named = (block ? commander(view, [block], 0, place) : null) ?? commander(view, blocks, 0, place)
  return {
    type: kind ? kindNamed(kind) : MEETING.test(view) ? 'Kết luận' : null,
    number: number?.number ?? null,
    title: issued && number ? titleAfter(view, number.end) : null,
    titleSpan: null,
    issuedOn,
    ...issuer(named, number?.number ?? null, place, number ?? null),
    end: noted?.[0].length ?? 0,
  }
}

/** “… Chỉ thị số 05-CT/TU *về tăng cường trách nhiệm …*”. */
function titleAfter(view: string, end: number): string | null {
  const title = /^[^.;\n]{0,60}?(?<!\p{L})(về\s[^.;]{10,400})/u.exec(view.slice(end, end + 500))
  return title?.[1] ? oneLine(title[1]) : null
}

const acts = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:\\s+(?:cũng|đã|vừa|cơ bản|${DATE_AFTER_WORD}))*\\s+(?:${alternation(words)})(?!\\p{L})`, 'iu')
/** What only the authority of a directive does, after its name: “*yêu cầu* các cấp”, “ngày 30/7 *ký* ban hành”. */
const COMMANDS_OR_SIGNS = acts([...COMMANDS, 'ban hành', 'ký'])
/** What it does where it commands nobody by name: “*ghi nhận*, đánh giá cao”, “*họp*, nghe báo cáo”. */
const CONCLUDES = acts(['ghi nhận', 'họp', 'kết luận', 'thống nhất'])
const CLAUSE_START = /(?:^|,\s+)(?=\p{Lu})/gu

/** The first body that commands or signs, else the first that concludes. */
function commander(view: string, blocks: readonly Span[], from: number, place: Place | null): BodyMention | null {
  return actor(view, blocks, from, place, COMMANDS_OR_SIGNS) ?? actor(view, blocks, from, place, CONCLUDES)
}

function actor(
  view: string,
  blocks: readonly Span[],
  from: number,
  place: Place | null,
  act: RegExp,
): BodyMention | null {
  for (const block of blocks) {
    if (block.end <= from) continue
    const words = view.slice(block.start, block.end)
    for (const clause of words.matchAll(CLAUSE_START)) {
      const body = readBody(view, block.start + clause.index + clause[0].length, place)
      if (body && act.test(view.slice(body.end, body.end + 60))) return body
    }
  }
  return null
}
