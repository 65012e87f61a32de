import { createHash } from 'node:crypto'
import { yearOf } from '../extract/dates.ts'
import { nationalIssuer } from '../extract/issuers.ts'
import { yearInNumber } from '../extract/numbers.ts'
import type { AgencyId, DocumentId, DocumentNode, NodeKind, SourceId, TaskId } from './model.ts'
import { authorityOf } from './superiors.ts'

/** First letter of an id, by kind of node. */
const PREFIX = { Document: 'd_', Task: 't_', Agency: 'a_', Source: 's_' } as const

/** 96 bits of SHA-256 in letters that need no escaping in an address. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 16)

const documentId = (key: string): DocumentId => `${PREFIX.Document}${digest(key)}` as DocumentId

/** What kind of node an id belongs to; null when it is no id of ours. */
export function kindOf(id: string): NodeKind | null {
  if (!/^[dtas]_[\w-]{16}$/.test(id)) return null
  const found = (Object.keys(PREFIX) as NodeKind[]).find((kind) => id.startsWith(PREFIX[kind]))
  return found ?? null
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

/** Numbers compare without case and with plain hyphens: `05-ct/tu`, `66.7/2025/NQ–CP`. */
const canonicalNumber = (number: string): string => number.normalize('NFC').toUpperCase().replace(/[–—]/g, '-')

/**
 * Identity of a document: number, issuing authority and year, for numbers restart each year and each issuer has its own
 * series; a law without number goes by title and year. Without a number or title, or with a local number whose issuer the
 * text does not tell, it is known to its own source only: two towns' “17/CT-UBND” must never be one.
 */
export function toDocument({ number, title, issuer, issuedOn }: Named, source: SourceId): DocumentNode {
  const series = seriesOf(number, title, issuer, source)
  const year = (number && yearInNumber(number)) || yearOf(issuedOn)
  return {
    id: documentId(`${series} ${year ?? '?'}`),
    series,
    year,
    number: number && canonicalNumberAsWritten(number),
  }
}

/** The number as it is shown: hyphens made plain, case kept. */
const canonicalNumberAsWritten = (number: string): string => number.normalize('NFC').replace(/[–—]/g, '-')

function seriesOf(number: string | null, title: string | null, issuer: string | null, source: SourceId): string {
  if (number) {
    const authority = nationalIssuer(number) ?? (issuer && authorityOf(issuer)) ?? source
    return `${canonicalNumber(number)} ${authority.toLowerCase()}`
  }
  return title ? `title ${title.normalize('NFC').toLowerCase()}` : `source ${source}`
}
