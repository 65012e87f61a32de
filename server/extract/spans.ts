import type { Span } from './reading.ts'

/** Whether two stretches share a character. */
export const overlap = (a: Span, b: Span): boolean => a.end > b.start && a.start < b.end

/** Keeps, of spans that are asked in order, those that overlap none of `taken`, which is in order, too: one pass over both. */
export function outsideOf(taken: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++
    return (taken[next]?.start ?? Infinity) >= end
  }
}
