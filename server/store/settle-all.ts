// Settles a whole graph at once, as ingest does source by source: after a bulk load, in which each mention stands at the
// document that it names by itself. Run on a settled graph, it changes nothing.
import type { AgencyId, DocumentId, NodeKind } from '../graph/model.ts'
import { allIds } from './all-ids.ts'
import { readCandidates } from './candidates.ts'
import { updateClaims } from './claims.ts'
import { describe } from './describe.ts'
import { keysOf } from './keys.ts'
import { settleKin } from './kin.ts'
import { resettleMentions, resettleTexts } from './resettle.ts'
import type { Store, Transaction } from './store.ts'

/** Nodes in a transaction. */
const NODES = 500

/** A step over all nodes of a kind; each begins when the one before has seen all of them, for it builds on what that one wrote. */
interface Step {
  readonly kind: NodeKind
  readonly take: (transaction: Transaction, ids: readonly string[]) => Promise<unknown>
}

const STEPS: readonly Step[] = [
  {
    kind: 'Agency',
    async take(transaction, ids) {
      await transaction.run('settle/agencies', { ids })
      await settleKin(transaction, ids as readonly AgencyId[])
    },
  },
  { kind: 'Source', take: (transaction, ids) => transaction.run('settle/sources', { ids }) },
  // What documents that are told in full say of themselves: open mentions are settled by it.
  { kind: 'Document', take: describeAll },
  {
    kind: 'Document',
    async take(transaction, ids) {
      const keys = keysOf(await transaction.run('ingest/keys', { ids }))
      await resettleMentions(transaction, keys, await readCandidates(transaction, keys), 'others')
      await resettleTexts(transaction, keys)
    },
  },
  {
    kind: 'Document',
    async take(transaction, ids) {
      const { titles } = keysOf(await transaction.run('ingest/keys', { ids }))
      const keys = { numbers: [], titles }
      await resettleMentions(transaction, keys, await readCandidates(transaction, keys), 'by title alone')
    },
  },
  {
    kind: 'Document',
    async take(transaction, ids) {
      await describeAll(transaction, ids)
      await updateClaims(transaction, new Set(ids as readonly DocumentId[]), [])
      await transaction.run('ingest/sweep-documents', { ids })
    },
  },
]

/** Times that {@link settleAll} goes over each node, by kind. */
export const TIMES = { Agency: 1, Source: 1, Document: 4 } as const

/** @param tell told after each transaction how many nodes were gone over; see {@link TIMES} */
export async function settleAll(store: Store, tell: (done: number) => void = () => {}): Promise<void> {
  let done = 0
  for (const { kind, take } of STEPS)
    for await (const ids of allIds(store, kind, NODES)) {
      await store.write(async (transaction) => {
        await transaction.run('ingest/take-turn', { source: 'settle' })
        await take(transaction, ids)
      })
      done += ids.length
      tell(done)
    }
}

async function describeAll(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run('ingest/mentions-of', { ids })
  await transaction.run('ingest/recount', { rows })
  const about = await transaction.run('ingest/statements-about', { ids })
  await transaction.run('ingest/describe', { rows: about.map(describe) })
}
