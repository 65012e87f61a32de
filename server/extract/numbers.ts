import { LOCAL_ISSUERS, NATIONAL_ISSUERS } from './data/issuers.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import type { Span } from './reading.ts'

/** A số, ký hiệu where it stands in a text. */
export interface NumberMention extends Span {
  /** Without blanks: `23/2021/QĐ-TTg`. */
  readonly number: string
  /** Kind of document by its symbol, when the symbol tells it. */
  readonly kind: string | null
}

/**
 * “16/CT-TTg”, “23/2021/QĐ-TTg”, “05-CT/TU”, “457-TB/TU”, “45/2019/QH14”, “66.7/2025/NQ-CP”, “30c/NQ-CP”, “522/2002/QĐ.UB”,
 * “4834 /TTr-SXD”, “15972/SXD-QLN& TTBĐS”, “56/2023/NĐ -CP”, “08/2017/⏎TT-BNV”, “1141-TC/QĐ/CĐKT”; not “24/7”, “16/8/2021”, “COVID-19”, “km12/QL1A” (a letter
 * stands before the digits).
 */
const NUMBER =
  /(?<![\p{L}\p{N}/.-])(\d{1,5}(?:\.\d{1,2})?[a-zđ]?)(?:\s{0,4}\/\s?(\d{4}))?\s?[/-]\s{0,3}\p{Lu}[\p{L}\d]{0,13}(?:[-/.&][\p{Lu}\d][\p{L}\d]{0,13}|[-/&]\s{1,3}\p{Lu}{2}[\p{L}\d]{0,12}|\s-\p{Lu}{2}[\p{L}\d]{0,12}){0,5}/gu

const KIND_BY_SYMBOL: ReadonlyMap<string, string> = new Map(
  DOCUMENT_KINDS.flatMap(({ name, symbols }) => symbols.map((symbol) => [symbol.toUpperCase(), name])),
)

/** Symbols of the National Assembly and its standing committee carry the number of the term: QH14, UBTVQH15. */
const withoutTerm = (part: string): string => part.replace(/(?<=QH|HĐTP)\d{1,2}$/u, '')

const ISSUER_SYMBOLS: ReadonlySet<string> = new Set(
  [...Object.keys(NATIONAL_ISSUERS), ...Object.keys(LOCAL_ISSUERS), 'BCSĐ', 'BCĐ'].map((symbol) =>
    symbol.toUpperCase(),
  ),
)

/** The parts of a symbol: `QĐ-TTg` gives QĐ and TTg. */
export function symbolParts(number: string): readonly string[] {
  return number
    .replace(/^\d+(?:\.\d+)?[a-zđ]?(?:\/\d{4})?/u, '')
    .split(/[-/.]/u)
    .filter(Boolean)
    .map(withoutTerm)
}

/** The year inside a number: 2021 in `23/2021/QĐ-TTg`. */
export function yearInNumber(number: string): number | null {
  const year = /^\d+(?:\.\d+)?[a-zđ]?\/((?:19|20)\d{2})\//u.exec(number)?.[1]
  return year ? Number(year) : null
}

/** Words that name a kind right before a number: “Công văn số”. A symbol that is in no list counts only after one. */
const KIND_BEFORE = new RegExp(
  `(?:${DOCUMENT_KINDS.flatMap((k) => [k.name, ...(k.otherNames ?? [])]).join('|')})\\s+(?:số\\s*:?\\s*)?$`,
  'iu',
)

/** “Số: ” at the head of a paper: what follows is its number, whatever its symbol (Decree 30/2020/NĐ-CP, Appendix I). */
const HEAD_BEFORE = /(?<!\p{L})Số\s*:\s*$/u

/** All numbers in a view, in order. */
export function findNumbers(view: string): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (const match of view.matchAll(NUMBER)) {
    const number = match[0].replace(/\s+/g, '')
    const parts = symbolParts(number)
    const kind = parts.map((part) => KIND_BY_SYMBOL.get(part.toUpperCase())).find(Boolean) ?? null
    const known = kind !== null || parts.some((part) => ISSUER_SYMBOLS.has(part.toUpperCase()))
    const start = match.index
    const end = start + match[0].length
    const before = view.slice(Math.max(0, start - 40), start)
    if (known || KIND_BEFORE.test(before) || HEAD_BEFORE.test(before)) found.push({ start, end, number, kind })
  }
  return found
}
