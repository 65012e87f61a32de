import { type Assignment, readAssignment } from './assignments.ts'
import { type Block, type Depth, findSentences } from './blocks.ts'
import { AIMS, ASSESSMENTS, ORDERING_HEADINGS } from './data/verbs.ts'
import { type Deadline, readDeadline, readPeriod } from './deadlines.ts'
import { type Duty, type DutyContext, readDuty, type Setting } from './duties.ts'
import { readHeading } from './headings.ts'
import { findPlans } from './plan-tables.ts'
import type { ObligedBody, Span, Task } from './reading.ts'
import { readRecurrence } from './recurrences.ts'
import { by, type Finding } from './rules.ts'
import { outsideOf } from './spans.ts'
import { alternation, whole } from './words.ts'

/** A task before it is numbered. */
interface Draft extends Span, Finding {
  readonly bodies: readonly ObligedBody[]
  /** What a line below it says of its time. */
  readonly when?: Pick<Assignment, 'deadline' | 'recurrence'>
}

/** By when, or how often. */
interface When extends Pick<Task, 'deadlineComputed' | 'recurrence'> {
  readonly deadline: Deadline | null
}

/** The bodies that what follows inherits. */
interface Scope {
  /** Those of the lead-in of each depth: “4. Sở Xây dựng” at 2, “yêu cầu các cấp … sau:” at 0. */
  readonly byDepth: readonly (readonly ObligedBody[] | undefined)[]
  /** Those of the last duty. */
  readonly last: readonly ObligedBody[]
  /** Depth of the last item; 0 in running text. */
  readonly item: number
  /** Whether this stands in an article. */
  readonly article: boolean
  /** Depth of the heading of the section that assesses, in which this stands; null outside of one. */
  readonly assessed: Depth | null
}

/** The lead-in that an item of that depth stands under. */
function leadIn({ byDepth }: Scope, depth: number): readonly ObligedBody[] | undefined {
  for (let d = depth - 1; d >= 0; d--) if (byDepth[d]) return byDepth[d]
  return undefined
}

const sameBodies = (a: readonly ObligedBody[], b: readonly ObligedBody[]): boolean =>
  a.length === b.length && a.every((body, i) => body.name === b[i]?.name && body.role === b[i]?.role)

/**
 * The obligations of a text: duties of consecutive sentences on the same bodies are one, within one paragraph. A duty that
 * names nobody is inherited: in an item from the lead-in it stands under, in running text from the duty before it.
 * @param issuedOn date of the document, for deadlines without a year
 */
export function findTasks(
  text: string,
  view: string,
  blocks: readonly Block[],
  citations: readonly Span[],
  context: DutyContext,
  issuedOn: string | null,
): readonly Task[] {
  const plans = findPlans(text, view, context.place, issuedOn)
  const duties = findDuties(view, blocks.filter(outsideOf(plans)), context, issuedOn).map((duty) => {
    const own = whenOf(view, duty, issuedOn)
    return {
      ...duty,
      ...own,
      deadline: own.deadline ?? duty.when?.deadline ?? null,
      recurrence: own.recurrence ?? duty.when?.recurrence ?? null,
    }
  })
  const rows = plans.flatMap((plan) => plan.rows).map((row) => ({ ...row, deadlineComputed: false }))
  return [...duties, ...rows].sort((a, b) => a.start - b.start).map((draft, i) => toTask(text, draft, i + 1, citations))
}

