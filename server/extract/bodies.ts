import { toBodyName } from './body-names.ts'
import { CLASSES, FIELDS, HOMONYMS, OFFICES, OPEN_HEADS, ORGANS, PROPER, SEATED, TIERS, UNITS } from './data/bodies.ts'
import { ACTIONS, COMMANDS, MODALS } from './data/verbs.ts'
import { type Place, PROVINCE_NAMES, provinceNamed, toPlace } from './places.ts'
import type { BodyMention } from './reading.ts'
import { oneLine } from './view.ts'
import { alternation, whole } from './words.ts'

const COMMA = String.raw`\s*,\s*(?:và\s+)?|\s+và\s+`
const DETERMINER = String.raw`(?:tất\s+cả\s+các|toàn\s+thể\s+các|các|những|từng|mỗi)\s+`
const oneOf = (words: readonly string[]): string => `(?:${alternation(words)})(?!\\p{L})(?!\\s+ủy)`
/** “quận, huyện, thị xã”, “sở, ban, ngành”, “cấp, các ngành”. */
const list = (words: readonly string[]): string => `${oneOf(words)}(?:(?:${COMMA})(?:các\\s+)?${oneOf(words)})*`
/** The same without “các”, which takes two at least: “quận, huyện”; a bare “xã” is no body. */
const bareList = (words: readonly string[]): string => `${oneOf(words)}(?:(?:${COMMA})${oneOf(words)})+`

/**
 * “thành phố Hà Nội”, “tỉnh Quảng Nam”, “TP Huế”, “quận Ba Đình”; one blank between the words of a name that is in no list,
 * for two are the end of a paragraph.
 */
const NAMED_SEAT = [
  `(?:thành\\s+phố|tp\\.?|tỉnh)\\s+(?:${PROVINCE_NAMES})`,
  '(?:quận|huyện|thị\\s+xã|xã|phường|đặc\\s+khu|thành\\s+phố)(?-i:(?:\\s\\p{Lu}\\p{Ll}+){1,4})',
].join('|')
/** The same, or a seat that the document's place completes: “Thành phố”, “tỉnh”, “Hà Nội”. */
const SEAT = `${NAMED_SEAT}|thành\\s+phố|tp\\.?(?!\\p{L})|tỉnh|trung\\s+ương|tw|(?:${PROVINCE_NAMES})`

/** Words after a class that belong to its name: “các đơn vị *liên quan*”, “chính quyền *các cấp*”. */
const CLASS_TAIL = `(?:\\s+(?:(?:có\\s+)?liên\\s+quan|các\\s+cấp|(?:địa\\s+phương\\s+)?cấp\\s+(?:tỉnh|huyện|xã|trên|dưới)|trực\\s+thuộc(?:\\s+trung\\s+ương)?|chức\\s+năng|nêu\\s+trên|trung\\s+ương|thành\\s+phố(?!\\s+(?-i:\\p{Lu}))))*`

/** Words after a body that tell where it acts and do not belong to its name: “các đơn vị *trên địa bàn thành phố*”. */
const REACH = new RegExp(
  `\\s+(?:(?:đóng\\s+)?trên\\s+(?:toàn\\s+)?địa\\s+bàn|trong\\s+(?:toàn\\s+)?(?=tp|thành|tỉnh)|từ\\s+(?:thành\\s+phố|trung\\s+ương|tỉnh)\\s+(?:đến|tới)\\s+cơ\\s+sở)(?:\\s*(?:${SEAT}))?(?!\\p{L})`,
  'iyu',
)

const sticky = (pattern: string): RegExp => new RegExp(`${pattern}(?!\\p{L})`, 'iyu')

/**
 * Forms of names, in the order in which they are tried: “Ban cán sự đảng UBND Thành phố” before “UBND Thành phố”, “các cấp
 * ủy đảng” before “các cấp”. Examples stand beside each; the last alternative of each must not take a bare common noun.
 */
