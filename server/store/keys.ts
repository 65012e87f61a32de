// Keys under which documents are found that may be one: the number as search compares it, or the title of a law. Pure.
import { foldForSearch } from '../graph/fold.ts'

/** Keys of documents. */
export interface Keys {
  readonly numbers: readonly string[]
  readonly titles: readonly string[]
}

/** Keys of nothing. */
export const NO_KEYS: Keys = { numbers: [], titles: [] }

/** A number as search compares it. */
export function fold(number: string | null): string | null {
  return number === null ? null : foldForSearch(number)
}

/** One key for what a document or a mention goes by. */
export function nameKey({
  number,
  titleKey,
}: {
  readonly number: string | null
  readonly titleKey: string | null
}): string {
  return number === null ? `title ${titleKey}` : `number ${fold(number)}`
}

/** Keys of some documents, each once. */
export function keysOf(
  documents: readonly { readonly foldedNumber: string | null; readonly titleKey: string | null }[],
): Keys {
  return {
    numbers: unique(documents.flatMap(({ foldedNumber }) => foldedNumber ?? [])),
    titles: unique(documents.flatMap(({ titleKey }) => titleKey ?? [])),
  }
}

/** Keys of both, each once. */
export function together(a: Keys, b: Keys): Keys {
  return { numbers: unique([...a.numbers, ...b.numbers]), titles: unique([...a.titles, ...b.titles]) }
}

/** Each value once, in order. */
export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
