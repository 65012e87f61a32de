import { CLASS_FORMS, COUNTED_FORM, FIELD_NAMES, FORMS, REACH } from './body-forms.ts'
import { toBodyName } from './body-names.ts'
import { CLASSES, COUNTED_CLASSES, OFFICES, PEOPLE, PERSONS, SHARED_HEADS } from './data/bodies.ts'
import { lengthOfName, readClassRest, readOpenName } from './open-names.ts'
import { type Place, PROVINCE_NAMES, provinceNamed, toPlace } from './places.ts'
import type { BodyMention } from './reading.ts'
import { by, type Finding } from './rules.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

/** A name, with where it ends. */
interface Name extends Finding {
  readonly end: number
}

/**
 * The name that begins at `at`, if any.
 * @param counted whether a determiner before (“các nhà đầu tư, *nhà thầu*”) counts this name, too
 */
function readName(view: string, at: number, counted: boolean): Name | null {
  for (const form of FORMS) {
    const end = endOf(form, view, at)
    if (end >= 0) return { end: withOwner(view, end), ...by('known name') }
  }
  const open = readOpenName(view, at)
  if (open?.capital) return { end: open.end, ...by('open name') }
  for (const form of counted ? [...CLASS_FORMS, COUNTED_FORM] : CLASS_FORMS) {
    const end = endOf(form, view, at)
    if (end >= 0) return { end: withOwner(view, readClassRest(view, end)), ...by('class of bodies') }
  }
  return open && { end: open.end, ...by('open name') }
}

function endOf(form: RegExp, view: string, at: number): number {
  form.lastIndex = at
  const match = form.exec(view)
  return match ? at + match[0].trimEnd().length : -1
}

/** “các thành viên *của* Ban Chỉ đạo”, “các thành viên Ban Chỉ đạo”. */
const OWNER =
  /\s+(?:(?:của|thuộc|trực\s+thuộc)\s+|(?=(?:Ban\s+[Cc]hỉ\s+đạo|Hội\s+đồng|HĐND|Quốc\s+hội|Tổ\s+công\s+tác)(?!\p{L})))/uy

/** “Các đoàn kiểm tra *của Ban Thường vụ Thành ủy*”: the owner belongs to the name. */
function withOwner(view: string, end: number): number {
  OWNER.lastIndex = end
  if (!OWNER.exec(view)) return end
  const at = OWNER.lastIndex
  for (const form of [...FORMS, ...CLASS_FORMS]) {
    const owner = endOf(form, view, at)
    if (owner >= 0) return owner
  }
  return readOpenName(view, at)?.end ?? end
}

/** “đồng chí Bộ trưởng Bộ Xây dựng”: how people are spoken of, no part of the name. */
const TITLE_OF_ADDRESS = /(?:các\s+)?(?:đồng\s+chí|đ\/c)\s+/iuy

/** “Giám đốc: Sở Nội vụ, Sở Tài chính”, “Thủ trưởng các cơ quan: Văn phòng …”: one office for several bodies. */
const SHARED_OFFICE = new RegExp(
  `(${alternation(OFFICES)})(?:\\s+(?:các\\s+)?(?:cơ\\s+quan|đơn\\s+vị|sở|ban|ngành)(?:\\s*,\\s*(?:cơ\\s+quan|đơn\\s+vị|ban|ngành))*)?\\s*:\\s*(?=\\p{Lu})`,
  'uy',
)
const OFFICE_FIRST = new RegExp(`^(?:${alternation(OFFICES)})(?!\\p{L})`, 'iu')

/** Reads the body named at `at`, or null when none is. */
export function readBody(view: string, at: number, place: Place | null, counted = false): BodyMention | null {
  TITLE_OF_ADDRESS.lastIndex = at
  const start = TITLE_OF_ADDRESS.exec(view) ? TITLE_OF_ADDRESS.lastIndex : at
  const office = sharedOffice(view, start)
  const from = office === null ? start : SHARED_OFFICE.lastIndex
  const name = readName(view, from, counted)
  return name && { start, ...name, name: toBodyName(`${office ?? ''} ${view.slice(from, name.end)}`, place) }
}

function sharedOffice(view: string, at: number): string | null {
  SHARED_OFFICE.lastIndex = at
  return SHARED_OFFICE.exec(view)?.[1] ?? null
}

