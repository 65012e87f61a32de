import { readConsolidated } from './consolidated.ts'
import { PROVINCES, type Province } from './data/provinces.ts'
import { readHeadNumber } from './head-number.ts'
import { nationalIssuer } from './issuers.ts'

/** What a province is called inside the names of its bodies. */
export interface Place {
  /** “thành phố Hà Nội”, “tỉnh Quảng Nam”. */
  readonly full: string
  /** “Hà Nội”. */
  readonly name: string
  /** “Thành ủy” or “Tỉnh ủy”. */
  readonly committee: string
}

export function toPlace({ name, city }: Province): Place {
  return { full: `${city ? 'thành phố' : 'tỉnh'} ${name}`, name, committee: city ? 'Thành ủy' : 'Tỉnh ủy' }
}

const toPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')

const BY_SPELLING: ReadonlyMap<string, Province> = new Map(
  PROVINCES.flatMap((province) =>
    [province.name, ...province.spellings].map((spelling) => [spelling.toLowerCase().replace(/\s+/g, ' '), province]),
  ),
)

/** Names of provinces as an alternation, longest first so that “Thừa Thiên Huế” is not read as “Huế”. */
export const PROVINCE_NAMES: string = [...BY_SPELLING.values(), ...PROVINCES]
  .flatMap(({ name, spellings }) => [name, ...spellings])
  .filter((name, index, all) => all.indexOf(name) === index)
  .sort((a, b) => b.length - a.length)
  .map(toPattern)
  .join('|')

/** The province of that spelling, in any case. */
export function provinceNamed(spelling: string): Province | undefined {
  return BY_SPELLING.get(spelling.toLowerCase().replace(/\s+/g, ' ').trim())
}

/**
 * A province, with the word before it that tells whether it is the seat of a body: “UBND thành phố Hà Nội”, “Thành ủy Hải
 * Phòng”, “ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ”; in “đi về từ Đà Nẵng” it is not;
 * “hòa bình” and “Thái Bình Dương” are no provinces.
 */
const MENTION = new RegExp(
  `(?:(?<!\\p{L})(ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|thành ủy|tỉnh ủy|thành đoàn|tỉnh đoàn|công an|sở [\\p{L}, ]{1,40}?)\\s+)?(?:(?:thành phố|tỉnh|tp\\.?)\\s+)?(?<!\\p{L}|Thái\\s)(?=(?-i:\\p{Lu}))(${PROVINCE_NAMES})(?!\\p{L}|\\s+Dương)`,
  'giu',
)

/** “HỘI ĐỒNG NHÂN DÂN⏎THÀNH PHỐ HUẾ” at the very top: the place of the issuer is that of the document. */
const OWN = new RegExp(
  `^[\\s-]*(?:ủy ban nhân dân|hội đồng nhân dân|thành ủy|tỉnh ủy)\\s+(?:(?:thành phố|tỉnh)\\s+)?(${PROVINCE_NAMES})(?!\\p{L})`,
  'iu',
)
/** Where the name of the issuer ends at the latest, in UTF-16 units. */
const HEAD = 300

/** A body of the place weighs more than a place that is only spoken of. */
const SEAT_WEIGHT = 3

/** Share of all mentions that one province must pass to be the place a document is about. */
const MAJORITY = 0.5

/** Where a national paper has said what it is about, in UTF-16 units: title and first words. */
const OPENING = 1500

/**
 * The province that a document is about: the one whose body issues it, else the one that most of its names of bodies and
 * places point to; in the paper of a national body, the only one that its opening names. Null when no province prevails:
 * completing “UBND Thành phố” wrongly is worse than not at all.
 */
export function findPlace(text: string, view: string): Place | null {
  const own = OWN.exec(view.slice(0, HEAD))?.[1]
  const issuer = own === undefined ? undefined : provinceNamed(own)
  if (issuer) return toPlace(issuer)
  const number = (readHeadNumber(text, view)?.number ?? readConsolidated(view)?.number)?.number
  const isNational = number ? nationalIssuer(number) !== null : false
  const weights = weigh(isNational ? view.slice(0, OPENING) : view)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const [first] = [...weights].sort((a, b) => b[1] - a[1])
  if (!first || (isNational ? weights.size > 1 : first[1] <= total * MAJORITY)) return null
  return toPlace(first[0])
}

/** How much speaks for each province. */
function weigh(view: string): ReadonlyMap<Province, number> {
  const weights = new Map<Province, number>()
  for (const { 0: words, 1: seat, 2: spelling, index } of view.matchAll(MENTION)) {
    // “Hà Nội, ngày 28 tháng 11 năm 2025” is where it was signed.
    if (!seat && /^\s*,\s*ngày\s/iu.test(view.slice(index + words.length, index + words.length + 10))) continue
    const found = spelling === undefined ? undefined : provinceNamed(spelling)
    if (found) weights.set(found, (weights.get(found) ?? 0) + (seat ? SEAT_WEIGHT : 1))
  }
  return weights
}