/** The duties of paragraphs and items, in order. */
function findDuties(
  view: string,
  blocks: readonly Block[],
  context: DutyContext,
  issuedOn: string | null,
): readonly Draft[] {
  const drafts: Draft[] = []
  // Where the drafts begin that a line of who does it and by when belongs to, and whether it has begun.
  let group = 0
  let assigning = false
  let scope: Scope = { byDepth: [], last: [], item: 0, article: false, assessed: null }
  for (const [i, block] of blocks.entries()) {
    const assignment = drafts.length > group ? readAssignment(view, block, context.place, issuedOn) : null
    if (assignment) {
      assign(drafts, group, block, assignment)
      assigning = true
      continue
    }
    if (assigning || (block.depth > 0 && block.depth <= 2)) group = drafts.length
    assigning = false
    const lead = block.depth > 0 ? leadIn(scope, block.depth) : undefined
    if (block.depth > 0 && scope.assessed !== null && block.depth <= scope.assessed)
      scope = { ...scope, assessed: null }
    if (scope.assessed === null && isAssessment(view, block)) scope = { ...scope, assessed: block.depth }
    if (block.depth > 0) scope = enter(view, block, scope, lead)
    const heading = readHeading(view, block, blocks[i + 1], context)
    if (heading) {
      scope = { ...scope, byDepth: setAt(scope.byDepth, block.depth, heading), last: heading }
      continue
    }
    if (isTitle(view, block, blocks[i + 1])) {
      // “1.3. Giao Ủy ban nhân dân các xã” above “- …” opens a list.
      const duty = readDuty(view, { start: block.bodyStart, end: block.end }, context, 'article')
      if (duty && duty.inherited.length > 0)
        scope = { ...scope, byDepth: setAt(scope.byDepth, block.depth, duty.bodies), last: duty.bodies }
      continue
    }
    const setting = settingOf(scope, lead, context.directs && block.depth > 0)
    const before = drafts.length
    for (const sentence of findSentences(view, { start: block.bodyStart, end: block.end })) {
      // “… . Đồng thời, gửi …”: behind a sentence that names who acts, an article orders, too.
      const goesOn = setting === 'article' && drafts.length > before && scope.last.length > 0
      const duty = readDuty(view, sentence, context, goesOn ? 'item' : setting)
      if (!duty) continue
      if (duty.form === 'continues') extend(drafts, duty)
      else if (isLeadIn(view, duty))
        // “… cần thực hiện tốt các nhiệm vụ sau:” ends an assessment.
        scope = { ...scope, assessed: null, byDepth: setAt(scope.byDepth, block.depth, duty.bodies), last: duty.bodies }
      else {
        if (duty.form === 'opens') scope = { ...scope, byDepth: setAt(scope.byDepth, block.depth, duty.bodies) }
        const bodies = bodiesOf(duty, scope, drafts.length === before)
        if (bodies.length === 0 && scope.item === 0 && !duty.afterReport) continue
        if (duty.inherited.length > 0)
          scope = {
            ...scope,
            last: duty.inherited,
            // “(1) Bộ Y tế chỉ đạo …” above “- Chủ trì …”: the items below go on with its subject.
            byDepth: block.depth > 0 ? setAt(scope.byDepth, block.depth, duty.inherited) : scope.byDepth,
          }
        add(drafts, duty, bodies, before)
      }
    }
  }
  return drafts
}

function setAt(
  byDepth: readonly (readonly ObligedBody[] | undefined)[],
  depth: number,
  bodies: readonly ObligedBody[],
): readonly (readonly ObligedBody[] | undefined)[] {
  const result = byDepth.slice(0, depth)
  result[depth] = bodies
  return result
}

/** The scope of an item: a sibling of the item before starts from the lead-in again, a deeper one goes on with its bodies. */
function enter(view: string, block: Block, scope: Scope, lead: readonly ObligedBody[] | undefined): Scope {
  const { depth, start } = block
  return {
    byDepth: scope.byDepth.slice(0, depth),
    last: lead ?? (depth > scope.item ? scope.last : []),
    item: depth,
    article: depth === 1 ? /^Điều\s/u.test(view.slice(start, start + 5)) : scope.article,
    assessed: scope.assessed,
  }
}

/** @param directed whether this is an item of a document that directs: all its items say what to do */
function settingOf({ assessed, article }: Scope, lead: readonly ObligedBody[] | undefined, directed: boolean): Setting {
  if (assessed !== null) return 'assessment'
  if (lead && lead.length > 0) return 'item'
  if (article) return 'article'
  return directed ? 'item' : 'text'
}

const ASSESSMENT = new RegExp(`^(?:về\\s+(?:các\\s+)?)?(?:${alternation(ASSESSMENTS)})(?!\\p{L})`, 'iu')
const AIM = new RegExp(`^${whole(alternation(AIMS))}`, 'iu')
const ORDERING = new RegExp(whole(alternation(ORDERING_HEADINGS)), 'iu')
/** Longest heading of a section, in UTF-16 units. */
const LONGEST_HEADING = 120

/** “I. ĐÁNH GIÁ CHUNG”, “1. Về kết quả đạt được”, “I. MỤC ĐÍCH”; not “I. MỤC ĐÍCH, YÊU CẦU”. */
function isAssessment(view: string, { depth, start, bodyStart, end }: Block): boolean {
  const words = view.slice(bodyStart, end)
  if (depth === 0 || end - start > LONGEST_HEADING || /[.;]\s*$/u.test(words)) return false
  return ASSESSMENT.test(words) || (AIM.test(words) && !ORDERING.test(words))
}

/** “Điều 4. Tổ chức thực hiện” above “1. …”: an item without a full stop that has items of its own says what they are about. */
function isTitle(view: string, block: Block, next: Block | undefined): boolean {
  return (
    block.depth > 0 && (next?.depth ?? 0) > block.depth && /[\p{L}\d)”"]\s*$/u.test(view.slice(block.start, block.end))
  )
}

