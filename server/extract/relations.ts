import { DOCUMENT_KINDS } from './data/kinds.ts'
import { RELATION_WORDS, type RelationWords, TITLE_WORDS, TRANSPARENT_WORDS } from './data/relations.ts'
import type { Relation, Span } from './reading.ts'
import type { Statement } from './statements.ts'
import { oneLine } from './view.ts'
import { alternation, whole } from './words.ts'

type Governor = Pick<RelationWords, 'relation' | 'reach'>

const BY_WORDS: ReadonlyMap<string, readonly Governor[]> = Map.groupBy(
  RELATION_WORDS.flatMap(({ words, ...governor }) => words.map((word) => ({ word, ...governor }))),
  ({ word }) => word,
)
const WORDS = new RegExp(whole(alternation([...BY_WORDS.keys(), ...TRANSPARENT_WORDS])), 'giu')
const SHORTEST_WORD = Math.min(...[...BY_WORDS.keys()].map(({ length }) => length))
const TITLE = new RegExp(`^(?:\\s+khóa\\s+[IVXL]+)?\\s*,?\\s*(?:${alternation(TITLE_WORDS)})(?!\\p{L})`, 'iu')
/** What stands right before the next item of a list of instruments: “; ”, “, ”, “ và ”. */
const LIST_BREAK = /(?:[,;(]|(?<!\p{L})(?:và|cùng))\s*(?:các\s+)?$/iu
/** A list and nothing else between two mentions. */
const LIST_ALONE = /^\s*(?:[,;]|(?:,\s*)?(?:và|cùng))\s*$/iu
/** A comma or semicolon after which a clause of its own may govern anew. */
const CLAUSE_BREAK = /[;,](?=[^;,]*$)/u
/** “…; Căn cứ Nghị định số …”: the next recital, whatever the title before it. */
const RECITAL = /[;.]\s*(?=(?:Căn cứ|Trên cơ sở|Theo đề nghị|Xét)\s)/u
/** “được sửa đổi, bổ sung bởi Luật số …”, “(sửa đổi, bổ sung tại điểm b khoản 17 Điều 1 Nghị định số …”: what amended the one before. */
const AMENDED_BY =
  /(?:(?:được|theo)\s+|\(\s*)(?:sửa\s+đổi|bổ\s+sung|thay\s+thế)(?:,?\s*(?:và\s+)?(?:sửa\s+đổi|bổ\s+sung))?(?:\s+một\s+số\s+điều)?(?:\s+(?:bởi|tại|theo|bằng)\s[^;.]{0,80}|\s*)$/iu

const KIND = `(?:${alternation(DOCUMENT_KINDS.map(({ name }) => name))})`
/** “Quyết định này … *bãi bỏ*”, “ban hành Quyết định *bãi bỏ*”: the document does it itself. */
const OWN_ACT = new RegExp(
  `(?<!\\p{L})(?:${KIND}\\s+này(?!\\p{L})[^.;:]*|ban\\s+hành\\s+${KIND}\\s+(?:về\\s+việc\\s+)?)$`,
  'iu',
)
/** “Quyết định này *hướng dẫn*”. */
const OF_ITSELF = new RegExp(`(?<!\\p{L})${KIND}\\s+này(?!\\p{L})`, 'iu')
const MERE_DRAFT = /(?<!\p{L})(?:dự\s+thảo|đề\s+nghị|kiến\s+nghị|đề\s+xuất)(?!\p{L})/iu
/** “… hết hiệu lực kể từ ngày …” behind the instruments that end. */
const ENDED =
  /(?<!\p{L})(?:(?:hết|chấm\s+dứt)\s+hiệu\s+lực|(?:bị|được)\s+bãi\s+bỏ)(?!\p{L})|(?<!\p{L})(được\s+thay\s+thế)(?!\p{L})/iu
const CONDITION = /^\s*(?:trường\s+hợp|trong\s+thời\s+gian|khi)(?!\p{L})/iu
/** “điểm a khoản 1 Điều 3” and bullets: the mention comes first. */
const FIRST_WORDS = /^[^\p{L}]*(?:(?:các|điểm|khoản|điều|mục|phụ\s+lục|tại|và|[a-zđ]|\d+|[IVX]+)[\s,;.)]*)*$/iu

/** Kinds by which somebody asks or reports: who cites one has considered it. */
const HEARD: ReadonlySet<string> = new Set(DOCUMENT_KINDS.flatMap(({ name, heard = false }) => (heard ? [name] : [])))
/** Kinds that direct: “theo Chỉ thị 16/CT-TTg” follows it, whoever does. */
const DIRECTING: ReadonlySet<string> = new Set(
  DOCUMENT_KINDS.flatMap(({ name, directs = false }) => (directs || name === 'Quyết định' ? [name] : [])),
)

/** A mention, with where its date and issuer end. */
export interface Placed extends Span {
  readonly tail: number
  /** Kind of the document that is mentioned. */
  readonly type: string | null
}

/** What a mention's words tell: a relation that holds, or one that holds only inside an obligation. */
export interface Governed {
  readonly relation: Relation
  readonly dutyOnly: boolean
}

/** Where the sentence stands in its document. */
export interface Standing {
  /** Whether the document is a paper with a head: what “căn cứ” opens in a page of questions and answers is no recital. */
  readonly paper: boolean
  /** Whether the sentence is the document's title. */
  readonly title: boolean
}

const REFERS: Governed = { relation: 'refers', dutyOnly: false }

/** A governing word with its place in a stretch. */
interface Found {
  readonly word: string
  readonly at: number
  readonly governors: readonly Governor[]
}

/** The last governing word of a stretch, if any. */
function governing(words: string): Found | undefined {
  // Between the numbers of a list stands nothing but a comma.
  if (words.length < SHORTEST_WORD) return undefined
  const found = [...words.matchAll(WORDS)].flatMap((match) => {
    const word = oneLine(match[0]).toLowerCase()
    const governors = BY_WORDS.get(word)
    return governors ? [{ word, at: match.index, governors }] : []
  })
  return found.at(-1)
}

/**
 * What the document does with each mention of one sentence, by the nearest governing word before it. A list shares the word
 * that opens it; the title of a mentioned instrument governs nothing, and an instrument named inside it is only referred to
 * (“Nghị định số 187/2025/NĐ-CP *sửa đổi* Nghị định số 78/2025/NĐ-CP”).
 * @param mentions those of the sentence, in order
 */
export function readRelations(
  view: string,
  statement: Statement,
  mentions: readonly Placed[],
  standing: Standing,
): readonly Governed[] {
  const start = Math.min(statement.start, mentions[0]?.start ?? statement.start)
  const reader = { view, statement, standing, start }
  let governed: Governed | null = null
  let from = start
  let titled = false
  let amending = false
  const relations = mentions.map((mention): Governed & { readonly inTitle: boolean } => {
    const gap = view.slice(from, mention.start)
    amending = (AMENDED_BY.test(gap) && !RECITAL.test(gap)) || (amending && LIST_ALONE.test(gap))
    const recital = RECITAL.exec(gap)
    const inTitle = !amending && titled && !recital && !LIST_BREAK.test(gap)
    if (!amending && !inTitle) {
      const clause = titled ? (recital?.index ?? CLAUSE_BREAK.exec(gap)?.index ?? gap.length) : 0
      const found = governing(gap.slice(clause))
      if (found) governed = govern(reader, { ...found, at: from + clause + found.at }, mention)
      else if (governed === null) governed = FIRST_WORDS.test(gap) ? byLead(reader, mention) : REFERS
      if (HEARD.has(mention.type ?? '') && isOpen(governed, found))
        governed = { relation: 'considers', dutyOnly: false }
    }
    from = Math.max(from, mention.tail)
    titled = !amending && (inTitle || TITLE.test(view.slice(from, from + 40)))
    const relation = amending ? ofAmending(governed) : inTitle ? REFERS : (governed ?? REFERS)
    return { ...relation, inTitle: inTitle || amending }
  })
  return afterEnd(view, statement, mentions, relations)
}

/** Whether a report or proposal is considered all the same: nothing strong governs it, or only its list does. */
function isOpen(governed: Governed, found: Found | undefined): boolean {
  if (found === undefined) return governed.relation !== 'implements' || governed.dutyOnly
  return governed.dutyOnly || found.word === 'trên cơ sở'
}

/** What amended a basis belongs to it; elsewhere it is only referred to. */
const ofAmending = (governed: Governed | null): Governed => (governed?.relation === 'basis' ? governed : REFERS)

interface Reader {
  readonly view: string
  readonly statement: Statement
  readonly standing: Standing
  /** Where the sentence, or its first mention, starts. */
  readonly start: number
}

function govern(reader: Reader, found: Found, mention: Placed): Governed {
  const { view, statement, standing, start } = reader
  const before = view.slice(start, found.at)
  for (const { relation, reach } of found.governors) {
    if (reach === 'anywhere') return { relation, dutyOnly: false }
    if (reach === 'recital') {
      // “Kính gửi: Ủy ban nhân dân các tỉnh⏎Căn cứ Luật …”: its capital opens it, too.
      const opens = standing.paper && (/^[^\p{L}]*$|[;.]\s*$/u.test(before) || /\p{Lu}/u.test(view.charAt(found.at)))
      return opens ? { relation, dutyOnly: false } : { relation: 'implements', dutyOnly: true }
    }
    if (reach === 'act' && isOwnAct(before, statement, standing, relation)) {
      // “Bãi bỏ cụm từ … tại Nghị quyết số …” leaves it in force.
      const part =
        relation !== 'guides' &&
        /(?<!\p{L})(?:cụm\s+từ|nội\s+dung|một\s+số)(?!\p{L})/iu.test(view.slice(found.at, mention.start))
      return { relation: part ? 'amends' : relation, dutyOnly: false }
    }
    if (reach === 'duty') {
      const follows = found.word === 'theo' && DIRECTING.has(mention.type ?? '') && /\p{L}/u.test(before)
      return { relation, dutyOnly: !follows }
    }
  }
  return REFERS
}

/** Whether the document itself amends, replaces, repeals or guides, and has nobody do it. */
function isOwnAct(before: string, { article }: Statement, { title }: Standing, relation: Relation): boolean {
  if (OWN_ACT.test(before)) return true
  if (title) return !MERE_DRAFT.test(before)
  if (relation === 'guides') return OF_ITSELF.test(before)
  return article && /^[^\p{L}]*(?:(?:bãi bỏ|thay thế|sửa đổi|bổ sung|hủy bỏ)[^.;:]*)?$/iu.test(before)
}

/** What the sentence above a list tells of the mention that opens an item. */
function byLead(reader: Reader, mention: Placed): Governed {
  const { view, statement, standing } = reader
  const { lead } = statement
  if (lead === null) return REFERS
  const found = governing(view.slice(lead.start, lead.end))
  if (!found) return REFERS
  const above = { view, statement: { ...lead, lead: null, article: statement.article }, standing, start: lead.start }
  return govern(above, { ...found, at: lead.start + found.at }, { ...mention, start: lead.end })
}

/** “Nghị quyết số 13/2024/NQ-HĐND … hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực”: the word stands behind the mentions. */
function afterEnd(
  view: string,
  statement: Statement,
  mentions: readonly Placed[],
  relations: readonly (Governed & { readonly inTitle: boolean })[],
): readonly Governed[] {
  const words = view.slice(statement.start, statement.end)
  const ended = ENDED.exec(words)
  if (!ended || CONDITION.test(words) || !(statement.article || OF_ITSELF.test(words))) return relations
  const at = statement.start + ended.index
  const relation = ended[1] ? 'replaces' : 'repeals'
  return relations.map((one, i) => {
    const free = !one.inTitle && (one.relation === 'refers' || one.dutyOnly)
    return free && (mentions[i]?.end ?? at) <= at ? { relation, dutyOnly: false } : one
  })
}

const ACT = /^\s*(?:(?:v\/v|về(?:\s+việc)?)\s+)?(?:(sửa\s+đổi|bổ\s+sung)|(thay\s+thế)|(bãi\s+bỏ|hủy\s+bỏ))(?!\p{L})/iu

/** What a document does as a whole, by the first words of its title: “Bãi bỏ Quyết định số …”; undefined for most. */
export function readAct(title: string): Relation | undefined {
  const act = ACT.exec(title)
  return act?.[1] ? 'amends' : act?.[2] ? 'replaces' : act?.[3] ? 'repeals' : undefined
}
