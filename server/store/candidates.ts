// The documents that open mentions of some keys may mean.
import type { Candidate } from '../graph/settle.ts'
import { type Keys, nameKey } from './keys.ts'
import type { Transaction } from './store.ts'

/** Candidates by name key. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>

/** Documents of the keys that are told in full, and laws by title and year. */
export async function readCandidates(transaction: Transaction, { numbers, titles }: Keys): Promise<Candidates> {
  const byNumber = numbers.length === 0 ? [] : await transaction.run('ingest/candidates-by-number', { numbers })
  const byTitle = titles.length === 0 ? [] : await transaction.run('ingest/candidates-by-title', { titles })
  const found = new Map<string, readonly Candidate[]>(Map.groupBy(byNumber, nameKey))
  // A law with a number and a title is a candidate for mentions by either.
  for (const [titleKey, rows] of Map.groupBy(byTitle, (row) => row.titleKey))
    found.set(nameKey({ number: null, titleKey }), rows)
  return found
}

/** The keys whose candidates are others than before, or say something else; and those not looked at before. */
export function changedKeys(keys: Keys, looked: Keys, before: Candidates, after: Candidates): Keys {
  const changed = (key: string): boolean =>
    JSON.stringify(before.get(key) ?? []) !== JSON.stringify(after.get(key) ?? [])
  const known = { numbers: new Set(looked.numbers), titles: new Set(looked.titles) }
  return {
    numbers: keys.numbers.filter((folded) => !known.numbers.has(folded) || changed(`number ${folded}`)),
    titles: keys.titles.filter(
      (titleKey) => !known.titles.has(titleKey) || changed(nameKey({ number: null, titleKey })),
    ),
  }
}
