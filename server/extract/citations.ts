import { readBody } from './bodies.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import { type DateWords, readDate } from './dates.ts'
import { inferIssuer } from './issuers.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import { readPinpoint } from './pinpoints.ts'
import type { Place } from './places.ts'
import type { BodyMention, Citation, Relation, Span } from './reading.ts'
import { type Governed, type Placed, readAct, readRelations } from './relations.ts'
import { by } from './rules.ts'
import { findShortForms } from './short-forms.ts'
import { outsideOf, overlap } from './spans.ts'
import type { Statement } from './statements.ts'
import { findTitles } from './titles.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

/** A mention before its relation is read, with where its date and issuer end. */
export type Mention = Omit<Citation, 'relation' | 'pinpoint'> & Placed

const KIND_BY_NAME: ReadonlyMap<string, string> = new Map(
  DOCUMENT_KINDS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames].map((n) => [n.toLowerCase(), name])),
)
const KIND_NAMES = alternation([...KIND_BY_NAME.keys()])

/** “Thông báo kết luận số”, “Chỉ thị”. */
const KIND_BEFORE = new RegExp(`(?<!\\p{L}|pháp\\s+)(${KIND_NAMES})\\s+(?:số\\s*:?\\s*)?$`, 'iu')
/**
 * “Luật Tổ chức chính quyền địa phương số”; groups: kind, title. No title holds the words that open a recital or point back: “… của Luật
 * Dân số⏎⏎*Căn cứ* Luật Tổ chức Chính phủ số …”, “Luật *này* có hiệu lực … theo quy định của Luật Bảo hiểm xã hội số …”.
 */
const TITLED_BEFORE =
  /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(\s+(?=\p{L})(?:(?!(?<!\p{L})(?:Căn\s+cứ|này)(?!\p{L}))[^.;:()“”\d]){2,151}?)\s+số\s*:?\s*$/u
const NUMBER_WORD = /(?<!\p{L})số\s*:?\s*$/iu

/** Longest stretch before a number that may belong to its mention, in UTF-16 units. */
const LONGEST_LEAD = 190

/** “15, 16” in “số 15, 16, 20/NQ-HĐND”: numbers that share the symbol of the one after them. */
const SHARED = /(?<![\p{L}\p{N}/])(\d{1,5}[a-zđ]?)\s*(?:,|;|và)\s*$/u

/** Most numbers that may share one symbol. */
const LONGEST_ENUMERATION = 30

/** Reads the kind before a number; the mention begins there, behind the mention before it. */
function leadOf(
  view: string,
  start: number,
  free: number,
): { readonly start: number; readonly kind: string | null; readonly title: string | null } {
  const from = Math.max(free, start - LONGEST_LEAD)
  const before = view.slice(from, start)
  const kind = KIND_BEFORE.exec(before)
  if (kind?.[1])
    return { start: from + kind.index, kind: KIND_BY_NAME.get(oneLine(kind[1]).toLowerCase()) ?? null, title: null }
  const titled = TITLED_BEFORE.exec(before)
  if (titled?.[1]) return { start: from + titled.index, kind: titled[1], title: oneLine(`${titled[1]}${titled[2]}`) }
  const word = NUMBER_WORD.exec(before)
  return { start: word ? from + word.index : start, kind: null, title: null }
}

/** The numbers before `found` that share its symbol, first one first. */
function sharing(view: string, found: NumberMention): readonly NumberMention[] {
  const symbol = /[/-]\p{Lu}.*$/u.exec(found.number)?.[0]
  const shared: NumberMention[] = []
  let at = found.start
  while (symbol && shared.length < LONGEST_ENUMERATION) {
    const match = SHARED.exec(view.slice(Math.max(0, at - 16), at))
    if (!match?.[1]) break
    at -= match[0].length
    shared.unshift({ start: at, end: at + match[1].length, number: match[1] + symbol, kind: found.kind })
  }
  // A lone digit before a number is more often an amount or a date than a document: the list must open with “số”.
  return NUMBER_WORD.test(view.slice(Math.max(0, at - 8), at)) ? shared : []
}

/** Reads date and issuer after a mention: “ngày 13/8/2021 của HĐND Thành phố”, “của Thủ tướng Chính phủ ngày 31/3/2020”. */
function tailOf(
  view: string,
  end: number,
  place: Place | null,
): { readonly issuedOn: string | null; readonly issuer: string | null; readonly tail: number } {
  let at = end
  let issuedOn: string | null = null
  let issuer: string | null = null
  for (let part = 0; part < 2; part++) {
    const date: DateWords | null = issuedOn === null ? readDate(view.slice(at, at + 60)) : null
    if (date) {
      issuedOn = date.iso
      at += date.length
      continue
    }
    const of = /^\s*,?\s*(?:do|của)\s+/iu.exec(view.slice(at, at + 12))
    const body: BodyMention | null = of && issuer === null ? readBody(view, at + of[0].length, place) : null
    if (!body) break
    issuer = body.name
    at = body.end
  }
  return { issuedOn, issuer, tail: at }
}

/** What finding citations needs to know of the document. */
export interface CitationContext {
  /** Number of the document itself, which it does not cite. */
  readonly number: string | null
  /** Its kind. */
  readonly kind: string | null
  readonly place: Place | null
  /** Where its title stands. */
  readonly title: Span | null
  /** Where “Nơi nhận” and the signature stand: what is named there is not cited. */
  readonly ending: Span
}

