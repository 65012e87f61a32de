import { LOCAL_ISSUERS, NATIONAL_ISSUERS } from './data/issuers.ts'
import { symbolParts } from './numbers.ts'
import type { Place } from './places.ts'

const upper = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).map(([symbol, name]) => [symbol.toUpperCase(), name]))
const NATIONAL = upper(NATIONAL_ISSUERS)
const LOCAL = upper(LOCAL_ISSUERS)

/** The issuer that a symbol tells for the whole country: `16/CT-TTg` is the Prime Minister's; null for `17/CT-UBND`. */
export function nationalIssuer(number: string): string | null {
  return (
    symbolParts(number)
      .map((part) => NATIONAL.get(part.toUpperCase()))
      .findLast((name) => name !== undefined) ?? null
  )
}

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
