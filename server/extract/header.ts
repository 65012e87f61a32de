import type { Block } from './blocks.ts'
import { readBody } from './bodies.ts'
import { readConsolidated } from './consolidated.ts'
import { OFFICES, SEATED } from './data/bodies.ts'
import { NATIONAL_ISSUERS } from './data/issuers.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import { COMMANDS } from './data/verbs.ts'
import { DATE_AFTER_WORD, readDate, toIsoDay } from './dates.ts'
import { readHeadIssuer, readTitleIssuer } from './head-issuer.ts'
import { type HeadNumber, LONGEST_HEAD, readHeadNumber } from './head-number.ts'
import { inferIssuer, nationalIssuer, nationalIssuers } from './issuers.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import { type Place, PROVINCE_NAMES } from './places.ts'
import type { BodyMention, DocumentReading, Span } from './reading.ts'
import { by } from './rules.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

/** What the head of a text tells of the document. */
export type Header = Pick<
  DocumentReading,
  'type' | 'number' | 'title' | 'issuer' | 'issuerSpan' | 'coIssuers' | 'issuedOn'
> & {
  readonly titleSpan: Span | null
  /** Where the head ends and the document's own words begin. */
  readonly end: number
}

const KIND_NAMES = alternation(DOCUMENT_KINDS.map(({ name }) => name))
const CONCLUSIONS: ReadonlySet<string> = new Set(
  DOCUMENT_KINDS.flatMap(({ name, concludes = false }) => (concludes ? [name.toLowerCase()] : [])),
)
/** Whether a paper of the kind tells what a meeting ended in; one that names no kind may. */
const concludes = (kind: string | null): boolean => kind === null || CONCLUSIONS.has(oneLine(kind).toLowerCase())
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
/** “Hà Nội ngày 01 tháng 12 năm 2025”: the comma is forgotten. */
const PLACE_DATE = new RegExp(`(?:^|\\n)\\s*(?:tp\\.?\\s+)?(?:${PROVINCE_NAMES})\\s+${DATE_AFTER_WORD}`, 'iu')
/** The same on a line of its own, which a page of two columns may have below the title. */
const DATE_LINE = new RegExp(`(?:^|\\n)\\s*\\p{Lu}[\\p{L}. -]{1,40},\\s+${DATE_AFTER_WORD}\\s*(?=\\n)`, 'u')

/** The date of a head. @param above what stands above the title */
function dateOfHead(above: string, head: string): string | null {
  const dated = PLACE_AND_DATE.exec(above) ?? PLACE_DATE.exec(above) ?? DATE_LINE.exec(head)
  return dated?.[1] && dated[2] ? toIsoDay(dated[1], dated[2], dated[3]) : null
}

/** Reads the head of a state or party paper, else what a report says of the directive that it reports. */
export function readHeader(text: string, view: string, blocks: readonly Block[], place: Place | null): Header {
  const kind = KIND_LINE.exec(text.slice(0, LONGEST_HEAD).replace(/[*_|]/g, ' '))
  const numbered = readHeadNumber(text, view)
  if (!kind && !numbered) return readReport(view, blocks, place)
  const named = kind?.[1] ? { words: kind[1], end: kind.index + kind[0].length } : null
  const paper = readPaper(text, view, blocks, place, named, numbered)
  const consolidated = readConsolidated(view, { number: numbered?.number ?? null, issuedOn: paper.issuedOn })
  if (!consolidated) return paper
  const { number, issuedOn } = consolidated
  const joined = { ...paper, type: 'Văn bản hợp nhất', number: number?.number ?? null, issuedOn }
  return number ? { ...joined, ...issuer(null, number, place) } : joined
}

