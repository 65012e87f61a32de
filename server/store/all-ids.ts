// Walks over all nodes of a kind, and over all keys by which documents are found that may be one.
import type { NodeKind } from '../graph/model.ts'
import { EXPORTS } from './connected.ts'
import type { Store } from './store.ts'

/** Ids or keys to read at a time: an engine may look at all nodes of the kind for each such page. */
const PAGE = 50_000

/** The ids of all nodes of a kind, in order, in batches of at most `size`. Nodes that are made meanwhile may be among them. */
export function allIds(store: Store, kind: NodeKind, size: number): AsyncGenerator<readonly string[]> {
  return inPages(size, async (afterId) =>
    (await store.read(EXPORTS[kind].ids, { afterId, limit: PAGE })).map(({ id }) => id),
  )
}

/** The numbers of all documents, folded, or the keys of their titles, each once, in order, in batches of at most `size`. */
export function allKeys(store: Store, of: 'numbers' | 'titles', size: number): AsyncGenerator<readonly string[]> {
  return inPages(size, async (after) =>
    (await store.read(`settle/${of}`, { after, limit: PAGE })).map(({ key }) => key),
  )
}

async function* inPages(
  size: number,
  readPage: (after: string) => Promise<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  let after = ''
  for (;;) {
    const page = await readPage(after)
    yield* inBatches(page, size)
    if (page.length < PAGE) return
    after = page.at(-1) ?? ''
  }
}

/** A list in parts of at most `size`. */
export function* inBatches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
