import { opensHeaded, readBodies, readBody } from './bodies.ts'
import { readClosing } from './closing.ts'
import { PEOPLE, PERSONS, TIERS, UNITS } from './data/bodies.ts'
import {
  ACTIONS,
  AHEAD_WORDS,
  ATTENDANCE,
  COMMANDS,
  CONNECTIVES,
  CONTINUATIONS,
  FORMULAS,
  INTRODUCTIONS,
  ITEM_ACTIONS,
  MODALS,
  NOUNS,
  PARTNERS,
  PROHIBITIONS,
  REPORTS,
  SUPERVISES,
  TROUBLES,
  VAGUE,
} from './data/verbs.ts'
import { type Place, PROVINCE_NAMES } from './places.ts'
import type { BodyMention, ObligedBody, Span } from './reading.ts'
import { by, type Finding, type Rule } from './rules.ts'
import { alternation, whole } from './words.ts'

/** A sentence, or the later part of one, that lays a duty on somebody. */
export interface Duty extends Span, Finding {
  /** The bodies that the sentence names; empty when it leaves them to be inherited. */
  readonly bodies: readonly ObligedBody[]
  /** The first of `bodies` that later sentences inherit; “trước hết là …” names some for this sentence only. */
  readonly inherited: readonly ObligedBody[]
  /**
   * `announces`: the sentence only opens a list (“… các nhiệm vụ sau:”). `opens`: it opens one and orders something itself.
   * `continues`: it goes on with the one before it.
   */
  readonly form: 'orders' | 'announces' | 'opens' | 'continues'
  /** True when a report stands before the duty in the same sentence. */
  readonly afterReport: boolean
}

const startsWith = (words: readonly string[]): string => `(?:${alternation(words)})(?!\\p{L})`
const CONNECTIVE = new RegExp(`\\s*(?:(?:${startsWith(CONNECTIVES)})\\s*,?\\s*)+`, 'iyu')
const CONTINUATION = new RegExp(`^${startsWith(CONTINUATIONS)}`, 'iu')
const INTRODUCTION = new RegExp(`^${startsWith(INTRODUCTIONS)}`, 'iu')
const IMPERATIVE = new RegExp(`(?!${startsWith(NOUNS)})${startsWith([...ACTIONS, ...MODALS, ...PROHIBITIONS])}`, 'iyu')
const ITEM_ACTION = new RegExp(`^${startsWith(ITEM_ACTIONS)}`, 'iu')
const VAGUE_START = new RegExp(`^${startsWith([...VAGUE, ...ATTENDANCE])}`, 'iu')
const REPORT = new RegExp(whole(alternation(REPORTS)), 'iu')
/** A report right after a subject, maybe behind an adverb. */
const REPORTED = new RegExp(`^\\s+(?:\\p{L}+\\s+)?${startsWith(REPORTS)}`, 'iu')
/** Not “Cần Thơ”. */
const MODAL = new RegExp(`(?!cần\\s+thơ)${whole(alternation(MODALS))}`, 'iu')
/** “Về bảo đảm an sinh xã hội: ”, “Nhiệm vụ trọng tâm: ”: a heading on the line of its item. */
const HEADING = /^(?:Về|Đối với|Liên quan|Riêng|Công tác|Nhiệm vụ)\s(?:[^:.]|\.(?=\d)){2,400}:\s+(?=\p{L})/u
/** What may stand between a subject and its predicate: “theo Quyết định 1103-QĐ/TU”, “… ”, “trong phạm vi chức năng”. */
const BETWEEN = String.raw`(?:\s*…|[\s,]+(?:(?:theo|trong|căn cứ|trên cơ sở|thuộc|trên tinh thần|phụ trách|với (?:vai trò|tư cách|tinh thần))\s[^.;]{1,160}?))?[\s,]+(?:(?:cũng|cùng|đều|cùng nhau|đồng thời|trong đó)\s+)?`
const PREDICATE = new RegExp(`${BETWEEN}(?:${startsWith([...MODALS, ...ACTIONS])})`, 'iyu')
/** The same with verbs that are too common elsewhere: “UBND phường *quyết định* thành lập”; not “UBND *cấp* xã”. */
const ITEM_PREDICATE = new RegExp(
  `${BETWEEN}(?:${startsWith([...MODALS, ...ACTIONS, ...ITEM_ACTIONS.filter((verb) => verb !== 'cấp')])})`,
  'iyu',
)
const COMMAND = new RegExp(
  `(?:\\s+(?:cũng|đồng thời|tiếp tục|thống nhất|cơ bản))*\\s*(?:(?:kính|trân trọng)\\s+)?(?:${startsWith(COMMANDS)})\\s*[,:]?\\s*`,
  'iyu',
)
const ALSO_COMMANDS = new RegExp(whole(`(?:đồng thời|và|,)\\s+(?:${alternation(COMMANDS)})`), 'giu')
/** “, trước hết là Bí thư cấp ủy”: named for this sentence; “, nhất là …” only stresses. */
const ABOVE_ALL = /\s*,\s*(?:(trước hết là)|nhất là|đặc biệt là)\s+/iuy
/** “phối hợp với B”, “phối hợp chặt chẽ với B”, “chủ trì, phối hợp B”. */
const WITH = new RegExp(`(?<!\\p{L})(?:${alternation(PARTNERS)})\\s+`, 'giu')
/** “chỉ đạo B làm …”, “chỉ đạo, đôn đốc B”. */
const DIRECTS = new RegExp(
  `(?<!\\p{L})chỉ\\s+đạo(?:(?:\\s*,\\s*|\\s+và\\s+)(?:${alternation(SUPERVISES)}))*\\s+`,
  'giu',
)
/** “nếu có khó khăn, vướng mắc *đề nghị* các đơn vị”, “khi cần thiết *Chủ tịch* …”: clauses that no comma parts. */
const UNPARTED = new RegExp(`(?:${whole(alternation(TROUBLES))}\\s+)(?=\\p{L})`, 'giu')
/** Not inside a list: “các phường, *xã, đặc khu*”; but “…, *tỉnh Đắk Lắk* cần …”. */
const CLAUSE = new RegExp(
  `,\\s+(?!${startsWith([...UNITS, ...TIERS, ...PEOPLE, ...PERSONS])}(?!\\s+(?:${PROVINCE_NAMES})))`,
  'gu',
)