/** “các Tập đoàn: Điện lực Việt Nam, Bưu chính Viễn thông Việt Nam”: one head for several names. */
const SHARED_HEAD = new RegExp(`(?:các\\s+)?(${alternation(SHARED_HEADS)})\\s*:\\s*(?=\\p{Lu})`, 'iyu')

/** Whether such a head stands at `at`: it is no body itself, but a list of bodies begins there. */
export function opensHeaded(view: string, at: number): boolean {
  SHARED_HEAD.lastIndex = at
  return SHARED_HEAD.test(view)
}

/** The bodies of such a list; null for any other. */
function readHeaded(view: string, at: number, place: Place | null): BodyList | null {
  SHARED_HEAD.lastIndex = at
  const head = SHARED_HEAD.exec(view)?.[1]
  if (head === undefined) return null
  const bodies: BodyMention[] = []
  for (let start = SHARED_HEAD.lastIndex, end = start; ; start = SEPARATOR.lastIndex) {
    const length =
      /^\p{Lu}/u.test(view.slice(start, start + 2)) && readBody(view, start, place) === null
        ? lengthOfName(view, start)
        : 0
    if (length === 0) return bodies.length > 0 ? { bodies, end } : null
    end = start + length
    bodies.push({ start, end, name: toBodyName(`${head} ${view.slice(start, end)}`, place), ...by('listed name') })
    SEPARATOR.lastIndex = end = skipReach(view, end)
    if (!SEPARATOR.exec(view)) return { bodies, end }
  }
}

/** A list of bodies with where it ends, after words that only tell their reach. */
export interface BodyList {
  readonly bodies: readonly BodyMention[]
  readonly end: number
}

/** What stands between two bodies of a list; “Bộ Quốc phòng các tỉnh …” has lost its comma. */
const SEPARATOR =
  /(?:\s*,\s*(?:và\s+|cùng\s+|hoặc\s+)?|\s+(?:và|cùng|hoặc)\s+|\s*…\s*|\s+(?=các\s+(?:tỉnh|địa\s+phương)))(?=\p{L})/iuy
/** The same, and the semicolon of a list of addressees: “Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã”. */
const WIDE_SEPARATOR = new RegExp(`${SEPARATOR.source}|\\s*;\\s*(?:và\\s+)?(?=\\p{L})`, 'iuy')
/** “Công an tỉnh” is a body of its own. */
const FIELD_ALONE = new RegExp(
  `(?:${FIELD_NAMES})(?!\\p{L})(?!(?<=công\\s+an)\\s+(?:tỉnh|thành\\s+phố|cấp|các|xã))`,
  'iyu',
)
/** “các Bộ: Y tế”, “Giám đốc các Sở: Y tế”, “Bộ Y tế”: what the bare fields behind it complete; not “Bộ Chỉ huy quân sự”. */
const FIELD_HEAD = new RegExp(
  `^((?:${alternation(OFFICES)})\\s+)?(?:các\\s+)?(Bộ|Sở)(?:(?:\\s*,[^:]{2,40})?\\s*:)?\\s*(?:${FIELD_NAMES})(?!\\p{L})`,
  'iu',
)

/** “các tỉnh, thành phố”, “các địa phương” at the end of a name. */
const ALL_PROVINCES =
  /các\s+(?:tỉnh|thành\s+phố|địa\s+phương)(?:\s*,\s*(?:các\s+)?(?:tỉnh|thành\s+phố))*(?:\s+trực\s+thuộc\s+trung\s+ương)?$/iu
const PROVINCE_FIRST = new RegExp(
  `\\s*(?::\\s*|\\(\\s*|\\s)(?:tỉnh\\s+|thành\\s+phố\\s+)?(${PROVINCE_NAMES})(?!\\p{L})`,
  'iyu',
)
const PROVINCE_NEXT = new RegExp(
  `(?:\\s*,\\s*|\\s+và\\s+)(?:tỉnh\\s+|thành\\s+phố\\s+)?(${PROVINCE_NAMES})(?!\\p{L})`,
  'iyu',
)

