// Builds small changes and lists: the caller says what a source says, the builder writes its text and the places in it.
import { createHash } from 'node:crypto'
import type { Citation, ObligedBody, Reading, Role, Span, Task } from '../../server/extract/reading.ts'
import { readRegistry } from '../../server/extract/registry.ts'
import { by } from '../../server/extract/rules.ts'
import { toChange } from '../../server/graph/change.ts'
import { toListing } from '../../server/graph/listing.ts'
import type { Change, Listing } from '../../server/graph/model.ts'
import type { Source } from '../../server/sources/source.ts'

/** A mention of a document; by its title where it has no number. */
export interface Mention {
  readonly number: string | null
  readonly issuer?: string
  readonly issuedOn?: string
  readonly type?: string
  readonly title?: string
  readonly relation?: Citation['relation']
}

/** What a source says. */
export interface Said {
  readonly number: string | null
  readonly issuer?: string
  readonly issuedOn?: string
  readonly type?: string
  readonly title?: string
  readonly cites?: readonly Mention[]
  readonly tasks?: readonly {
    readonly text?: string
    readonly deadline?: string
    readonly bodies: Readonly<Record<string, Role>>
    readonly cites?: readonly Mention[]
  }[]
  readonly recipients?: readonly string[]
}

/** The change that a source makes. */
export function changeOf(uri: string, said: Said): Change {
  let text = 'Văn bản: '
  const say = (words: string): Span => {
    const start = text.length
    text += words
    const span = { start, end: text.length }
    text += ' '
    return span
  }
  const citations: Citation[] = []
  const cite = (mention: Mention): number => {
    const { number, issuer = null, issuedOn = null, type = null, title = null, relation = 'refers' } = mention
    return (
      citations.push({
        ...say(number === null ? (title ?? '') : `${type ?? 'số'} ${number}`),
        number,
        issuer,
        issuedOn,
        type,
        title,
        relation,
        pinpoint: null,
        ...by('number'),
      }) - 1
    )
  }
  const issuerSpan = said.issuer === undefined ? null : say(said.issuer)
  for (const mention of said.cites ?? []) cite(mention)
  const tasks = (said.tasks ?? []).map(
    ({ text: words = 'khẩn trương thực hiện', bodies, cites = [], deadline = null }, index): Task => {
      const start = text.length
      const obliged = Object.entries(bodies).map(
        ([name, role]): ObligedBody => ({ ...say(name), name, role, ...by('known name') }),
      )
      const said = say(words)
      const mentions = cites.map(cite)
      const end = text.length - 1
      const ordinal = index + 1
      return {
        id: `t${ordinal}`,
        ordinal,
        start,
        end,
        text: text.slice(start, end),
        deadline,
        deadlineSpan: deadline === null ? null : said,
        deadlineComputed: false,
        recurrence: null,
        ...by('command'),
        bodies: obliged,
        citations: mentions,
      }
    },
  )
  const recipients = (said.recipients ?? []).map((name) => {
    const span = say(name)
    return { ...span, name, purpose: null, bodies: [{ ...span, name, ...by('known name') }] }
  })
  const { number, issuer = null, issuedOn = null, type = null, title = null } = said
  const reading: Reading = {
    source: uri,
    document: {
      type,
      number,
      title,
      issuer,
      issuedOn,
      signatory: null,
      signature: null,
      coIssuers: [],
      recipients,
      issuerSpan,
      place: null,
    },
    citations,
    tasks,
    references: [],
    unread: [],
  }
  return toChange(sourceOf(uri, 'txt', text), reading)
}

/** The list that a file of these rows makes. */
export function listingOf(uri: string, rows: readonly object[]): Listing {
  const source = sourceOf(uri, 'jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return toListing(source, readRegistry(source).entries)
}

/** A source of that text. */
export function sourceOf(uri: string, format: Source['format'], text: string): Source {
  return { uri, name: uri, format, text, sha256: createHash('sha256').update(text).digest('hex') }
}
