// Whether documents are in force, from what the store holds of them.
import { type Validity, validityOf } from '../graph/validity.ts'
import type { ActRow, DocumentRow } from './rows.ts'
import type { Store } from './store.ts'

/** Most mentions that amend, replace or repeal one document that are looked at. */
const MOST_ACTS = 1_000
/** Most mentions that are given as evidence of a status. */
const MOST_SHOWN = 20

/** The validity of each document, in their order; two statements whatever their number. */
export async function readValidity(
  store: Store,
  documents: readonly DocumentRow[],
): Promise<readonly Validity<ActRow>[]> {
  const ids = documents.map(({ id }) => id)
  const [changes, grounds] = await Promise.all([
    store.read('document/changed-by', { ids, limit: MOST_ACTS }),
    store.read('document/last-ground', { ids }),
  ])
  const acts = Map.groupBy([...changes, ...grounds], ({ of }) => of)
  return documents.map((document) => {
    const { by, ...validity } = validityOf(document, acts.get(document.id) ?? [])
    return { ...validity, by: firstOfEach(by).slice(0, MOST_SHOWN) }
  })
}

/** A document that amends another says so many times: its first mention is enough. */
function firstOfEach(acts: readonly ActRow[]): readonly ActRow[] {
  return [...new Map(acts.toReversed().map((act) => [act.from, act])).values()].reverse()
}
