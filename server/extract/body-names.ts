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

/** Abbreviations inside names with what they stand for; UBND, HĐND and MTTQ are the names that everybody uses and stay. */
const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ủy ban nhân dân(?!\p{L})/giu, 'UBND'],
  [/(?<!\p{L})hội đồng nhân dân(?!\p{L})/giu, 'HĐND'],
  [/(?<!\p{L})tp\.?\s?hcm(?!\p{L})/giu, 'thành phố Hồ Chí Minh'],
  [/(?<!\p{L})tp\.?(?!\p{L})/giu, 'thành phố'],
  [/(?<!\p{L})tw(?!\p{L})/giu, 'Trung ương'],
  [/(?<!\p{L})csđ(?!\p{L})/giu, 'cán sự đảng'],
  [/(?<!\p{L})bcđ(?!\p{L})/giu, 'Ban Chỉ đạo'],
  ...Object.entries(ABBREVIATIONS).map(([short, full]) => [new RegExp(`^${short}(?!\\p{L})`, 'u'), full] as const),
  ...Object.entries(FIELD_ABBREVIATIONS).map(
    ([short, full]) => [new RegExp(`(?<=(?:Bộ|Sở)\\s)${short}(?!\\p{L})`, 'gu'), full] as const,
  ),
  [/^các bộ\s*:/iu, 'Bộ'],
  [/^các sở\s*:/iu, 'Sở'],
]

/** Heads that are also common nouns: capitals only where they open a name (“Báo Hà Nội Mới”, not “cơ quan báo chí”). */
const DISTRICT = /^(?:Huyện|Quận|Thị) ủy$/u

/** The usual spelling: texts write “Ban Cán sự đảng”, “Sở Công thương” and “ỦY BAN NHÂN DÂN” too. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  ...[...SEATED, ...ORGANS, ...PROPER]
    .filter((name) => !DISTRICT.test(name) && name !== 'Nhân dân')
    .map((name) => [new RegExp(whole(alternation([name])), 'giu'), name] as const),
  ...FIELDS.map(
    (name) => [new RegExp(`(?<=(?<!cơ\\s)(?:Bộ|Sở)\\s)(?:${alternation([name])})(?!\\p{L})`, 'giu'), name] as const,
  ),
  ...[...OPEN_HEADS, ...OFFICES, 'Nhân dân', 'Bộ', 'Sở'].map(
    (name) => [new RegExp(`^(?:${alternation([name])})(?!\\p{L})`, 'iu'), name] as const,
  ),
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

/**
 * The full name of a body: abbreviations spelled out, usual capitals, and the place that the document is about where the
 * name leaves it out: “UBND TP” gives “UBND thành phố Hà Nội”, “Sở Y tế” “Sở Y tế thành phố Hà Nội”, “Thành ủy” “Thành ủy Hà Nội”.
 * @param words as they stand in the view
 */
export function toBodyName(words: string, place: Place | null): string {
  let name = oneLine(words)
  for (const [pattern, full] of EXPANSIONS) name = name.replace(pattern, full)
  for (const [pattern, spelling] of SPELLINGS) name = name.replace(pattern, spelling)
  name = complete(oneLine(name), place)
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
