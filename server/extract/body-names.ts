import { LRUCache } from 'lru-cache'
import {
  ABBREVIATIONS,
  CLASSES,
  FIELD_ABBREVIATIONS,
  FIELDS,
  OFFICES,
  OPEN_HEADS,
  ORGANS,
  PROPER,
  SEATED,
} from './data/bodies.ts'
import { type Place, PROVINCE_NAMES, provinceNamed } from './places.ts'
import { oneLine } from './view.ts'
import { alternation, whole } from './words.ts'

/** Words for others, found by one pattern: going through the words one by one costs as much as all other reading together. */
interface Replacement {
  readonly pattern: RegExp
  /** By the words as {@link keyOf} gives them. */
  readonly words: ReadonlyMap<string, string>
}

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim()

function replacement(
  entries: readonly (readonly [words: string, by: string])[],
  toPattern: (words: string) => string,
  flags: string,
): Replacement {
  const pattern = new RegExp(toPattern(alternation(entries.map(([words]) => words))), flags)
  return { pattern, words: new Map(entries.map(([words, by]) => [keyOf(words), by])) }
}

const same = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.map((name) => [name, name] as const)

/** “các Bộ: Y tế”, “Giám đốc các Sở: Y tế”, “Các Bộ, cơ quan: Tài chính”: what opens a list names one of it. */
const LIST_HEAD = /(?:các\s+)?(bộ|sở)(?:\s*,\s*[^:]{2,30})?\s*:\s*/iu
const ofList = (name: string): string =>
  name.replace(LIST_HEAD, (_, head: string) => `${head.toLowerCase() === 'bộ' ? 'Bộ' : 'Sở'} `)

const replace = (name: string, { pattern, words }: Replacement): string =>
  name.replace(pattern, (found) => words.get(keyOf(found)) ?? found)

const ANYWHERE: readonly (readonly [string, string])[] = [
  ['ủy ban nhân dân', 'UBND'],
  ['hội đồng nhân dân', 'HĐND'],
  ['tp. hcm', 'thành phố Hồ Chí Minh'],
  ['tp hcm', 'thành phố Hồ Chí Minh'],
  ['tp.hcm', 'thành phố Hồ Chí Minh'],
  ['tphcm', 'thành phố Hồ Chí Minh'],
  ['tp.', 'thành phố'],
  ['tp', 'thành phố'],
  ['tw', 'Trung ương'],
  ['csđ', 'cán sự đảng'],
  ['bcđ', 'Ban Chỉ đạo'],
]

/** Heads that are also common nouns: capitals only where they open a name (“Báo Hà Nội Mới”, not “cơ quan báo chí”). */
const DISTRICT = /^(?:Huyện|Quận|Thị) ủy$/u

/**
 * Abbreviations inside names with what they stand for, then the usual spelling: texts write “Ban Cán sự đảng”, “Sở Công
 * thương” and “ỦY BAN NHÂN DÂN” too. UBND, HĐND and MTTQ are the names that everybody uses and stay.
 */
const REPLACEMENTS: readonly Replacement[] = [
  replacement(ANYWHERE, (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'),
  replacement(Object.entries(ABBREVIATIONS), (words) => `^(?:${words})(?!\\p{L})`, 'u'),
  replacement(Object.entries(FIELD_ABBREVIATIONS), (words) => `(?<=(?:Bộ|Sở)\\s)(?:${words})(?!\\p{L})`, 'gu'),
  replacement(
    same([...SEATED, ...ORGANS, ...PROPER].filter((name) => !DISTRICT.test(name) && name !== 'Nhân dân')),
    whole,
    'giu',
  ),
  replacement(same(FIELDS), (words) => `(?<=(?<!cơ\\s)(?:Bộ|Sở)\\s)(?:${words})(?!\\p{L})`, 'giu'),
  replacement(same([...OPEN_HEADS, ...OFFICES, 'Nhân dân', 'Bộ', 'Sở']), (words) => `^(?:${words})(?!\\p{L})`, 'iu'),
]

const SEAT_ALONE = /(?<!(?:,|và|các|cấp|Nhân dân)\s)(?:thành phố|tỉnh)$/iu
const PLACED = new RegExp(`(?:thành phố|tỉnh)\\s+(${PROVINCE_NAMES})$`, 'iu')
const BARE_SEATED = new RegExp(
  `^(?:(?:${alternation([...OFFICES, ...ORGANS])})\\s+){0,2}(?:${alternation(SEATED.filter((name) => !/MTTQ|Mặt trận/u.test(name)))})$`,
  'iu',
)
const DEPARTMENT = new RegExp(`^(?:(?:${alternation(OFFICES)})\\s+)?Sở\\s+(?:${alternation(FIELDS)})$`, 'iu')
const PARTY_SEAT = /(?:Thành ủy|Tỉnh ủy|Thành đoàn|Tỉnh đoàn)$/iu
const CLASS_ONLY = new RegExp(`^(?:${alternation(CLASSES)})`, 'iu')

/** Words of a name as they are spelled out, kept for the most used ones: texts name the same few hundred bodies again and again. */
const SPELLED = new LRUCache({
  max: 10_000,
  memoMethod: (words: string) => oneLine(REPLACEMENTS.reduce(replace, ofList(words))),
})

/**
 * The full name of a body: abbreviations spelled out, usual capitals, and the place that the document is about where the
 * name leaves it out: “UBND TP” gives “UBND thành phố Hà Nội”, “Sở Y tế” “Sở Y tế thành phố Hà Nội”, “Thành ủy” “Thành ủy Hà Nội”.
 * @param words as they stand in the view
 */
export function toBodyName(words: string, place: Place | null): string {
  const name = complete(SPELLED.memo(oneLine(words)), place)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function complete(name: string, place: Place | null): string {
  const placed = PLACED.exec(name)
  if (placed?.[1]) {
    const province = provinceNamed(placed[1])
    return province ? `${name.slice(0, placed.index)}${province.city ? 'thành phố' : 'tỉnh'} ${province.name}` : name
  }
  if (!place) return name
  if (SEAT_ALONE.test(name)) return name.replace(SEAT_ALONE, place.full)
  if (PARTY_SEAT.test(name)) return `${name} ${place.name}`
  if (DEPARTMENT.test(name) || (BARE_SEATED.test(name) && !CLASS_ONLY.test(name))) return `${name} ${place.full}`
  return name
}
