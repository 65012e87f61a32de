// The documents that open mentions of some keys may mean.
import type { DocumentId } from '../graph/model.ts'
import { type Candidate, fitting } from '../graph/settle.ts'
import { fold, type Keys, keysOf, nameKey } from './keys.ts'
import type { EdgeRow } from './rows.ts'
import { reading, type Store, type Transaction } from './store.ts'

/** Candidates by name key. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>

/** Documents of the keys that are told in full, and laws by title and year. */
export async function readCandidates(transaction: Transaction, { numbers, titles }: Keys): Promise<Candidates> {
  const [byNumber, byTitle] = await Promise.all([
    numbers.length === 0 ? [] : transaction.run('ingest/candidates-by-number', { numbers }),
    titles.length === 0 ? [] : transaction.run('ingest/candidates-by-title', { titles }),
  ])
  const found = new Map<string, readonly Candidate[]>(Map.groupBy(byNumber, nameKey))
  // A law with a number and a title is a candidate for mentions by either.
  for (const [titleKey, rows] of Map.groupBy(byTitle, (row) => row.titleKey))
    found.set(nameKey({ number: null, titleKey }), rows)
  return found
}

/**
 * The documents that each of some mentions fits, by the mention's id, the latest first: where one fits, the mention was laid there. Those that tell
 * their document in full are not in it. Three statements whatever their number.
 */
export async function readFitting(
  store: Store,
  mentions: readonly Pick<EdgeRow, 'id' | 'source' | 'start' | 'end'>[],
): Promise<ReadonlyMap<string, readonly DocumentId[]>> {
  const rows = mentions.map(({ id, source, start, end }) => ({ id, source, start, end }))
  const open = await store.read('citation/open', { rows, limit: rows.length })
  const keys = open.map(({ number, titleKey }) => ({
    foldedNumber: fold(number),
    titleKey: number === null ? titleKey : null,
  }))
  const candidates = await readCandidates(reading(store), keysOf(keys))
  const latestFirst = (a: Candidate, b: Candidate): number => b.year - a.year
  return new Map(
    open.map((said) => {
      const found = fitting(said, candidates.get(nameKey(said)) ?? [])
      return [said.id, found.toSorted(latestFirst).map(({ id }) => id)]
    }),
  )
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
