// Finds nodes by words. Each engine finds candidates in its own way; the order of hits is the same on both.
import { distance } from 'fastest-levenshtein'
import type { Sought } from '../graph/sought.ts'
import type { AgencyRow, DocumentRow, TaskRow } from './rows.ts'
import type { Store } from './store.ts'

/** Kinds of nodes that are looked for. */
export type SearchKind = 'Document' | 'Agency' | 'Task'

/** What is found. */
export type FoundRow = DocumentRow | AgencyRow | TaskRow

/** How to search. */
export interface SearchOptions {
  readonly kinds: readonly SearchKind[]
  /** Most hits. */
  readonly limit: number
}

/** How well a node answers a search. */
interface Hit {
  readonly exact: boolean
  readonly whole: boolean
}

const STATEMENTS = { Document: 'search/documents', Agency: 'search/agencies', Task: 'search/tasks' } as const

/** Nodes in whose folded text everything that is looked for occurs, the best first, at most `limit` in all. */
export async function search(
  store: Store,
  { groups, phrase }: Sought,
  { kinds, limit }: SearchOptions,
): Promise<readonly FoundRow[]> {
  const order: readonly SearchKind[] = ['Document', 'Agency', 'Task']
  const asked = order.filter((kind) => kinds.includes(kind))
  const found = await Promise.all(
    asked.map((kind): Promise<readonly (FoundRow & Hit)[]> => store.read(STATEMENTS[kind], { groups, phrase, limit })),
  )
  return rank(found.flat()).slice(0, limit)
}

/**
 * The number or name itself first, then whole words, then beginnings of words; of equals documents before bodies before
 * tasks, as they are given.
 */
export function rank<H extends Hit>(hits: readonly H[]): readonly H[] {
  const worth = ({ exact, whole }: Hit): number => (exact ? 2 : 0) + (whole ? 1 : 0)
  return hits.toSorted((a, b) => worth(b) - worth(a))
}

/** Most words that are compared with one that was not found. */
const MOST_WORDS = 20_000

/**
 * The phrase with the words that no document or body has replaced by the nearest ones that some have; null where each is known, or none is near.
 * A word is near where at most a third of its letters differ; it begins with the same letter.
 */
export async function didYouMean(store: Store, phrase: string): Promise<string | null> {
  const words = phrase.split(' ').filter(Boolean)
  const initials = [...new Set(words.map((word) => word.charAt(0)))]
  if (initials.length === 0) return null
  const known = await store.read('search/words', { initials, limit: MOST_WORDS })
  const meant = words.map((word) => {
    if (/\d/.test(word) || known.some((one) => one.word.startsWith(word))) return word
    const near = known
      .map((one) => ({ ...one, apart: distance(word, one.word) }))
      .filter(({ apart }) => apart <= word.length / 3)
      .sort((a, b) => a.apart - b.apart || b.count - a.count)
    return near[0]?.word ?? word
  })
  const suggestion = meant.join(' ')
  return suggestion === words.join(' ') ? null : suggestion
}
