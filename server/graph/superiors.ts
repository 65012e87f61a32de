import { OFFICES, ORGANS, SEATED } from '../extract/data/bodies.ts'
import { PROVINCE_NAMES } from '../extract/places.ts'
import { alternation } from '../extract/words.ts'

const PREFIXES = alternation([...OFFICES, ...ORGANS])
/** “Chủ tịch UBND thành phố Hà Nội”, “Ban Thường vụ Thành ủy Hà Nội”, “Bộ trưởng Bộ Y tế”; group: the body itself. */
const OF_SEATED = new RegExp(
  `^(?:${PREFIXES})\\s+((?:(?:${PREFIXES})\\s+)?(?:${alternation(SEATED)}|Bộ|Sở)\\s+\\p{Lu}?.+)$`,
  'iu',
)
/** “Các đoàn kiểm tra của Ban Thường vụ Thành ủy Hà Nội”; group: the owner. */
const OF_OWNER = /^.+\scủa\s+(\p{Lu}.+)$/u
/** “Sở Y tế thành phố Hà Nội”; group: the place. */
const DEPARTMENT = new RegExp(`^(?:Sở|Thanh tra)\\s.*?((?:thành phố|tỉnh)\\s+(?:${PROVINCE_NAMES}))$`, 'u')

/** Longest chain of superiors that a name may tell. */
export const LONGEST_CHAIN = 3

/**
 * The body that a body belongs to, told by its name (Law 72/2025/QH15, Article 2: a department is part of its people's
 * committee; an organ or office of the body it is named after). Null when the name does not tell.
 */
export function parentName(name: string): string | null {
  const owner = OF_OWNER.exec(name)?.[1]
  if (owner) return owner
  const seated = OF_SEATED.exec(name)?.[1]
  if (seated) return seated
  const place = DEPARTMENT.exec(name)?.[1]
  return place ? `UBND ${place}` : null
}

/**
 * The body whose series of numbers a document belongs to: what the chairman signs has a number of the committee's, what the
 * standing board signs one of the party committee's.
 */
export function authorityOf(issuer: string): string {
  const seated = OF_SEATED.exec(issuer)?.[1]
  return seated ? authorityOf(seated) : issuer
}
