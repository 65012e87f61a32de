// Settles a whole graph at once, as ingest does source by source: after a bulk load, in which each mention stands at the
// document that it names by itself. Run on a settled graph, it changes nothing; one that was cut off is completed by the next.
import type { AgencyId, DocumentId } from '../graph/model.ts'
import { allIds, allKeys } from './all-ids.ts'
import { readCandidates } from './candidates.ts'
import { updateClaims } from './claims.ts'
import { describeAll, recountAll } from './describe-all.ts'
import type { Keys } from './keys.ts'
import { settleKin } from './kin.ts'
import { type MentionKind, resettleMentions, resettleTexts } from './resettle.ts'
import type { Statistics } from './statistics.ts'
import type { Store, Transaction } from './store.ts'

/** How to settle. */
export interface SettleOptions {
  /** Told after each transaction how much is done, of {@link workOf}. */
  readonly tell?: (done: number) => void
  /** Nodes or keys in a transaction. */
  readonly size?: number
  /** Most mentions moved in a transaction: thousands that say the same may stand at one document. */
  readonly moves?: number
}

/** Works on some nodes or keys; true when there is more to do with the same in a further transaction. */
type Take = (transaction: Transaction, some: readonly string[], moves: number) => Promise<boolean>

const each =
  (work: (transaction: Transaction, some: readonly string[]) => Promise<unknown>): Take =>
  async (transaction, some) => {
    await work(transaction, some)
    return false
  }

/** Over all nodes or keys of a kind; each step begins when the one before has seen all, for it builds on what that one wrote. */
const STEPS: readonly {
  readonly over: 'Agency' | 'Source' | 'Document' | 'numbers' | 'titles'
  readonly take: Take
}[] = [
  {
    over: 'Agency',
    take: each(async (transaction, ids) => {
      await transaction.run('settle/agencies', { ids })
      await settleKin(transaction, ids as readonly AgencyId[])
    }),
  },
  { over: 'Source', take: each((transaction, ids) => transaction.run('settle/sources', { ids })) },
  // What documents that are told in full say of themselves: open mentions are settled by it.
  { over: 'Document', take: each(tell) },
  {
    over: 'numbers',
    async take(transaction, numbers, moves) {
      const keys = { numbers, titles: [] }
      if (await move(transaction, keys, 'by number', moves)) return true
      await resettleTexts(transaction, keys)
      return false
    },
  },
  {
    over: 'titles',
    async take(transaction, titles, moves) {
      const keys = { numbers: [], titles }
      return (
        (await move(transaction, keys, 'by title and year', moves)) ||
        (await move(transaction, keys, 'by title alone', moves))
      )
    },
  },
  {
    over: 'Document',
    take: each(async (transaction, ids) => {
      await tell(transaction, ids)
      await updateClaims(transaction, new Set(ids as readonly DocumentId[]), [])
      await transaction.run('ingest/sweep-documents', { ids })
    }),
  },
]

/** How much work it is to settle a graph: nodes and keys gone over; keys are at most as many as documents. */
export function workOf({ agencies, sources, documents }: Statistics): number {
  const times = (kind: string): number => STEPS.filter(({ over }) => over === kind).length
  return agencies * times('Agency') + sources * times('Source') + documents * (STEPS.length - 2)
}

/** Settles all; other processes may write meanwhile. */
export async function settleAll(store: Store, options: SettleOptions = {}): Promise<void> {
  const { tell = () => {}, size = 500, moves = 20_000 } = options
  let done = 0
  for (const { over, take } of STEPS) {
    const all = over === 'numbers' || over === 'titles' ? allKeys(store, over, size) : allIds(store, over, size)
    for await (const some of all) {
      const work = async (transaction: Transaction): Promise<boolean> => {
        await transaction.run('ingest/take-turn', { source: 'settle' })
        return take(transaction, some, moves)
      }
      while (await store.write(work));
      done += some.length
      tell(done)
    }
  }
}

/** Moves mentions to where they belong; true when there may be more of them than may be moved in one transaction. */
async function move(transaction: Transaction, keys: Keys, kind: MentionKind, limit: number): Promise<boolean> {
  const { count } = await resettleMentions(transaction, keys, await readCandidates(transaction, keys), [kind], limit)
  return count === limit
}

/** Sets what mentions and texts say of documents. */
async function tell(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await recountAll(transaction, ids as readonly DocumentId[])
  await describeAll(transaction, ids as readonly DocumentId[])
}
