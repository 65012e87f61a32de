// Degrees of bodies, kept from one write to the next: the embedded engine counts the edges of a hub one by one, and its process is the only
// one that writes.
import { LRUCache } from 'lru-cache'
import type { DegreeRow } from './rows.ts'

/** Bodies whose degrees are kept. */
const KEPT = 10_000

/** Degrees as the store answers them, counted once between two writes. */
export interface KeptDegrees {
  /** The rows of `agency/degrees`, by id, kind and direction. */
  readonly of: (ids: readonly string[]) => Promise<readonly DegreeRow[]>
  /** To be called whenever something was written. */
  readonly forget: () => void
}

/** @param count asks the store */
export function keepDegrees(count: (ids: readonly string[]) => Promise<readonly DegreeRow[]>): KeptDegrees {
  let kept = new LRUCache<string, readonly DegreeRow[]>({ max: KEPT })
  return {
    async of(ids) {
      // What was counted before a write goes to the degrees that this write made the store forget.
      const now = kept
      const unknown = ids.filter((id) => !now.has(id))
      const counted = Map.groupBy(unknown.length === 0 ? [] : await count(unknown), ({ id }) => id as string)
      const known = new Map(ids.map((id) => [id, now.get(id) ?? counted.get(id) ?? []]))
      for (const id of unknown) now.set(id, counted.get(id) ?? [])
      return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rows]) => rows)
    },
    forget() {
      kept = new LRUCache({ max: KEPT })
    },
  }
}
