// Which task of an earlier text is which one of a later text. Pure.
import { diffArrays } from 'diff'

/** A task, as far as its match depends on it. */
interface Worded {
  readonly ordinal: number
  readonly text: string
}
/** The same task in both texts, or one that only one of them has. */
export type Pair<T> = readonly [before: T, after: T] | readonly [before: T, after: null] | readonly [null, after: T]

/** Share of their words that two tasks have in common at least to be one that was changed. */
const ALIKE = 0.5
/** Tasks that are left over and stand further apart are not compared: time grows with their number, not its square. */
const REACH = 100

/**
 * Pairs tasks: those of the same words in their order, then of those left over the most alike; of equally alike ones the nearest.
 * @returns each task once, in order of the later text, what is gone after what it followed
 */
export function matchTasks<T extends Worded>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  const matched = new Map<T, T>()
  for (const [old, now] of [...sameWords(before, after)]) matched.set(old, now)
  const taken = new Set(matched.values())
  const left = { before: before.filter((task) => !matched.has(task)), after: after.filter((task) => !taken.has(task)) }
  for (const [old, now] of mostAlike(left.before, left.after)) matched.set(old, now)
  return inOrder(before, after, matched)
}

/** On one line: where lines break says nothing. */
const plain = ({ text }: Worded): string => text.replace(/\s+/g, ' ').trim()

function* sameWords<T extends Worded>(before: readonly T[], after: readonly T[]): Generator<readonly [T, T]> {
  let [old, now] = [0, 0]
  for (const { added, removed, count = 0 } of diffArrays(before.map(plain), after.map(plain))) {
    if (!added && !removed)
      for (let at = 0; at < count; at++) {
        const [one, other] = [before[old + at], after[now + at]]
        if (one && other) yield [one, other]
      }
    if (!added) old += count
    if (!removed) now += count
  }
}

function* mostAlike<T extends Worded>(before: readonly T[], after: readonly T[]): Generator<readonly [T, T]> {
  const bags = new Map([...before, ...after].map((task) => [task, bagOf(task)]))
  const share = (one: T, other: T): number => common(bags.get(one) ?? EMPTY, bags.get(other) ?? EMPTY)
  const candidates = before.flatMap((old, at) =>
    after
      .slice(Math.max(0, at - REACH), at + REACH + 1)
      .map((now) => ({ old, now, alike: share(old, now), apart: Math.abs(old.ordinal - now.ordinal) }))
      .filter(({ alike }) => alike >= ALIKE),
  )
  const taken = new Set<T>()
  for (const { old, now } of candidates.sort((a, b) => b.alike - a.alike || a.apart - b.apart)) {
    if (taken.has(old) || taken.has(now)) continue
    taken.add(old).add(now)
    yield [old, now]
  }
}

/** Words with how often they occur. */
interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly size: number
}
const EMPTY: Bag = { words: new Map(), size: 0 }

function bagOf({ text }: Worded): Bag {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const words = new Map<string, number>()
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1)
  return { words, size: all.length }
}

/** Dice's coefficient of two bags: 1 where they are equal, 0 where they share nothing. */
function common(one: Bag, other: Bag): number {
  const [small, large] = one.words.size < other.words.size ? [one, other] : [other, one]
  // So much at most, however many are shared.
  const bound = (2 * Math.min(one.size, other.size)) / (one.size + other.size)
  if (!(bound >= ALIKE)) return 0
  let shared = 0
  for (const [word, count] of small.words) shared += Math.min(count, large.words.get(word) ?? 0)
  return (2 * shared) / (one.size + other.size)
}

function inOrder<T extends Worded>(
  before: readonly T[],
  after: readonly T[],
  matched: ReadonlyMap<T, T>,
): readonly Pair<T>[] {
  const origin = new Map([...matched].map(([old, now]) => [now, old]))
  /** What is gone, by the task of the later text that it followed. */
  const gone = new Map<T | null, T[]>()
  let followed: T | null = null
  for (const old of before) {
    const now = matched.get(old)
    if (now) followed = now
    else gone.set(followed, [...(gone.get(followed) ?? []), old])
  }
  const goneAfter = (task: T | null): readonly Pair<T>[] => (gone.get(task) ?? []).map((old) => [old, null] as const)
  return [
    ...goneAfter(null),
    ...after.flatMap((now): readonly Pair<T>[] => {
      const old = origin.get(now)
      return [old ? ([old, now] as const) : ([null, now] as const), ...goneAfter(now)]
    }),
  ]
}
