// Walks over all nodes of a kind.
import type { NodeKind } from '../graph/model.ts'
import { EXPORTS } from './connected.ts'
import type { Store } from './store.ts'

/** Ids to read at a time: an engine may look at all nodes of the kind for each such page. */
const PAGE = 50_000

/** The ids of all nodes of a kind, in order, in batches of at most `size`. Nodes that are made meanwhile may be among them. */
export async function* allIds(store: Store, kind: NodeKind, size: number): AsyncGenerator<readonly string[]> {
  let afterId = ''
  for (;;) {
    const rows = await store.read(EXPORTS[kind].ids, { afterId, limit: PAGE })
    yield* inBatches(
      rows.map(({ id }) => id),
      size,
    )
    if (rows.length < PAGE) return
    afterId = rows.at(-1)?.id ?? ''
  }
}

/** A list in parts of at most `size`. */
export function* inBatches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
