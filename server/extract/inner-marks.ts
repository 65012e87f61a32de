import { isSyllable } from '../sources/syllables.ts'
import type { Reading, Span } from './reading.ts'

/** A text without marks inside its words, and the way back to where its units stand in the text with them. */
export interface Cleaned {
  readonly text: string
  /** Where the unit at an offset of `text` stands in the text with marks. */
  readonly placeOf: (offset: number) => number
}

const MARKS = /[*_]{1,6}/g
/** No syllable has more letters. */
const LONGEST_SYLLABLE = 8
const LETTERS_BEFORE = /\p{L}+$/u
const LETTERS_BEHIND = /^\p{L}+/u

/**
 * Takes away marks of emphasis inside a syllable, which converters leave where a letter changes its style: “Ngh**ị** đ**ịnh**”.
 * What they part stays parted when it makes no syllable together: “Quy**định”.
 * @returns null for a text without such marks, as nearly all are
 */
export function withoutInnerMarks(text: string): Cleaned | null {
  const cuts: Span[] = []
  // What the marks before have joined, and where it ends.
  let joined = ''
  let joinedTo = -1
  for (const { 0: marks, index: start } of text.matchAll(MARKS)) {
    const end = start + marks.length
    const behind = LETTERS_BEHIND.exec(text.slice(end, end + LONGEST_SYLLABLE))?.[0]
    const before =
      joinedTo === start ? joined : LETTERS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_SYLLABLE), start))?.[0]
    if (!behind || !before || !isSyllable(before + behind)) continue
    cuts.push({ start, end })
    joined = before + behind
    joinedTo = end + behind.length
  }
  return cuts.length === 0 ? null : cutOut(text, cuts)
}

/** @param cuts in order */
function cutOut(text: string, cuts: readonly Span[]): Cleaned {
  const kept: string[] = []
  // Where each stretch behind a cut begins in the cleaned text, and how much was cut before it.
  const starts: number[] = []
  const shifts: number[] = []
  let from = 0
  let shift = 0
  for (const { start, end } of cuts) {
    kept.push(text.slice(from, start))
    shift += end - start
    starts.push(end - shift)
    shifts.push(shift)
    from = end
  }
  kept.push(text.slice(from))
  const placeOf = (offset: number): number => {
    let low = 0
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (shifts[low - 1] ?? 0)
  }
  return { text: kept.join(''), placeOf }
}

/** A reading of the cleaned text with the places of the text with marks. */
export function toMarked(text: string, placeOf: Cleaned['placeOf'], reading: Reading): Reading {
  // The end is that of the last unit: what is cut behind it does not belong to it.
  const place = <T extends Span>(span: T): T => ({
    ...span,
    start: placeOf(span.start),
    end: span.end > span.start ? placeOf(span.end - 1) + 1 : placeOf(span.start),
  })
  const { document } = reading
  return {
    ...reading,
    document: {
      ...document,
      issuerSpan: document.issuerSpan && place(document.issuerSpan),
      coIssuers: document.coIssuers.map(place),
      recipients: document.recipients.map((line) => ({ ...place(line), bodies: line.bodies.map(place) })),
    },
    citations: reading.citations.map(place),
    tasks: reading.tasks.map((task) => {
      const { start, end } = place(task)
      const deadlineSpan = task.deadlineSpan && place(task.deadlineSpan)
      return { ...task, start, end, deadlineSpan, text: text.slice(start, end), bodies: task.bodies.map(place) }
    }),
    references: reading.references.map(place),
    unread: reading.unread.map(place),
  }
}
