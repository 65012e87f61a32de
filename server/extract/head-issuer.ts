import { readBody } from './bodies.ts'
import { toBodyName } from './body-names.ts'
import { OPEN_HEADS } from './data/bodies.ts'
import type { Place } from './places.ts'
import type { BodyMention, Span } from './reading.ts'
import { by } from './rules.ts'
import { alternation } from './words.ts'

/**
 * Who issues a paper, by its head (Decree 30/2020/NĐ-CP, Appendix I, II.2): the body in capitals above the number, below the
 * superior body if one is named; else the authority in capitals below the title (“ỦY BAN THƯỜNG VỤ QUỐC HỘI”).
 * @param end where the head's number or kind begins
 */
export function readHeadIssuer(
  text: string,
  view: string,
  end: number,
  title: Span | undefined,
  place: Place | null,
): BodyMention | null {
  return partyOrgan(view, title, place) ?? issuerAbove(text, view, end, place) ?? authorityBelow(view, title, place)
}

/** “Kết luận *của Thường trực Thành ủy* về …”. */
export function readTitleIssuer(view: string, title: Span | undefined, place: Place | null): BodyMention | null {
  const of = title && /(?<!\p{L})của\s+/iu.exec(view.slice(title.start, title.end))
  return of ? readBody(view, title.start + of.index + of[0].length, place) : null
}

/** “KẾT LUẬN CỦA BỘ CHÍNH TRỊ” below “BAN CHẤP HÀNH TRUNG ƯƠNG”: the organ that the title names speaks. */
function partyOrgan(view: string, title: Span | undefined, place: Place | null): BodyMention | null {
  if (!title || !/^[\s-]*BAN\s+CHẤP\s+HÀNH\s+TRUNG\s+ƯƠNG/u.test(view)) return null
  const of = /^CỦA\s+/u.exec(view.slice(title.start, title.end))
  return of && readBody(view, title.start + of[0].length, place)
}

/** Where the head of a page or a number of one stands before the name, in UTF-16 units at the most. */
const FIRST_NAME = /^[\s\d]{0,200}(?=\p{Lu}{2})/u

function issuerAbove(text: string, view: string, end: number, place: Place | null): BodyMention | null {
  const start = FIRST_NAME.exec(view)?.[0].length ?? end
  if (start >= end) return null
  // With its line ends, which the view has lost.
  const lines = text.slice(0, end).replace(/[*_|]/g, ' ')
  const superior = readBody(view, start, place) ?? bodyLine(lines, view, start, place)
  const below = superior && bodyLine(lines, view, superior.end, place)
  return below ? withPlaceOf(superior, below, place) : superior
}

const HEADS = alternation([...OPEN_HEADS, 'Sở'].map((head) => head.toUpperCase()))
/**
 * “CỤC”, “SỞ”, “BAN QUẢN LÝ” in capitals, with the rest of the name, which may run over lines: “BAN CHỈ ĐẠO NHÀ NƯỚC⏎VỀ DU LỊCH”; not over
 * one that opens another: “CỤC THUẾ⏎THUẾ TỈNH TÂY NINH”, but “CỤC⏎HẢI QUAN” is one.
 */
const WORD = String.raw`(?![-\s])[\p{Lu}&,-]+(?!\p{Ll})`
const BODY_LINE = new RegExp(
  `\\s*((?:${HEADS})(?!\\p{L}))(\\s{1,3}${WORD}(?:(?:[^\\S\\n]|[^\\S\\n]*\\n[^\\S\\n]*(?!(?:${HEADS})(?!\\p{L})))${WORD})*)`,
  'uy',
)

function bodyLine(lines: string, view: string, at: number, place: Place | null): BodyMention | null {
  BODY_LINE.lastIndex = at
  const line = BODY_LINE.exec(lines)
  if (!line?.[1] || !line[2]) return null
  const start = at + line[0].length - line[0].trimStart().length
  const words = asSpelled(view, at + line[0].length, line[0].trim()) ?? `${inSmall(line[1])} ${inSmall(line[2].trim())}`
  return { start, end: at + line[0].length, name: toBodyName(words, place), ...by('open name') }
}

const inSmall = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase()

/** The same name further on, where it is not in capitals: “Trưởng *Ban Chỉ đạo Nhà nước về Du lịch*”. */
function asSpelled(view: string, from: number, capitals: string): string | null {
  const words = capitals.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  for (const [found] of view.slice(from).matchAll(new RegExp(words.join('\\s+'), 'giu')))
    if (/\p{Ll}/u.test(found) && /^\p{Lu}/u.test(found)) return found
  return null
}

/** “UBND THÀNH PHỐ HÀ NỘI⏎TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG”: a body of a province has its place. */
function withPlaceOf(superior: BodyMention, below: BodyMention, place: Place | null): BodyMention {
  if (!place || !superior.name.endsWith(place.full) || below.name.includes(place.name)) return below
  return { ...below, name: `${below.name} ${place.full}` }
}

/** Longest line of an authority, in UTF-16 units. */
const LONGEST_AUTHORITY = 150

/** The line in capitals between title and grounds, when it names a body and nothing else. */
function authorityBelow(view: string, title: Span | undefined, place: Place | null): BodyMention | null {
  if (!title) return null
  const line = /^[\s-]*(\p{Lu}{2}[^\p{Ll}]*?)\s*(?=\p{Lu}\p{Ll})/u.exec(
    view.slice(title.end, title.end + LONGEST_AUTHORITY),
  )
  if (!line?.[1]) return null
  const start = title.end + line[0].trimEnd().length - line[1].trimEnd().length
  const body = readBody(view, start, place)
  return body && body.end >= title.end + line[0].trimEnd().length ? body : null
}