const FORMS: readonly RegExp[] = [
  // “Người đứng đầu cấp ủy, chính quyền”, “Thủ trưởng các sở, ban, ngành”; not “Chủ tịch UBND” (next form)
  sticky(
    `(?:${alternation(OFFICES)})(?:(?:${COMMA})(?:${alternation(OFFICES)}))*\\s+(?:của\\s+)?(?:các\\s+${list(TIERS)}|(?:các\\s+)?${list(CLASSES.filter((name) => name !== 'cán bộ chủ chốt'))})${CLASS_TAIL}`,
  ),
  // “Chủ tịch UBND Thành phố”, “Ban Thường vụ Thành ủy Hải Phòng”, “Thường trực HĐND Thành phố”, “Công an thành phố”
  sticky(
    `(?:${DETERMINER})?(?:(?:${alternation([...OFFICES, ...ORGANS])})\\s+){0,2}(?:${alternation(SEATED)})(?!\\p{L})(?:\\s+(?:các\\s+cấp|cấp\\s+(?:tỉnh|huyện|xã)|${NAMED_SEAT}|(?:các\\s+)?${list(UNITS)}(?:\\s+trực\\s+thuộc\\s+trung\\s+ương)?|${SEAT}))?`,
  ),
  // “Bộ trưởng Bộ Y tế”, “Giám đốc Sở Tài chính”, “Sở Y tế Hà Nội”, “các Bộ: Quốc phòng”
  sticky(
    `(?:(?:${alternation(OFFICES)})\\s+)?(?:các\\s+)?(?:Bộ|Sở)\\s*:?\\s*(?:${alternation(FIELDS)})(?:\\s+(?:${SEAT}))?`,
  ),
  // “Thủ tướng Chính phủ”, “Nhân dân thành phố”
  sticky(`(?:${alternation(PROPER)})(?:\\s+(?:${SEAT}))?`),
  // “Thành phố Hồ Chí Minh”, “tỉnh Lâm Đồng”: the authorities of a province
  sticky(`(?:thành\\s+phố|tỉnh)\\s+(?:${PROVINCE_NAMES})`),
  // “các quận, huyện, thị ủy”, “các sở, ban, ngành”, “các cấp, các ngành”; not a bare “ngành” or “xã”
  sticky(
    `(?:${DETERMINER}(?:${list(UNITS)}|${list([...TIERS, 'cấp'])})|${bareList(UNITS)}|${bareList(TIERS)})(?:\\s+(?:có\\s+)?liên\\s+quan)?`,
  ),
  // “Thành phố cần tăng cường …”: the authorities of the place; not “thành phố” inside a sentence
  /(?:Thành\s+phố|TP|Tỉnh)(?!\p{L})(?!\s+\p{Lu})/uy,
  // “Các đoàn kiểm tra”, “chính quyền địa phương cấp huyện”, “cơ sở y tế”; not “tổ chức quản lý”, where it is a verb
  sticky(
    `(?:${DETERMINER}(?:${alternation(CLASSES)})|(?:${alternation(CLASSES.filter((name) => name !== 'tổ chức'))}|tổ\\s+chức(?=\\s*,\\s*(?:cá\\s+nhân|cơ\\s+quan|đơn\\s+vị))))(?!\\p{L})${CLASS_TAIL}`,
  ),
]

/** Where the name of an open head ends at the latest: at a verb, a mark of punctuation or a link word. */
const OPEN_END = new RegExp(
  `[,;:.()“”"]|${whole(`${alternation([...ACTIONS, ...MODALS, ...COMMANDS].filter((verb) => verb !== 'quản lý' && verb !== 'kiểm tra' && verb !== 'chỉ đạo'))}|và\\s+các|với|theo|để|trong|tại|về|được|là`)}`,
  'iu',
)

/** “Ban Chỉ đạo phòng, chống dịch Thành phố”: the comma of a pair of verbs does not end the name. */
const PAIRS = /(phòng|chống|thi đua|quản lý|bảo vệ|xúc tiến|nghiên cứu)\s*,\s*(?=\p{Ll})/giu

const OPEN_HEAD = new RegExp(
  `(?:các\\s+)?(?!(?:${alternation(HOMONYMS)})(?!\\p{L}))(?:${alternation(OPEN_HEADS)})(?=\\s+\\p{L})`,
  'yu',
)
const OFFICE_BEFORE = new RegExp(`(?:${alternation(OFFICES)})\\s+`, 'iyu')

/** Longest name that an open head may take, in UTF-16 units. */
const LONGEST_NAME = 120

/** Reads “Ban Chỉ đạo phòng, chống dịch Thành phố” and the like; returns where the name ends, or -1. */
function readOpenName(view: string, at: number): number {
  OFFICE_BEFORE.lastIndex = at
  const office = OFFICE_BEFORE.exec(view)
  OPEN_HEAD.lastIndex = at + (office?.[0].length ?? 0)
  const head = OPEN_HEAD.exec(view)
  if (!head) return -1
  const from = OPEN_HEAD.lastIndex
  const tail = view.slice(from, from + LONGEST_NAME).replace(PAIRS, (pair) => pair.replace(',', ' '))
  const end = OPEN_END.exec(tail)
  const length = tail.slice(0, end?.index ?? tail.length).trimEnd().length
  return length === 0 || !end ? -1 : from + length
}

/** Where a name at `at` ends, or -1 when none begins there. */
function nameEnd(view: string, at: number): number {
  for (const form of FORMS) {
    form.lastIndex = at
    const match = form.exec(view)
    if (match) return withOwner(view, at + match[0].trimEnd().length)
  }
  return readOpenName(view, at)
}

const OWNER = /\s+của\s+/iuy

/** “Các đoàn kiểm tra *của Ban Thường vụ Thành ủy*”: the owner belongs to the name. */
function withOwner(view: string, end: number): number {
  OWNER.lastIndex = end
  const of = OWNER.exec(view)
  if (!of) return end
  for (const form of FORMS) {
    form.lastIndex = OWNER.lastIndex
    const match = form.exec(view)
    if (match) return form.lastIndex
  }
  return end
}

