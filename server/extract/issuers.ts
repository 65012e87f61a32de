import { LOCAL_ISSUERS, NATIONAL_ISSUERS } from './data/issuers.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import { symbolParts } from './numbers.ts'
import type { Place } from './places.ts'

const upper = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).map(([symbol, name]) => [symbol.toUpperCase(), name]))
const NATIONAL = upper(NATIONAL_ISSUERS)
const LOCAL = upper(LOCAL_ISSUERS)

/** Symbols of what several bodies issue together; the first of them leads: `55/2015/TTLT-BTC-BKHCN`. */
const JOINT: ReadonlySet<string> = new Set(
  DOCUMENT_KINDS.flatMap(({ symbols, joint = false }) => (joint ? symbols.flatMap((symbol) => symbol.split('-')) : [])),
)

/** The national bodies that a symbol names, in its order; of several that stand in no joint one only the last. */
export function nationalIssuers(number: string): readonly string[] {
  const parts = symbolParts(number)
  const names = parts.flatMap((part) => NATIONAL.get(part.toUpperCase()) ?? [])
  return parts.some((part) => JOINT.has(part)) ? names : names.slice(-1)
}

/** The issuer that a symbol tells for the whole country: `16/CT-TTg` is the Prime Minister's; null for `17/CT-UBND`. */
export const nationalIssuer = (number: string): string | null => nationalIssuers(number)[0] ?? null

/** The issuer of a number by its symbol and the place the citing document is about; null when they do not tell. */
export function inferIssuer(number: string, place: Place | null): string | null {
  const national = nationalIssuer(number)
  if (national || !place) return national
  const pattern = symbolParts(number)
    .map((part) => LOCAL.get(part.toUpperCase()))
    .findLast((name) => name !== undefined)
  return (
    pattern?.replace('{place}', place.full).replace('{name}', place.name).replace('{committee}', place.committee) ??
    null
  )
}
