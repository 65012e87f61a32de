// Requests that come at once ask the store once: while one statement is under way others pile up, and a statement for ten ids takes little
// longer than one for one. Measured with 10 connections: see test/bench/README.md.
import DataLoader from 'dataloader'
import type { Parameters, Row, StatementName } from './statements.ts'
import { type Store, unlessAborted } from './store.ts'

/** Statements whose rows belong to one of `ids` each and are bounded for each of them; rows tell theirs in `of`, else in `id`, and come by it. */
const BY_ID = [
  'agency/by-ids',
  'document/by-ids',
  'document/chain-down',
  'document/chain-up',
  'document/cited-by',
  'document/duties',
  'document/edges-out',
  'source/by-ids',
  'task/by-ids',
  'task/edges-out',
] as const
type ById = (typeof BY_ID)[number]

/** Questions that are answered together, at most; each waits for the slowest of them. */
const MOST = 25

interface Question {
  readonly name: ById
  readonly parameters: Parameters<ById>
  readonly signal: AbortSignal | undefined
}

/** The same store; what is asked of it in one turn of the event loop, and differs in the ids only, is answered by one statement. */
export function together(store: Store): Store {
  const questions = new DataLoader<Question, readonly Row<ById>[]>((asked) => readAll(store, asked), {
    cache: false,
    maxBatchSize: MOST,
    // After all that came in over the network in this turn.
    batchScheduleFn: (read) => setImmediate(read),
  })
  return {
    ...store,
    async read(name, parameters, signal) {
      if (!isById(name)) return store.read(name, parameters, signal)
      signal?.throwIfAborted()
      const rows = questions.load({ name, parameters: parameters as Parameters<ById>, signal })
      return (await unlessAborted(rows, signal)) as readonly Row<typeof name>[]
    },
  }
}

const isById = (name: StatementName): name is ById => BY_ID.some((known) => known === name)

/** The answer to each question, or why there is none. */
async function readAll(
  store: Store,
  questions: readonly Question[],
): Promise<readonly (readonly Row<ById>[] | Error)[]> {
  const answers = new Map<Question, readonly Row<ById>[] | Error>()
  const groups = Map.groupBy(questions, ({ name, parameters: { ids: _, ...rest } }) => name + JSON.stringify(rest))
  await Promise.all(
    [...groups.values()].map(async (group) => {
      try {
        const rows = await readGroup(store, group)
        for (const question of group) answers.set(question, rowsOf(question, rows))
      } catch (error) {
        for (const question of group) answers.set(question, error as Error)
      }
    }),
  )
  return questions.map((question) => answers.get(question) ?? [])
}

function readGroup(store: Store, group: readonly Question[]): Promise<readonly Row<ById>[]> {
  const [first] = group
  if (!first) return Promise.resolve([])
  const { name, parameters, signal } = first
  if (group.length === 1) return store.read(name, parameters, signal)
  const ids = [...new Set(group.flatMap(({ parameters: { ids } }) => ids))]
  return store.read(name, { ...parameters, ids }, whenAllAborted(group.map(({ signal }) => signal)))
}

function rowsOf({ parameters }: Question, rows: readonly Row<ById>[]): readonly Row<ById>[] {
  const ids = new Set<string>(parameters.ids)
  return rows.filter((row) => ids.has('of' in row ? row.of : row.id))
}

/** Fires when nobody waits any more; undefined where somebody waits for ever. */
function whenAllAborted(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const known = signals.filter((signal) => signal !== undefined)
  if (known.length < signals.length) return undefined
  const all = new AbortController()
  const abort = (): void => {
    if (known.every(({ aborted }) => aborted)) all.abort(known[0]?.reason)
  }
  for (const signal of known) signal.addEventListener('abort', abort, { once: true })
  abort()
  return all.signal
}