/**
 * Every mention of another instrument, in order: first those that stand for themselves, then what they share: a list its
 * issuer (“Chỉ thị số 17/CT-UBND và Công điện 18/CĐ-UBND của Chủ tịch UBND Thành phố”), two mentions of one number theirs.
 */
export function findMentions(view: string, context: CitationContext): readonly Mention[] {
  return shareIssuers(view, namedIn(view, context), context.place)
}

/**
 * Mentions with what the document does with them, by the words of their sentence.
 * @param statements the sentences in which they stand, in order
 * @param duties where obligations stand, in order: “theo quy định tại …” carries something out only there
 */
export function toCitations(
  view: string,
  mentions: readonly Mention[],
  { number, kind, title }: CitationContext,
  statements: readonly Statement[],
  duties: readonly Span[],
): readonly Citation[] {
  const paper = number !== null || kind !== null
  const governed = byStatement(mentions, statements).flatMap(([statement, group]) =>
    readRelations(view, statement, group, { paper, title: title !== null && overlap(statement, title) }),
  )
  const acts = actsOfTitle(view, mentions, title)
  const free = outsideOf(duties)
  return mentions.map(({ tail: _, ...mention }, i) => ({
    ...mention,
    relation: settleRelation(
      governed[i],
      !free(mention),
      mention.number === null ? undefined : acts.get(mention.number),
    ),
    pinpoint: readPinpoint(view, mention.start, mentions[i - 1]?.end ?? 0),
  }))
}

/** @param act what the document as a whole does with the mentioned one, which is its relation but in a recital */
function settleRelation(governed: Governed | undefined, inDuty: boolean, act: Relation | undefined): Relation {
  if (!governed) return act ?? 'refers'
  if (act && governed.relation !== 'basis') return act
  return governed.dutyOnly && !inDuty ? 'refers' : governed.relation
}

function namedIn(view: string, { number: own, kind, place, ending }: CitationContext): readonly Mention[] {
  const mentions: Mention[] = []
  for (const found of findNumbers(view)) {
    if (overlap(found, ending) || found.number === own) continue
    for (const one of [...sharing(view, found), found]) {
      const free = mentions.at(-1)?.end ?? 0
      const lead = leadOf(view, one.start, free)
      mentions.push({
        start: Math.max(lead.start, free),
        end: one.end,
        number: one.number,
        title: lead.title,
        type: one.kind ?? lead.kind,
        ...tailOf(view, one.end, place),
        ...by(one !== found ? 'shared symbol' : lead.kind ? 'number' : 'bare number'),
      })
    }
  }
  const titles = findTitles(view, mentions)
    .filter((title) => !overlap(title, ending))
    .map((title) => ({ ...title, number: null, ...tailOf(view, title.end, null), issuer: null, ...by('title') }))
  const full = [...mentions, ...titles].sort((a, b) => a.start - b.start)
  const short = findShortForms(view, full, { number: own, kind })
    .filter((mention) => !overlap(mention, ending))
    .filter(outsideOf(full))
  return [...full, ...short].sort((a, b) => a.start - b.start)
}

/** A document that amends, replaces or repeals another says so in its title, and does so at every mention of it. */
function actsOfTitle(view: string, mentions: readonly Mention[], title: Span | null): ReadonlyMap<string, Relation> {
  const act = title && readAct(view.slice(title.start, title.end))
  if (!act) return new Map()
  const named = mentions.filter(({ start, end }) => start >= title.start && end <= title.end)
  return new Map(named.flatMap(({ number }) => (number ? [[number, act] as const] : [])))
}

/** Mentions with the sentence that holds them; both are in order. */
function byStatement(
  mentions: readonly Mention[],
  statements: readonly Statement[],
): readonly (readonly [Statement, readonly Mention[]])[] {
  const groups: [Statement, Mention[]][] = []
  let next = 0
  for (const mention of mentions) {
    while ((statements[next]?.end ?? Infinity) <= mention.start) next++
    const statement = statements[next] ?? { start: mention.start, end: mention.end, lead: null, article: false }
    const last = groups.at(-1)
    if (last && last[0] === statement) last[1].push(mention)
    else groups.push([statement, [mention]])
  }
  return groups
}

/** What may stand between two mentions of one list. */
const LIST_LINK = /^(?:\s*,\s*|\s*;\s*|\s+và\s+|\s*,\s*và\s+|\s+cùng\s+)$/iu

/** Fills in issuers that stand elsewhere: after the list, at another mention of the number, or in the symbol. */
function shareIssuers(view: string, mentions: readonly Mention[], place: Place | null): readonly Mention[] {
  const own = mentions.map(({ issuer }) => issuer)
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [here, next] = [mentions[i], mentions[i + 1]]
    if (!here || !next || own[i] || !own[i + 1]) continue
    const issuerOf = ({ number }: Mention): string | undefined => number?.split(/[-/]/).at(-1)
    if (issuerOf(here) === issuerOf(next) && LIST_LINK.test(view.slice(here.end, next.start)))
      own[i] = own[i + 1] ?? null
  }
  const byNumber = new Map(mentions.flatMap(({ number }, i) => (number && own[i] ? [[number, own[i]] as const] : [])))
  return mentions.map((mention, i) => ({
    ...mention,
    issuer: own[i] ?? (mention.number && (byNumber.get(mention.number) ?? inferIssuer(mention.number, place))),
  }))
}
