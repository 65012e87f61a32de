// What differs between two texts of one directive, by what they say. Pure: two readings in, their difference out.
import type { BodyMention, Citation, ObligedBody, Reading, Relation, Role, Span, Task } from '../extract/reading.ts'
import { signedAs } from '../graph/change.ts'
import { foldForSearch } from '../graph/fold.ts'
import { matchTasks } from './matching.ts'
import { type WordRun, wordRuns } from './words.ts'

/** Facts of the head, by the names of `Document`. */
export const HEAD_FACTS = ['type', 'number', 'title', 'issuer', 'issuedOn', 'signatory', 'signedAs'] as const
export type HeadFact = (typeof HEAD_FACTS)[number]

/** A fact of the head that is another now; null where a text does not tell it. */
export interface HeadChange {
  readonly fact: HeadFact
  readonly before: string | null
  readonly after: string | null
}

/** What one text says and the other does not: `before` of what is gone, `after` of what is new; exactly one of them. */
export interface OneSided<T> {
  readonly before: T | null
  readonly after: T | null
}

/** A body in a role, with the first words that say so. */
export interface RoleMention extends Span {
  readonly name: string
  readonly role: Role
}
/** A document in a relation, with the first words that say so. */
export interface Cited extends Span {
  /** Number, else title, else kind. */
  readonly name: string
  readonly relation: Relation
  readonly pinpoint: string | null
}

/** A task that is gone (only `before`), new (only `after`), or says something else now (both). */
export interface TaskChange {
  readonly before: Task | null
  readonly after: Task | null
  /** The words of both, where both are there and their words differ. */
  readonly words: readonly WordRun[]
  /** Bodies that it obliges no more or newly, or in another role, where both are there. */
  readonly bodies: readonly OneSided<RoleMention>[]
}

/** What differs; empty lists where both say the same. */
export interface Diff {
  readonly head: readonly HeadChange[]
  /** In order of the later text, what is gone after what it followed. */
  readonly tasks: readonly TaskChange[]
  /** Tasks that say the same in both. */
  readonly unchanged: number
  /** Bodies that no task, or some task newly, obliges in that role. */
  readonly bodies: readonly OneSided<RoleMention>[]
  readonly citations: readonly OneSided<Cited>[]
  /** Of Nơi nhận. */
  readonly recipients: readonly OneSided<BodyMention>[]
}

/** What the later reading says other than the earlier one. */
export function diffReadings(before: Reading, after: Reading): Diff {
  const pairs = matchTasks(before.tasks, after.tasks)
  const tasks = pairs.map(([old, now]) => taskChange(old, now))
  const changed = tasks.filter(isChange)
  return {
    head: headChanges(before, after),
    tasks: changed,
    unchanged: tasks.length - changed.length,
    bodies: oneSided(before.tasks.flatMap(roles), after.tasks.flatMap(roles), roleKey),
    citations: oneSided(before.citations.map(toCited), after.citations.map(toCited), citedKey),
    recipients: oneSided(recipients(before), recipients(after), ({ name }) => name),
  }
}

function headChanges({ document: before }: Reading, { document: after }: Reading): readonly HeadChange[] {
  const [old, now] = [
    { ...before, signedAs: signedAs(before) },
    { ...after, signedAs: signedAs(after) },
  ]
  return HEAD_FACTS.flatMap((fact) => (old[fact] === now[fact] ? [] : [{ fact, before: old[fact], after: now[fact] }]))
}

function taskChange(before: Task | null, after: Task | null): TaskChange {
  if (!before || !after) return { before, after, words: [], bodies: [] }
  return {
    before,
    after,
    words: before.text === after.text ? [] : wordRuns(before.text, after.text),
    bodies: oneSided(roles(before), roles(after), roleKey),
  }
}

/** Where the lines break is no change. */
function isChange({ before, after, words, bodies }: TaskChange): boolean {
  if (!before || !after) return true
  return before.deadline !== after.deadline || bodies.length > 0 || words.some(({ in: where }) => where !== 'both')
}

const roles = ({ bodies }: Task): readonly RoleMention[] =>
  bodies.map(({ name, role, start, end }: ObligedBody) => ({ name, role, start, end }))
const roleKey = ({ name, role }: RoleMention): string => `${role} ${name}`

const toCited = ({ number, title, type, relation, pinpoint, start, end }: Citation): Cited => ({
  name: number ?? title ?? type ?? '',
  relation,
  pinpoint,
  start,
  end,
})
const citedKey = ({ name, relation, pinpoint }: Cited): string => `${relation} ${foldForSearch(name)} ${pinpoint}`

const recipients = ({ document }: Reading): readonly BodyMention[] =>
  document.recipients.flatMap(({ bodies }) => bodies)

/** What only one side has, each once: what is gone, then what is new, in order of the texts. */
function oneSided<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): readonly OneSided<T>[] {
  const first = (all: readonly T[]): ReadonlyMap<string, T> => new Map(all.toReversed().map((one) => [key(one), one]))
  const [old, now] = [first(before), first(after)]
  const only = (all: readonly T[], own: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): readonly T[] =>
    all.filter((one) => own.get(key(one)) === one && !other.has(key(one)))
  return [
    ...only(before, old, now).map((one) => ({ before: one, after: null })),
    ...only(after, now, old).map((one) => ({ before: null, after: one })),
  ]
}