/** What the report tells is done or under way. */
const PAST = new RegExp(whole('đã|đang|vừa'), 'iu')
/** Behind a report: “*tiếp tục* kiểm soát”, “*thời gian tới* …”. */
const AHEAD = new RegExp(`^${startsWith(AHEAD_WORDS)}`, 'iu')

/** Clauses of one sentence that are tried for a subject. */
const MOST_CLAUSES = 20
/** Parts behind semicolons that are tried for a duty after a report. */
const MOST_PARTS = 12

/**
 * Where a sentence stands: in running text, in an item under words that announce duties, in an article (which states norms but
 * where it names who acts), in a section that assesses, or behind a report in its own sentence.
 */
export type Setting = 'text' | 'item' | 'article' | 'assessment' | 'report'

/** Everything that reading a duty needs to know of its document. */
export interface DutyContext {
  readonly place: Place | null
  /** The issuer does not lay duties on itself: what it does is a report. */
  readonly issuer: string | null
  /** Whether it gives orders even where it names nobody; see {@link DOCUMENT_KINDS}. */
  readonly directs: boolean
}

/**
 * Reads the duty of one sentence, or null when it lays none: a command (“A yêu cầu B …”), a subject with a predicate of duty
 * (“B cần …”), an order without subject (“Tiếp tục …”), or, after a report, the part behind a semicolon.
 */
export function readDuty(text: string, sentence: Span, context: DutyContext, setting: Setting = 'text'): Duty | null {
  // No name runs over the end of its sentence.
  const view = text.slice(0, sentence.end)
  const words = view.slice(sentence.start)
  // “TỔ CHỨC THỰC HIỆN” is a heading.
  if (!/\p{Ll}/u.test(words) || FORMULAS.some((formula) => formula.test(words))) return null
  const start = sentence.start + (HEADING.exec(words)?.[0].length ?? 0)
  const whole = readPart(view, { start, end: sentence.end }, context, setting)
  if (whole) return { ...whole, afterReport: false }
  for (const semicolon of [...words.matchAll(/;\s+/gu)].slice(0, MOST_PARTS)) {
    const from = sentence.start + semicolon.index + semicolon[0].length
    const part = from > start ? readPart(view, { start: from, end: sentence.end }, context, 'report') : null
    // “Tỉnh đã hoàn thành …; hỗ trợ …”, “đã hỗ trợ các nội dung: quản lý …; kê khai …” go on with the report, unless they name somebody
    // or look ahead.
    const before = view.slice(start, from)
    const reported = (PAST.test(before) && !AHEAD.test(view.slice(from, sentence.end))) || before.includes(':')
    if (part && part.form !== 'continues' && (part.inherited.length > 0 || !reported))
      return { ...part, afterReport: true }
  }
  return null
}

