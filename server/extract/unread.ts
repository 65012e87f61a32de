import { readBody } from './bodies.ts'
import { OPEN_HEADS } from './data/bodies.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import type { Place } from './places.ts'
import type { Citation, Span, Task, Unread } from './reading.ts'
import { outsideOf, overlap } from './spans.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

/** Shapes of numbers whatever their symbol: “12/ABC-XYZ”; not “05/QL1A”, “24/7”, “280/Ngày”, “Mẫu số 01/PLI”. */
const NUMBER_LIKE =
  /(?<![\p{L}\p{N}/.-]|[Mm]ẫu\s(?:số\s?:?\s)?)\d{1,5}[a-zđ]?(?:\/\d{4})?[/-]\p{Lu}{2}[\p{L}&]*(?:[-/][\p{L}\d&]+){0,4}/gu
/** Kinds with “số”: “Quyết định số …”. */
const KIND_NUMBERED = new RegExp(
  `(?<!\\p{L})(?:${alternation(DOCUMENT_KINDS.flatMap(({ name }) => [name, name.toUpperCase()]))})\\s+[Ss]ố\\s*:?\\s*\\d[^\\s,;)]{1,30}`,
  'gu',
)
/** Words that begin names of bodies, with the capital of the next word: “Sở An ninh mạng”. */
const BODY_LIKE = new RegExp(
  `(?<!\\p{L})(?:${alternation([...OPEN_HEADS, 'Bộ', 'Sở'])})\\s+\\p{Lu}\\p{Ll}+(?:\\s\\p{L}+){0,4}`,
  'gu',
)

/**
 * What looks like a citation, or inside a task like a body, and was not read as one.
 * @param own number of the document itself
 * @param outside stretches that are not looked at: the head and the ending
 */
export function findUnread(
  view: string,
  citations: readonly Citation[],
  tasks: readonly Task[],
  own: string | null,
  outside: readonly Span[],
  place: Place | null,
): readonly Unread[] {
  const whole = { start: 0, end: view.length }
  const named = matches(view, KIND_NUMBERED, whole)
  const numbers = [...named, ...matches(view, NUMBER_LIKE, whole).filter(outsideOf(named))]
    .sort((a, b) => a.start - b.start)
    .filter((span) => !outside.some((other) => overlap(span, other)))
    .filter(outsideOf(citations))
    .filter(({ start, end }) => own === null || !view.slice(start, end).replace(/\s+/g, '').includes(own))
    .map((span) => ({ ...span, looksLike: 'citation' as const }))
  const bodies = tasks
    .flatMap((task) => matches(view, BODY_LIKE, task))
    .filter(({ start }) => readBody(view, start, place) === null)
    .map((span) => ({ ...span, looksLike: 'body' as const }))
  return [...numbers, ...bodies]
    .map(({ start, end, looksLike }) => ({ start, end, words: oneLine(view.slice(start, end)), looksLike }))
    .sort((a, b) => a.start - b.start)
}

function matches(view: string, pattern: RegExp, { start, end }: Span): readonly Span[] {
  return [...view.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }))
}
