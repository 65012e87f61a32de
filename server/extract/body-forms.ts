import {
  ABBREVIATIONS,
  CLASS_TAILS,
  CLASSES,
  COMMITTEES,
  COUNTED_CLASSES,
  FIELD_ABBREVIATIONS,
  FIELDS,
  OFFICES,
  ORGANS,
  PEOPLE,
  PERSONS,
  PROPER,
  SEATED,
  SECTORS,
  TIERS,
  UNITS,
} from './data/bodies.ts'
import { PROVINCE_NAMES } from './places.ts'
import { alternation } from './words.ts'

const COMMA = String.raw`\s*,\s*(?:và\s+)?|\s+và\s+`
const DETERMINER = String.raw`(?:tất\s+cả\s+các|toàn\s+thể\s+các|các|những|từng|mỗi|quý)\s+`
const oneOf = (words: readonly string[]): string =>
  `(?:${alternation(words)})(?!\\p{L})(?!\\s+ủy)(?!(?<=ban)\\s+chỉ\\s+(?:đạo|huy))(?!(?<=bộ)\\s+trưởng)`
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

/** Words after a class that belong to its name: “các đơn vị *liên quan*”, “chính quyền *các cấp*”, “các ngành *thành phố*”. */
const CLASS_TAIL = `(?:\\s+(?:(?:${alternation(CLASS_TAILS)})(?!\\p{L})|(?:thành\\s+phố|tỉnh)(?!\\s+(?-i:\\p{Lu}))(?!\\p{L})))*`

/** Words after a body that tell where it acts and do not belong to its name: “các đơn vị *trên địa bàn thành phố*”. */
export const REACH = new RegExp(
  `\\s+(?:(?:đóng\\s+(?:quân\\s+)?)?(?:trên|tại)\\s+(?:toàn\\s+)?địa\\s+bàn|trong\\s+(?:toàn\\s+)?(?=tp|thành|tỉnh)|từ\\s+(?:thành\\s+phố|trung\\s+ương|tỉnh)\\s+(?:đến|tới)\\s+cơ\\s+sở|đối\\s+với\\s+(?:các\\s+)?(?:${alternation(UNITS)}))(?:\\s*(?:${SEAT}))?(?!\\p{L})`,
  'iyu',
)

/** Fields in full in any case, or abbreviated in capitals. */
export const FIELD_NAMES = `${alternation(FIELDS)}|(?-i:${alternation(Object.keys(FIELD_ABBREVIATIONS))})`

const sticky = (pattern: string): RegExp => new RegExp(`${pattern}(?!\\p{L})`, 'iyu')

/** Offices of classes: not “cán bộ chủ chốt”, whom nobody heads. */
const HEADED = CLASSES.filter((name) => name !== 'cán bộ chủ chốt')

/**
 * Forms of names that say themselves where they end, in the order in which they are tried: “Ban cán sự đảng UBND Thành phố”
 * before “UBND Thành phố”. Examples stand beside each; the last alternative of each must not take a bare common noun.
 */