type Part = Omit<Duty, 'afterReport'>

function readPart(view: string, span: Span, context: DutyContext, setting: Setting): Part | null {
  const words = view.slice(span.start, span.end)
  if (CONTINUATION.test(words)) return { ...span, bodies: [], inherited: [], form: 'continues', ...by('imperative') }
  CONNECTIVE.lastIndex = span.start
  const at = CONNECTIVE.exec(view) ? CONNECTIVE.lastIndex : span.start
  if (VAGUE_START.test(view.slice(at, span.end))) return null
  const openings = findOpenings(view, at, span.end, context)
  const addressed =
    readCommand(view, span.end, openings, context) ??
    readSubject(view, span.end, openings, context, setting) ??
    readCharged(view, at, span.end, context)
  if (addressed) {
    const bodies = [
      ...addressed.bodies,
      ...addressed.extra,
      ...readOthers(view, addressed.end, span.end, addressed.bodies, context),
    ]
    const form = formOf(view.slice(addressed.end, span.end))
    return { ...span, bodies, inherited: addressed.bodies, form, ...by(addressed.rule) }
  }
  const rule = setting === 'assessment' ? null : ruleWithoutSubject(view, span.end, openings, context, setting)
  if (!rule) return null
  return {
    ...span,
    bodies: readOthers(view, at, span.end, [], context),
    inherited: [],
    form: formOf(words),
    ...by(rule),
  }
}

/** Shortest clause that orders something itself, in UTF-16 units: “chỉ đạo” in “lãnh đạo, chỉ đạo, thực hiện các việc sau:” does not. */
const SHORTEST_ORDER = 25

/** @param words what stands behind the bodies */
function formOf(words: string): 'orders' | 'announces' | 'opens' {
  if (!/:\s*$/u.test(words)) return 'orders'
  const clauses = words.split(/[,;]\s+/u).slice(1, -1)
  const orders = clauses.some((clause) => {
    IMPERATIVE.lastIndex = 0
    return clause.length >= SHORTEST_ORDER && IMPERATIVE.test(clause)
  })
  return orders ? 'opens' : 'announces'
}

/** “Tiếp tục …”; “… phải bảo đảm …” but behind a report, and in kinds that state norms so; in an item more verbs. */
function ruleWithoutSubject(
  view: string,
  end: number,
  openings: readonly [Opening, ...Opening[]],
  { directs }: DutyContext,
  setting: Setting,
): Rule | null {
  const [first] = openings
  const words = view.slice(first.at, end)
  // “Đối với các công trình xây mới, *ưu tiên* …”, but in an article, which states norms so.
  const alone = setting === 'article' || setting === 'report' || REPORT.test(words)
  const imperative = (alone ? [first] : openings).some(({ at }) => {
    IMPERATIVE.lastIndex = at
    return IMPERATIVE.test(view)
  })
  // “lãnh đạo UBND các tỉnh”, who attended, is a body without a predicate.
  if (imperative && first.body === null) return setting === 'article' ? null : 'imperative'
  if (directs && setting !== 'report' && setting !== 'article' && ordersByModal(words)) return 'modal'
  return setting === 'item' && ITEM_ACTION.test(words) && !REPORT.test(words) ? 'item' : null
}

/** “… phải bảo đảm hài hòa quyền lợi”: a modal without any report before it. */
function ordersByModal(words: string): boolean {
  const modal = MODAL.exec(words)
  return modal !== null && !REPORT.test(words.slice(0, modal.index))
}

interface Addressed {
  readonly bodies: readonly ObligedBody[]
  readonly extra: readonly ObligedBody[]
  readonly end: number
  readonly rule: 'command' | 'subject' | 'closing'
}

/** Bodies from `at` on as leads, with those after “trước hết là”. */
function readLeads(view: string, at: number, { place }: DutyContext): Addressed | null {
  const list = readBodies(view, at, place, true)
  if (!list) return null
  const extra: ObligedBody[] = []
  let end = list.end
  for (;;) {
    ABOVE_ALL.lastIndex = end
    const words = ABOVE_ALL.exec(view)
    const more = words && readBodies(view, ABOVE_ALL.lastIndex, place)
    if (!words || !more) break
    if (words[1]) extra.push(...more.bodies.map((body) => ({ ...body, role: 'lead' as const })))
    end = more.end
  }
  return { bodies: list.bodies.map((body) => ({ ...body, role: 'lead' })), extra, end, rule: 'subject' }
}

