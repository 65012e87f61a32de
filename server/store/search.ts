// Finds nodes by words. Each engine finds candidates in its own way; the order of hits is the same on both.
import type { NodeRow } from './rows.ts'
import type { SearchQuery, Store } from './store.ts'

/** How well a node answers a search. */
interface Hit {
  readonly exact: boolean
  readonly whole: boolean
}

/** Nodes in whose folded text every word begins a word, the best first, at most `limit` in all. */
export async function search(store: Store, { words, limit }: SearchQuery): Promise<readonly NodeRow[]> {
  const parameters = { words, phrase: words.join(' '), limit }
  const [documents, agencies, tasks] = await Promise.all([
    store.read('search/documents', parameters),
    store.read('search/agencies', parameters),
    store.read('search/tasks', parameters),
  ])
  return rank([...documents, ...agencies, ...tasks]).slice(0, limit)
}

/**
 * The number or name itself first, then whole words, then beginnings of words; of equals documents before bodies before
 * tasks, as they are given.
 */
export function rank<H extends Hit>(hits: readonly H[]): readonly H[] {
  const worth = ({ exact, whole }: Hit): number => (exact ? 2 : 0) + (whole ? 1 : 0)
  return hits.toSorted((a, b) => worth(b) - worth(a))
}