/** A paper with a head of its own. */
function readPaper(
  text: string,
  view: string,
  blocks: readonly Block[],
  place: Place | null,
  kindLine: { readonly words: string; readonly end: number } | null,
  numbered: HeadNumber | null,
): Header {
  const head = view.slice(0, LONGEST_HEAD)
  // With its line ends, which the view has lost.
  const plain = text.slice(0, LONGEST_HEAD).replace(/[*_|]/g, ' ')
  const kind = kindLine?.words ?? null
  const kindEnd = kindLine?.end ?? 0
  const number = numbered?.number
  const titleBlock = kind
    ? withoutIssuer(
        text,
        view,
        blocks.find(({ start }) => start >= kindEnd),
        place,
      )
    : undefined
  const title = titleBlock ? oneLine(view.slice(titleBlock.start, titleBlock.end)).replace(/[\s-]+$/u, '') : null
  const issuedOn =
    dateOfHead(plain.slice(0, titleBlock?.start), plain) ??
    adoptionDate(view) ??
    (concludes(kind) ? meetingDate(view, blocks) : null)
  const subject = kind ? undefined : LETTER_SUBJECT.exec(text.slice(0, LONGEST_HEAD))?.[1]
  const end = titleBlock?.end ?? kindEnd
  const symbol = number?.number ?? null
  const named =
    readHeadIssuer(text, view, kindEnd || (numbered?.start ?? 0), titleBlock, place) ??
    // A symbol of the whole country tells more than a title, which names whom the paper is about: “… của tỉnh Đồng Tháp”.
    (symbol !== null && nationalIssuer(symbol) !== null
      ? null
      : (readTitleIssuer(view, titleBlock, place) ?? commander(view, blocks, end, place)))
  return {
    type: kind ? kindNamed(kind) : LETTER.test(head) ? 'Công văn' : number ? (number.kind ?? 'Công văn') : null,
    number: symbol,
    title: title ?? (subject ? oneLine(subject.replace(/[*_]/g, ' ')) : null),
    titleSpan: titleBlock ?? null,
    issuedOn,
    ...issuer(named, number ?? null, place),
    end,
  }
}

const inCapitals = (names: readonly string[]): string => alternation(names.map((name) => name.toUpperCase()))
/**
 * A line of its own in capitals that names who issues: “CỤC TRƯỞNG CỤC HẢI QUAN”, “ỦY BAN NHÂN DÂN⏎THÀNH PHỐ HÀ NỘI”; one of the
 * country (“THỦ TƯỚNG CHÍNH PHỦ”) ends the title, and goes on with no word before it (“… CỦA⏎CHÍNH PHỦ”).
 */
const AUTHORITY_LINE = new RegExp(
  `(?<!\\s)\\s*[\\n|][\\s*_|]*(?=(?:${inCapitals([...OFFICES, ...SEATED])})\\s|(?<!(?:CỦA|VÀ|VỚI|DO|,)\\s*[\\n|][\\s*_|]*)(?:${inCapitals(Object.values(NATIONAL_ISSUERS))})[\\s*_|]*$)`,
  'gu',
)

/** The block of the title, without a last line that names the issuer. */
function withoutIssuer(text: string, view: string, title: Block | undefined, place: Place | null): Block | undefined {
  if (!title) return undefined
  const words = view.slice(0, title.end)
  for (const line of text.slice(title.start, title.end).matchAll(AUTHORITY_LINE)) {
    const start = title.start + line.index + line[0].length
    const alone = /^[^\p{Ll}]+$/u.test(words.slice(start)) && !/[,;.]/u.test(words.slice(start))
    if (line.index > 0 && (alone || readBody(words, start, place)?.end === title.end))
      return { ...title, end: title.start + line.index }
  }
  return title
}

/** Who issues it: the body that is named, else the one that the symbol tells; with those that issue it together. */
function issuer(
  named: BodyMention | null,
  number: NumberMention | null,
  place: Place | null,
): Pick<Header, 'issuer' | 'issuerSpan' | 'coIssuers'> {
  const inferred = number && inferIssuer(number.number, place)
  const main = named ?? (number && inferred ? { start: number.start, end: number.end, name: inferred } : null)
  if (!main) return { issuer: null, issuerSpan: null, coIssuers: [] }
  const all = number ? nationalIssuers(number.number) : []
  const others = all.length > 1 ? all.filter((name) => name !== main.name) : []
  return {
    issuer: main.name,
    issuerSpan: { start: main.start, end: main.end },
    coIssuers: others.map((name) => ({
      start: number?.start ?? 0,
      end: number?.end ?? 0,
      name,
      ...by('joint symbol'),
    })),
  }
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
    ...issuer(named, number ?? null, place),
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
  let concludes: BodyMention | null = null
  for (const block of blocks) {
    if (block.end <= from) continue
    const words = view.slice(block.start, block.end)
    for (const clause of words.matchAll(CLAUSE_START)) {
      const body = readBody(view, block.start + clause.index + clause[0].length, place)
      const behind = body && view.slice(body.end, body.end + 60)
      if (!behind) continue
      if (COMMANDS_OR_SIGNS.test(behind)) return body
      if (CONCLUDES.test(behind)) concludes ??= body
    }
  }
  return concludes
}
