import { hash } from 'node:crypto'
import { yearOf } from '../extract/dates.ts'
import { nationalIssuer } from '../extract/issuers.ts'
import { yearInNumber } from '../extract/numbers.ts'
import type { AgencyId, DocumentId, DocumentNode, NodeKind, SourceId, TaskId } from './model.ts'
import { authorityOf } from './superiors.ts'

/** First letter of an id, by kind of node. */
const PREFIX = { Document: 'd_', Task: 't_', Agency: 'a_', Source: 's_' } as const

/** 96 bits of SHA-256 in letters that need no escaping in an address. */
const digest = (key: string): string => hash('sha256', key, 'base64url').slice(0, 16)

/** The id of the document of a series and a year; null while the year is not known. */
export function idOfSeries(series: string, year: number | null): DocumentId {
  return `${PREFIX.Document}${digest(`${series} ${year ?? '?'}`)}` as DocumentId
}

/** What kind of node an id belongs to; null when it is no id of ours. */
export function kindOf(id: string): NodeKind | null {
  if (!/^[dtas]_[\w-]{16}$/.test(id)) return null
  const found = (Object.keys(PREFIX) as NodeKind[]).find((kind) => id.startsWith(PREFIX[kind]))
  return found ?? null
}

/** Id of the source that an edge's id tells (see `Evidence`); null when it is no id of ours. */
export function sourceOfEdge(id: string): string | null {
  return /^(s_[\w-]{16}):\d{9}:[A-Z_]+:[\w-]{1,16}$/.exec(id)?.[1] ?? null
}

/** @param uri see `Source.uri` */
export function sourceId(uri: string): SourceId {
  return `${PREFIX.Source}${digest(uri)}` as SourceId
}

/** @param name full name, as the reading gives it */
export function agencyId(name: string): AgencyId {
  return `${PREFIX.Agency}${digest(name)}` as AgencyId
}

/** @param ordinal of the task in its source */
export function taskId(source: SourceId, ordinal: number): TaskId {
  return `${PREFIX.Task}${digest(`${source} ${ordinal}`)}` as TaskId
}

/** What a text says of a document, itself or another. */
export interface Named {
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
}

/** Laws that go by their title: “Luật Đất đai”, “Pháp lệnh Cựu chiến binh”. */
const TITLED = /^(?:bộ luật|hiến pháp|luật|pháp lệnh)(?!\p{L})/u
/** “Luật Đất đai năm 2013”, “Luật Căn cước 2023”; group: the year. */
const YEAR_OF_TITLE = /,?\s+(?:năm\s+)?((?:19|20)\d{2})$/u
/** Where older spelling sets the tone: “hoà”, “thuỷ”. */
const OLD_TONES: readonly (readonly [RegExp, string])[] = [
  [/o([àáảãạ])(?!\p{L})/gu, 'o'],
  [/o([èéẻẽẹ])(?!\p{L})/gu, 'o'],
  [/u([ỳýỷỹỵ])(?!\p{L})/gu, 'u'],
]
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** A title as titles compare: small letters, one blank between words, tones where the newer spelling sets them, no year. */
export function toTitleKey(title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s“”"]+/g, ' ')
    .trim()
    .replace(YEAR_OF_TITLE, '')
  return OLD_TONES.reduce(
    (words, [pattern, first]) => words.replace(pattern, (_, second: string) => shiftTone(first, second)),
    plain,
  )
}

/** “oà” to “òa”: the tone goes to the first letter. */
function shiftTone(first: string, second: string): string {
  const apart = second.normalize('NFD')
  const tone = TONE.exec(apart)?.[0] ?? ''
  return `${first}${tone}${apart.replace(TONE, '')}`.normalize('NFC')
}

/** The key under which mentions by title find a document with a number; null for what is never cited so. */
export function lawTitleKey(type: string | null, title: string | null): string | null {
  if (type === null || title === null) return null
  const [kind, key] = [type.toLowerCase(), toTitleKey(title)]
  if (!TITLED.test(kind)) return null
  return key.startsWith(kind) ? key : `${kind} ${key}`
}

/** Numbers compare without case and with plain hyphens: `05-ct/tu`, `66.7/2025/NQ–CP`. */
const canonicalNumber = (number: string): string => number.normalize('NFC').toUpperCase().replace(/[–—]/g, '-')

/**
 * Identity of a document: number, issuing authority and year, for numbers restart each year and each issuer has its own
 * series; a law without number goes by title and year. Without a number or title, or with a local number whose issuer the
 * text does not tell, it is known to its own source only: two towns' “17/CT-UBND” must never be one.
 */
export function toDocument({ number, title, issuer, issuedOn }: Named, source: SourceId): DocumentNode {
  const authority = number && (nationalIssuer(number) ?? (issuer && authorityOf(issuer)))
  const titleKey = !number && title ? toTitleKey(title) : null
  const series = number
    ? `${canonicalNumber(number)} ${(authority ?? source).toLowerCase()}`
    : titleKey
      ? `title ${titleKey}`
      : `source ${source}`
  const year =
    (number && yearInNumber(number)) || yearOf(issuedOn) || yearOf(YEAR_OF_TITLE.exec(title ?? '')?.[1] ?? null)
  return {
    id: idOfSeries(series, year),
    series,
    year,
    number: number && canonicalNumberAsWritten(number),
    titleKey,
    open: number ? !authority || year === null : titleKey !== null,
  }
}

/** The number as it is shown: hyphens made plain, case kept. */
const canonicalNumberAsWritten = (number: string): string => number.normalize('NFC').replace(/[–—]/g, '-')