/** “đồng chí Bộ trưởng Bộ Xây dựng”: how people are spoken of, no part of the name. */
const TITLE_OF_ADDRESS = /(?:các\s+)?(?:đồng\s+chí|đ\/c)\s+/iuy

/** Reads the body named at `at`, or null when none is. */
export function readBody(view: string, at: number, place: Place | null): BodyMention | null {
  TITLE_OF_ADDRESS.lastIndex = at
  const start = TITLE_OF_ADDRESS.exec(view) ? TITLE_OF_ADDRESS.lastIndex : at
  const end = nameEnd(view, start)
  return end < 0 ? null : { start, end, name: toBodyName(view.slice(start, end), place) }
}

/** A list of bodies with where it ends, after words that only tell their reach. */
export interface BodyList {
  readonly bodies: readonly BodyMention[]
  readonly end: number
}

const SEPARATOR = /(?:\s*,\s*(?:và\s+|cùng\s+)?|\s+và\s+|\s*…\s*)(?=\p{L})/iuy
const FIELD_ALONE = new RegExp(`(?:${alternation(FIELDS)})(?!\\p{L})`, 'iyu')
const FIELD_HEAD = /^(?:các\s+)?(Bộ|Sở)(?!\p{L})/iu

/** “các tỉnh, thành phố”, at the end of a name. */
const ALL_PROVINCES =
  /(?:các\s+)?(?:tỉnh|thành\s+phố)(?:\s*,\s*(?:tỉnh|thành\s+phố))*(?:\s+trực\s+thuộc\s+trung\s+ương)?$/iu
const PROVINCE_FIRST = new RegExp(`\\s*:?\\s+(${PROVINCE_NAMES})(?!\\p{L})`, 'iyu')
const PROVINCE_NEXT = new RegExp(`(?:\\s*,\\s*|\\s+và\\s+)(${PROVINCE_NAMES})(?!\\p{L})`, 'iyu')

/** “UBND các tỉnh, thành phố: Tuyên Quang, Đồng Nai” names one body each; none when no province follows. */
function readProvinces(view: string, body: BodyMention): readonly BodyMention[] {
  const class_ = ALL_PROVINCES.exec(view.slice(body.start, body.end))
  if (!class_ || !/các/iu.test(class_[0])) return []
  const head = oneLine(view.slice(body.start, body.start + class_.index))
  const bodies: BodyMention[] = []
  let at = body.end
  for (let pattern = PROVINCE_FIRST; ; pattern = PROVINCE_NEXT) {
    pattern.lastIndex = at
    const spelling = pattern.exec(view)?.[1]
    const province = spelling === undefined ? undefined : provinceNamed(spelling)
    if (!spelling || !province) return bodies
    const end = pattern.lastIndex
    bodies.push({ start: end - spelling.length, end, name: toBodyName(`${head} ${toPlace(province).full}`, null) })
    at = end
  }
}

/**
 * Reads bodies from `at` on: “Sở Y tế, Sở Tài chính, các đơn vị liên quan và các địa phương”; after “các Sở: Y tế” a bare
 * field is a body too, after “các tỉnh” a bare province.
 */
export function readBodies(view: string, at: number, place: Place | null): BodyList | null {
  const first = readBody(view, at, place)
  if (!first) return null
  const head = FIELD_HEAD.exec(view.slice(first.start, first.end))?.[1]
  const plural = PLURAL.test(view.slice(first.start, first.end))
  const bodies: BodyMention[] = []
  let end = at
  for (let next: BodyMention | null = first; next; next = readNext(view, end, head, place)) {
    const provinces = readProvinces(view, next)
    if (provinces.length > 0) bodies.push(...provinces)
    else bodies.push(plural && next !== first ? withPlural(next) : next)
    end = skipReach(view, provinces.at(-1)?.end ?? next.end)
  }
  return { bodies, end }
}

/** The body behind a comma or “và”, if one follows. */
function readNext(view: string, end: number, head: string | undefined, place: Place | null): BodyMention | null {
  SEPARATOR.lastIndex = end
  if (!SEPARATOR.exec(view)) return null
  const start = SEPARATOR.lastIndex
  FIELD_ALONE.lastIndex = start
  const field = head ? FIELD_ALONE.exec(view) : null
  return field
    ? { start, end: start + field[0].length, name: toBodyName(`${head} ${field[0]}`, place) }
    : readBody(view, start, place)
}

const PLURAL = /^các\s/iu
/** Nouns that “các” at the head of a list counts too: “các cơ quan, địa phương, đơn vị”; not “chính quyền”. */
const COUNTED = new RegExp(
  `^(?:${alternation(CLASSES.filter((name) => !name.startsWith('chính quyền')))})(?!\\p{L})`,
  'iu',
)

function withPlural(body: BodyMention): BodyMention {
  const counted = COUNTED.test(body.name) && !/các/iu.test(body.name)
  return counted ? { ...body, name: `Các ${body.name.charAt(0).toLowerCase()}${body.name.slice(1)}` } : body
}

function skipReach(view: string, end: number): number {
  REACH.lastIndex = end
  return REACH.exec(view) ? REACH.lastIndex : end
}