/** “Theo Chỉ thị …, ” but not “Theo dõi …”. */
function introduces(words: string): boolean {
  const introduction = INTRODUCTION.exec(words)
  IMPERATIVE.lastIndex = 0
  return introduction !== null && (IMPERATIVE.exec(words)?.[0].length ?? 0) <= introduction[0].length
}

/** Where a clause begins, with the body that it begins with. */
interface Opening {
  readonly at: number
  readonly body: BodyMention | null
}

/** Where clauses begin: at the sentence itself, and, after an introduction, behind each of its commas. */
function findOpenings(view: string, at: number, end: number, { place }: DutyContext): readonly [Opening, ...Opening[]] {
  const open = (start: number): Opening => ({ at: start, body: readBody(view, start, place) })
  const words = view.slice(at, end)
  if (!introduces(words)) return [open(at)]
  const breaks = [...words.matchAll(CLAUSE), ...words.matchAll(UNPARTED)].map(
    ({ 0: found, index }) => index + found.length,
  )
  return [
    open(at),
    ...breaks
      .sort((a, b) => a - b)
      .slice(0, MOST_CLAUSES)
      .map((start) => open(at + start)),
  ]
}

/** “A yêu cầu B …”, “Giao B …”, “…, đồng thời yêu cầu B …”. */
function readCommand(view: string, end: number, openings: readonly Opening[], context: DutyContext): Addressed | null {
  for (const { at, body: authority } of openings) {
    COMMAND.lastIndex = authority?.end ?? at
    const command = COMMAND.exec(view)
    const leads = command && readLeads(view, COMMAND.lastIndex, context)
    if (leads && leads.end <= end) return { ...leads, rule: 'command' }
    if (!authority) continue
    for (const also of view.slice(authority.end, end).matchAll(ALSO_COMMANDS)) {
      const from = authority.end + also.index + also[0].length
      const others = readLeads(view, from + (/^\s+/u.exec(view.slice(from, from + 4))?.[0].length ?? 0), context)
      if (others && others.end <= end) return { ...others, rule: 'command' }
    }
  }
  return null
}

/** “B cần …”, “Cùng với phòng, chống dịch, B phải …”; not “B đã …”, nor what the issuer itself does. */
function readSubject(
  view: string,
  end: number,
  openings: readonly Opening[],
  context: DutyContext,
  setting: Setting,
): Addressed | null {
  const predicateOf = setting === 'item' || setting === 'article' ? ITEM_PREDICATE : PREDICATE
  for (const { at, body } of openings) {
    const leads = body || opensHeaded(view, at) ? readLeads(view, at, context) : null
    if (!leads || leads.end > end) continue
    predicateOf.lastIndex = leads.end
    const predicate = predicateOf.exec(view)
    const alone = view.slice(leads.end, end).trim()
    // The main clause reports: what comes behind it is not its subject (“Thường trực Thành ủy họp, nghe B báo cáo”).
    if (REPORTED.test(view.slice(leads.end, end))) return null
    if (leads.bodies.length === 1 && leads.bodies[0]?.name === context.issuer) return null
    if (alone === '' || alone === ':' || (predicate && predicateOf.lastIndex <= end && !REPORT.test(predicate[0])))
      return leads
  }
  return null
}

/** Everybody whom a closing article names. */
function readCharged(view: string, start: number, end: number, { place }: DutyContext): Addressed | null {
  const bodies = readClosing(view, { start, end }, place)?.map((body) => ({ ...body, role: 'lead' as const }))
  return bodies ? { bodies, extra: [], end: bodies.at(-1)?.end ?? start, rule: 'closing' } : null
}

/** Bodies that work with the lead or under it: “phối hợp với B”, “chỉ đạo C”. */
function readOthers(
  view: string,
  from: number,
  to: number,
  leads: readonly ObligedBody[],
  { place }: DutyContext,
): readonly ObligedBody[] {
  const words = view.slice(from, to)
  const read = (pattern: RegExp, role: ObligedBody['role']): readonly ObligedBody[] =>
    [...words.matchAll(pattern)].flatMap((match) =>
      (readBodies(view, from + match.index + match[0].length, place)?.bodies ?? []).map((body) => ({ ...body, role })),
    )
  const known = new Set(leads.map(({ name }) => name))
  return [...read(WITH, 'coordinate'), ...read(DIRECTS, 'directed')].filter(
    ({ name, end }) => end <= to && !known.has(name) && known.add(name),
  )
}