/** “… các nhiệm vụ sau:”, “1.1. Giao Công an Thành phố”: bodies with nothing to do yet. */
function isLeadIn(view: string, duty: Duty): boolean {
  if (duty.form === 'announces') return true
  const last = duty.inherited.at(-1)
  return last !== undefined && last.end <= duty.end && /^[\s.:]*$/u.test(view.slice(last.end, duty.end))
}

/** Named bodies, and the inherited leads where only coordinating or directed ones are named. */
function bodiesOf(duty: Duty, scope: Scope, first: boolean): readonly ObligedBody[] {
  if (duty.inherited.length > 0) return duty.bodies
  // Behind a report of the issuer's own act there is no subject to go on with, unless an item's lead-in gives one.
  if (duty.afterReport && first && scope.item === 0) return duty.bodies
  const named = new Set(duty.bodies.map(({ name }) => name))
  const inherited = scope.last.filter(({ name }) => !named.has(name))
  return [...inherited.map((body) => ({ ...body, ...by('inherited', body) })), ...duty.bodies]
}

function add(drafts: Draft[], duty: Duty, bodies: readonly ObligedBody[], before: number): void {
  const last = drafts.length > before ? drafts.at(-1) : undefined
  if (last && (sameBodies(last.bodies, bodies) || duty.inherited.length === 0)) {
    const named = new Set(last.bodies.map(({ name }) => name))
    drafts[drafts.length - 1] = {
      ...last,
      end: duty.end,
      bodies: [...last.bodies, ...bodies.filter(({ name }) => !named.has(name))],
    }
  } else drafts.push({ start: duty.start, end: duty.end, bodies, rule: duty.rule, confidence: duty.confidence })
}

/** Gives the drafts from `from` on what a line below them says; the line belongs to the last of them. */
function assign(drafts: Draft[], from: number, { end }: Block, { bodies, deadline, recurrence }: Assignment): void {
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i]
    if (!draft) break
    const named = new Set(draft.bodies.map(({ name }) => name))
    const when = {
      deadline: draft.when?.deadline ?? deadline,
      recurrence: draft.when?.recurrence ?? recurrence,
    }
    drafts[i] = {
      ...draft,
      when,
      bodies: [...draft.bodies, ...bodies.filter(({ name }) => !named.has(name))],
      end: i === drafts.length - 1 ? end : draft.end,
    }
  }
}

function extend(drafts: Draft[], { end }: Duty): void {
  const last = drafts.at(-1)
  if (last) drafts[drafts.length - 1] = { ...last, end }
}

/** By when, or how often, a stretch says that it must be done. */
function whenOf(view: string, { start, end }: Span, issuedOn: string | null): When {
  const words = view.slice(start, end)
  const said = readDeadline(words, issuedOn)
  const deadline = said ?? readPeriod(words, issuedOn)
  return {
    deadline: deadline && { date: deadline.date, start: start + deadline.start, end: start + deadline.end },
    deadlineComputed: said === null && deadline !== null,
    recurrence: readRecurrence(words),
  }
}

function toTask(text: string, draft: Draft & When, ordinal: number, citations: readonly Span[]): Task {
  const { start, end, bodies, rule, confidence, deadline, deadlineComputed, recurrence } = draft
  return {
    id: `t${ordinal}`,
    ordinal,
    start,
    end,
    text: text.slice(start, end),
    rule,
    confidence,
    deadline: deadline?.date ?? null,
    deadlineSpan: deadline && { start: deadline.start, end: deadline.end },
    deadlineComputed,
    recurrence,
    bodies: distinct(bodies),
    citations: indicesWithin(citations, { start, end }),
  }
}

/** A body that is named twice is one; its first part in the task counts. */
function distinct(bodies: readonly ObligedBody[]): readonly ObligedBody[] {
  const names = new Set<string>()
  return bodies.filter(({ name }) => !names.has(name) && names.add(name))
}

/** Indices of the citations inside a stretch. They are in order: each task looks at its own only, not at all of the text. */
function indicesWithin(citations: readonly Span[], { start, end }: Span): readonly number[] {
  let from = 0
  for (let to = citations.length; from < to; ) {
    const middle = (from + to) >> 1
    if ((citations[middle]?.start ?? start) < start) from = middle + 1
    else to = middle
  }
  const indices: number[] = []
  for (let i = from; (citations[i]?.end ?? Infinity) <= end; i++) indices.push(i)
  return indices
}