/** “UBND các tỉnh, thành phố: Tuyên Quang, Đồng Nai” names one body each; none when no province follows. */
function readProvinces(view: string, body: BodyMention): readonly BodyMention[] {
  const class_ = ALL_PROVINCES.exec(view.slice(body.start, body.end))
  if (!class_) return []
  const head = oneLine(view.slice(body.start, body.start + class_.index))
  const bodies: BodyMention[] = []
  let at = body.end
  for (let pattern = PROVINCE_FIRST; ; pattern = PROVINCE_NEXT) {
    pattern.lastIndex = at
    const spelling = pattern.exec(view)?.[1]
    const province = spelling === undefined ? undefined : provinceNamed(spelling)
    if (!spelling || !province) return bodies
    const end = pattern.lastIndex
    const name = toBodyName(`${head} ${toPlace(province).full}`, null)
    bodies.push({ start: end - spelling.length, end, name, ...by('listed name') })
    at = end
  }
}

/**
 * Reads bodies from `at` on: “Sở Y tế, Sở Tài chính, các đơn vị liên quan và các địa phương”; after “các Sở: Y tế” a bare
 * field is a body too, after “các tỉnh” a bare province.
 * @param addressees whether the list stands first in its sentence, where semicolons may part it
 */
export function readBodies(view: string, at: number, place: Place | null, addressees = false): BodyList | null {
  const headed = readHeaded(view, at, place)
  if (headed) return headed
  const first = readBody(view, at, place)
  if (!first) return null
  const separator = addressees ? WIDE_SEPARATOR : SEPARATOR
  const bodies: BodyMention[] = []
  let counted = false
  let office: string | null = null
  let head: string | undefined
  let end = at
  for (let next: BodyMention | null = first; next; next = readNext(view, end, separator, head, place, counted)) {
    const provinces = readProvinces(view, next)
    const fields = FIELD_HEAD.exec(view.slice(next.start, next.end))
    if (fields?.[2]) head = `${fields[1] ?? ''}${fields[2]}`
    // The office goes on up to a semicolon or to the next office.
    const opened = sharedOffice(view, next.start)
    if (opened || OFFICE_FIRST.test(next.name) || view.slice(end, next.start).includes(';')) office = opened
    if (provinces.length > 0) bodies.push(...provinces)
    else if (office && !opened)
      bodies.push({ ...next, name: toBodyName(`${office} ${view.slice(next.start, next.end)}`, place) })
    else bodies.push(counted ? withPlural(next) : next)
    counted ||= PLURAL.test(view.slice(next.start, next.end))
    end = skipReach(view, provinces.at(-1)?.end ?? next.end)
  }
  return { bodies, end }
}

/** The body behind a comma or “và”, if one follows. */
function readNext(
  view: string,
  end: number,
  separator: RegExp,
  head: string | undefined,
  place: Place | null,
  counted: boolean,
): BodyMention | null {
  separator.lastIndex = end
  if (!separator.exec(view)) return null
  const start = separator.lastIndex
  FIELD_ALONE.lastIndex = start
  const field = head ? FIELD_ALONE.exec(view) : null
  return field
    ? { start, end: start + field[0].length, name: toBodyName(`${head} ${field[0]}`, place), ...by('listed name') }
    : readBody(view, start, place, counted)
}

const PLURAL = /^(?:các|những|từng|mỗi)\s/iu
/** Nouns that “các” at the head of a list counts too: “các cơ quan, địa phương, đơn vị”; not “chính quyền”. */
const COUNTED = new RegExp(
  `^(?:${alternation([...CLASSES, ...COUNTED_CLASSES, ...PEOPLE, ...PERSONS].filter((name) => !name.startsWith('chính quyền')))})(?!\\p{L})`,
  'iu',
)

function withPlural(body: BodyMention): BodyMention {
  const counted = COUNTED.test(body.name) && !/các/iu.test(body.name)
  return counted ? { ...body, name: `Các ${body.name.charAt(0).toLowerCase()}${body.name.slice(1)}` } : body
}

/** “(ACV)”, “(Trung tâm Công báo)”: what is said in passing about a body. */
const ASIDE = /\s*\([^()]{1,80}\)/uy
/** “Bộ Xây dựng *- Cơ quan Thường trực*”. */
const APPOSITION = /\s+-\s+cơ\s+quan\s+(?:thường\s+trực|chủ\s+trì)(?:\s+Ban\s+Chỉ\s+đạo)?(?!\p{L})/iuy

/** Where a body ends with the words that only tell its reach or say something in passing. */
function skipReach(view: string, end: number): number {
  let at = end
  for (const pattern of [ASIDE, APPOSITION, REACH]) {
    pattern.lastIndex = at
    if (pattern.exec(view)) at = pattern.lastIndex
  }
  return at
}
