// Which body took the place of which, told from a name alone, so that any order of sources gives the same edges. Pure.
import { OFFICES, ORGANS } from '../extract/data/bodies.ts'
import { PROVINCE_NAMES, provinceNamed, toPlace } from '../extract/places.ts'
import { alternation } from '../extract/words.ts'
import {
  DEPARTMENT_SUCCESSIONS,
  type Decree,
  DISTRICTS_ENDED,
  NATIONAL_SUCCESSIONS,
  PROVINCE_MERGERS,
  PROVINCIAL_BODIES,
  type Succession,
} from './data/successions.ts'
import { sourceId, toDocument } from './identity.ts'
import type { DocumentId, Level } from './model.ts'

/** The body that took the place of another. */
export interface Successor {
  readonly name: string
  /** First day of the successor, ISO 8601 to the precision that is sure. */
  readonly on: string
  /** The instrument that says so. */
  readonly decree: Decree
}

/** Since when and until when a name was right; null where no reorganisation is known. */
export interface Validity {
  /** First day. */
  readonly since: string | null
  /** First day on which it was no longer right. */
  readonly until: string | null
}

/** “Chủ tịch UBND tỉnh Hà Giang”, “Ban Thường vụ Tỉnh ủy Bình Dương”; groups: office or organ, with its blank; the body itself. */
const OF_BODY = new RegExp(`^((?:(?:${alternation([...OFFICES, ...ORGANS])})\\s+)*)(\\p{Lu}.*)$`, 'u')
/** “Sở Nội vụ”, “Sở Kế hoạch và Đầu tư tỉnh Bình Dương”, “Ban Dân tộc tỉnh Hà Giang”; groups: department, place in full, province. */
const DEPARTMENT = new RegExp(`^(Sở .+?|Ban Dân tộc)(?:\\s+((?:tỉnh|thành phố)\\s+(${PROVINCE_NAMES})))?$`, 'u')
/** “UBND tỉnh Hà Giang”, “Công an tỉnh Long An”; groups: words before the place, province. Not “UBND huyện Mê Linh, tỉnh Hà Tây”. */
const PROVINCIAL = new RegExp(`^(${alternation(PROVINCIAL_BODIES)})\\s+(?:tỉnh|thành phố)\\s+(${PROVINCE_NAMES})$`, 'u')
/** “Tỉnh ủy Bình Dương”, “Tỉnh đoàn Hà Giang”; groups: ủy or đoàn, province. */
const COMMITTEE = new RegExp(`^(?:Tỉnh|Thành)\\s+(ủy|đoàn)\\s+(${PROVINCE_NAMES})$`, 'u')

const byName = (list: readonly Succession[]): ReadonlyMap<string, Succession> =>
  new Map(list.flatMap((succession) => succession.before.map((name) => [name, succession])))
const founding = (list: readonly Succession[]): ReadonlyMap<string, string> =>
  new Map(list.flatMap(({ after, founded, on }) => (founded ? [[after, on]] : [])))

const NATIONAL = byName(NATIONAL_SUCCESSIONS)
const DEPARTMENTS = byName(DEPARTMENT_SUCCESSIONS)
const FOUNDED = founding([...NATIONAL_SUCCESSIONS, ...DEPARTMENT_SUCCESSIONS])
const ISSUED_ON = new Map(
  [...NATIONAL_SUCCESSIONS, ...DEPARTMENT_SUCCESSIONS, ...PROVINCE_MERGERS].map(({ decree }) => [
    decree.number,
    decree.issuedOn,
  ]),
)
const MERGERS = new Map(PROVINCE_MERGERS.map((merger) => [merger.before, merger]))

/**
 * The body that came next after a body of that name; null when none is known. A body may change twice, as a department in
 * March and with its province in July 2025: each step is one successor.
 */
export function successorOf(name: string): Successor | null {
  // “Ban Tuyên giáo Trung ương” is a body itself, and no organ of one called “Trung ương”.
  const [, office = '', body = name] = NATIONAL.has(name) ? [] : (OF_BODY.exec(name) ?? [])
  const found = national(body) ?? department(body) ?? provincial(body)
  return found && { ...found, name: `${office}${found.name}` }
}

/** The document that an instrument of reorganisation is, whether a source speaks of it or not. */
export function decreeId(number: string): DocumentId {
  const issuedOn = ISSUED_ON.get(number) ?? null
  return toDocument({ number, issuedOn, title: null, issuer: null }, sourceId('')).id
}

/** When a body's name was right, as far as reorganisations tell. */
export function validityOf(name: string, level: Level | null): Validity {
  const body = OF_BODY.exec(name)?.[2] ?? name
  const since = FOUNDED.get(DEPARTMENT.exec(body)?.[1] ?? body) ?? null
  const until = successorOf(name)?.on ?? (level === 'district' ? DISTRICTS_ENDED : null)
  return { since, until }
}

function national(body: string): Successor | null {
  const found = NATIONAL.get(body)
  return found ? { name: found.after, on: found.on, decree: found.decree } : null
}

function department(body: string): Successor | null {
  const [, kind, place, province] = DEPARTMENT.exec(body) ?? []
  if (kind === undefined) return null
  const renamed = DEPARTMENTS.get(kind)
  const moved = province === undefined ? null : moveTo(province, (place) => `${kind} ${place.full}`)
  if (!renamed || (moved && moved.on < renamed.on)) return moved
  return { name: place ? `${renamed.after} ${place}` : renamed.after, on: renamed.on, decree: renamed.decree }
}

function provincial(body: string): Successor | null {
  const [, head, province] = PROVINCIAL.exec(body) ?? []
  if (head && province) return moveTo(province, (place) => `${head} ${place.full}`)
  const [, organ, seat] = COMMITTEE.exec(body) ?? []
  if (!organ || !seat) return null
  return moveTo(seat, (place) => `${place.committee.replace('ủy', organ)} ${place.name}`)
}

function moveTo(province: string, nameIn: (place: ReturnType<typeof toPlace>) => string): Successor | null {
  const merger = MERGERS.get(provinceNamed(province)?.name ?? province)
  const after = merger && provinceNamed(merger.after)
  return merger && after ? { name: nameIn(toPlace(after)), on: merger.on, decree: merger.decree } : null
}
