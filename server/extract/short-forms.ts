import { DOCUMENT_KINDS } from './data/kinds.ts'
import type { Citation, Reference, Span } from './reading.ts'
import { by } from './rules.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

const KIND_BY_NAME: ReadonlyMap<string, string> = new Map(
  DOCUMENT_KINDS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames].map((n) => [n.toLowerCase(), name])),
)
/** As a sentence writes them and in capitals; without the flag “i”, with which these patterns take twice as long. */
const KINDS = alternation(
  DOCUMENT_KINDS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]).flatMap((name) => [
    name,
    name.toUpperCase(),
  ]),
)
const kindOf = (words: string): string | null => KIND_BY_NAME.get(oneLine(words).toLowerCase()) ?? null

/**
 * “Nghị quyết 347”, “Chỉ thị số 09”, “Thông tư liên tịch số 01/2017”; not “Chỉ thị số 09/CT-UBND”,
 * “Nghị định 3/2”, “Kế hoạch 05 năm”, “NGHỊ ĐỊNH” with the number of a row some lines below. Groups: kind, “số”, number.
 */
const SHORT = new RegExp(
  `(?<!\\p{L})(${KINDS})(?:\\s+([Ss]ố\\s*:?\\s*)|\\s{1,3})(\\d{1,5}[a-zđ]?(?:/(?:19|20)\\d{2})?)(?![\\p{L}\\d]|\\s?[/.-]\\s?[\\p{L}\\d])(?!\\s+(?:năm|tháng|ngày|điều|khoản|người|cán))`,
  'gu',
)
/** “Nghị quyết nêu trên”, “các Kế hoạch trên”, “Chỉ thị này”. Groups: kind, pointer. */
const POINTING = new RegExp(`(?<!\\p{L})(${KINDS})\\s+(này|nêu\\s+trên|nói\\s+trên|trên|đó)(?!\\p{L})`, 'gu')

/** A mention by kind and number alone, before its relation is read. */
export type ShortForm = Omit<Citation, 'relation' | 'pinpoint'> & { readonly tail: number }

const keyOf = (kind: string | null, number: string): string => `${kind} ${number.toLowerCase().replace(/^0+/, '')}`

/** How a number may be shortened: `79` and `79/2025` for `79/2025/NĐ-CP`. */
const numbersOf = (number: string): readonly string[] => [
  ...new Set(/^(\d+(?:\.\d+)?[a-zđ]?)(?:\/\d{4}(?=\/))?/u.exec(number) ?? []),
]

/**
 * Mentions of instruments by kind and number: of those that the text names in full somewhere, and, behind “số”, of others,
 * which keep what they give.
 * @param full mentions with full numbers, in order
 * @param own number and kind of the document itself, which it does not cite
 */
export function findShortForms(
  view: string,
  full: readonly Omit<ShortForm, 'rule' | 'confidence'>[],
  own: { readonly number: string | null; readonly kind: string | null },
): readonly ShortForm[] {
  const known = new Map<string, (typeof full)[number]>()
  for (const mention of full) {
    for (const number of numbersOf(mention.number ?? '')) known.set(keyOf(mention.type, number), mention)
  }
  const ownKeys = new Set(numbersOf(own.number ?? '').map((number) => keyOf(own.kind, number)))
  const found: ShortForm[] = []
  for (const { 0: words, 1: kindWords = '', 2: word, 3: digits = '', index: start } of view.matchAll(SHORT)) {
    const kind = kindOf(kindWords)
    const key = keyOf(kind, digits)
    const meant = known.get(key)
    if (ownKeys.has(key) || (!meant && !word)) continue
    const end = start + words.length
    const { number, type, issuer } = meant ?? { number: digits, type: kind, issuer: null }
    const finding = by(meant ? 'short form' : 'short number')
    found.push({ start, end, number, title: null, type, issuer, issuedOn: null, ...finding, tail: end })
  }
  return found
}

/**
 * Words that point to an instrument without naming it: “Nghị quyết nêu trên” to the last one of its kind before it, “Chỉ thị
 * này” to the document itself, when it is one.
 * @returns in order; with null for the document itself, and left out when nothing of the kind stands before them
 */
export function findReferences(
  view: string,
  kind: string | null,
  citations: readonly Citation[],
): readonly Reference[] {
  const references: Reference[] = []
  const last = new Map<string, number>()
  let next = 0
  for (const { 0: words, 1: kindWords = '', 2: pointer = '', index: start } of view.matchAll(POINTING)) {
    for (; (citations[next]?.start ?? Infinity) < start; next++) {
      const type = citations[next]?.type
      if (type) last.set(type, next)
    }
    const pointed = kindOf(kindWords)
    const span: Span = { start, end: start + words.length }
    if (pointed === kind && pointer.toLowerCase() === 'này') references.push({ ...span, citation: null })
    else if (pointed && last.has(pointed)) references.push({ ...span, citation: last.get(pointed) ?? null })
  }
  return references
}