export const FORMS: readonly RegExp[] = [
  // “các tỉnh ủy, thành ủy”, “Bí thư tỉnh ủy, thành ủy”: in small letters, all of them; not “Tỉnh ủy” of the place
  sticky(
    `(?:${DETERMINER}(?:(?:${alternation(OFFICES)})\\s+)?|(?:${alternation(OFFICES)})\\s+(?:các\\s+)?)(?-i:${list(COMMITTEES)})(?:\\s+trực\\s+thuộc\\s+trung\\s+ương)?`,
  ),
  // “Người đứng đầu cấp ủy, chính quyền”, “Thủ trưởng các sở, ban, ngành”, “Thủ trưởng cơ quan, ban, ngành thành phố”; not
  // “Chủ tịch UBND” (next form) nor “Giám đốc Sở Y tế” (the one after it)
  sticky(
    `(?:${alternation(OFFICES)})(?:(?:${COMMA})(?:${alternation(OFFICES)}))*\\s+(?:của\\s+)?(?:các\\s+)?(?!(?:bộ|sở)\\s*:?\\s*(?:${FIELD_NAMES}))${list([...HEADED, ...TIERS])}${CLASS_TAIL}`,
  ),
  // “Chủ tịch UBND Thành phố”, “Ban Thường vụ Thành ủy Hải Phòng”, “Thường trực HĐND Thành phố”, “Công an thành phố”
  sticky(
    `(?:${DETERMINER})?(?:(?:${alternation([...OFFICES, ...ORGANS])})\\s+){0,2}(?:${alternation(SEATED)})(?!\\p{L})(?:\\s+(?:các\\s+cấp|các\\s+địa\\s+phương|cấp\\s+(?:tỉnh|huyện|xã)|${NAMED_SEAT}|(?:các\\s+)?${list(UNITS)}(?:\\s+trực\\s+thuộc\\s+trung\\s+ương)?|${SEAT}))?`,
  ),
  // “Bộ trưởng Bộ Y tế”, “Giám đốc Sở Tài chính”, “Sở Y tế Hà Nội”, “các Bộ: Quốc phòng”
  sticky(
    `(?:(?:${alternation(OFFICES)})\\s+)?(?:các\\s+)?(?:Bộ|Sở)(?:(?:\\s*,\\s*(?:ban|cơ\\s+quan|đơn\\s+vị|ngành))*\\s*:)?\\s*(?:${FIELD_NAMES})(?:\\s+(?:${SEAT}))?`,
  ),
  // “ngành công thương”, “các ngành: giáo dục”
  sticky(`(?:các\\s+)?ngành\\s*:?\\s*(?:${alternation(SECTORS)})(?:\\s+(?:${SEAT}))?`),
  // “Thủ tướng Chính phủ”, “Nhân dân thành phố”
  sticky(`(?:${alternation(PROPER)})(?:\\s+(?:${SEAT}))?`),
  // “EVN”, “BHXH tỉnh”
  sticky(`(?-i:${alternation(Object.keys(ABBREVIATIONS))})(?:\\s+(?:${SEAT}))?`),
  // “Thành phố Hồ Chí Minh”, “tỉnh Lâm Đồng”: the authorities of a province
  sticky(`(?:thành\\s+phố|tỉnh)\\s+(?:${PROVINCE_NAMES})`),
  // “các quận, huyện, thị ủy”; not a bare “xã”
  sticky(`(?:${DETERMINER}${list(UNITS)}|${bareList(UNITS)})(?:\\s+(?:có\\s+)?liên\\s+quan)?`),
  // “các sở, ban, ngành”, “các cấp, các ngành”; not a bare “ngành”, nor “các Ban Xây dựng Đảng”
  sticky(
    `(?:${DETERMINER}${list([...TIERS, 'cấp'])}|${bareList(TIERS)})(?!\\s+(?-i:(?!Thành|Tỉnh|Trung|Đảng)\\p{Lu}))(?:\\s+(?:có\\s+)?liên\\s+quan)?`,
  ),
  // “*Bí thư*, Chủ tịch UBND các tỉnh”: an office whose body stands behind the next one
  sticky(`(?:các\\s+)?(?:${alternation(OFFICES)})(?=\\s*(?:,|và)\\s*(?:${alternation(OFFICES)})\\s)`),
  // “Thành phố cần tăng cường …”: the authorities of the place; not “thành phố” inside a sentence
  /(?:Thành\s+phố|TP|Tỉnh)(?!\p{L})(?!\s+\p{Lu})/uy,
]

/** Classes whose names may go on with words of their own: “các đơn vị cấp nước”. */
export const CLASS_FORMS: readonly RegExp[] = [
  // “tổ chức, cá nhân liên quan”, “từng cán bộ, công chức, người lao động”
  sticky(`(?:${DETERMINER})?${bareList(PERSONS)}${CLASS_TAIL}`),
  // “cơ quan, tổ chức quản lý trạm quan trắc”; “các cơ quan, tổ chức, đơn vị” are three
  sticky(`(?:${DETERMINER})?cơ\\s+quan\\s*,\\s*tổ\\s+chức(?!\\s*,\\s*(?:đơn\\s+vị|cá\\s+nhân))${CLASS_TAIL}`),
  sticky(`(?:${DETERMINER}${list(PEOPLE)}|(?=cán\\s+bộ)${bareList(PEOPLE)})${CLASS_TAIL}`),
  // “Các đoàn kiểm tra”, “chính quyền địa phương cấp huyện”, “cơ sở y tế”; not “tổ chức quản lý”, where it is a verb
  sticky(
    `(?:${DETERMINER}(?:${alternation([...CLASSES, ...COUNTED_CLASSES])})|(?:${alternation(CLASSES.filter((name) => name !== 'tổ chức'))}|tổ\\s+chức(?=\\s*,\\s*(?:cơ\\s+quan|đơn\\s+vị))))(?!\\p{L})${CLASS_TAIL}`,
  ),
]

/** The same further on in a list that “các” opens: “các nhà đầu tư, *nhà thầu*”, “các cơ quan, *tổ chức, cá nhân*”. */
export const COUNTED_FORM: RegExp = sticky(
  `(?!tổ\\s+chức\\s+(?!khác|(?:có\\s+)?liên\\s+quan|cần|phải|có\\s+trách|chịu|trên|trong|và))(?:${alternation([...CLASSES, ...COUNTED_CLASSES, ...PEOPLE, ...PERSONS])})(?!\\p{L})${CLASS_TAIL}`,
)
