import type { Parameters, Row, StatementName } from './statements.ts'

/** One write transaction: all of it is in the store afterwards, or nothing. */
export interface Transaction {
  /**
   * Runs the statement of that name and returns its rows. Several that nobody waits for in between run in the order in which they were given,
   * and a server has the next one at hand when it has done one.
   */
  run<N extends StatementName>(name: N, parameters: Parameters<N>): Promise<readonly Row<N>[]>
}

/** The only way to the graph. Two adapters: `grafeo.ts` and `neo4j.ts`. */
export interface Store {
  /** Where the data is, for messages: a folder or a URI, never a password. */
  readonly place: string
  /**
   * Runs a reading statement outside any write transaction.
   * @param signal ends the waiting, with its reason for an error, and the statement where the engine can
   */
  read<N extends StatementName>(name: N, parameters: Parameters<N>, signal?: AbortSignal): Promise<readonly Row<N>[]>
  /** Runs `work` in one write transaction; an error thrown by `work` undoes it and is thrown on. One writer at a time. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Finishes what runs, then releases files and connections. */
  close(): Promise<void>
}

/** The same store, for somebody who waits no longer than a signal says. */
export function bounded(store: Store, signal: AbortSignal): Store {
  return { ...store, read: (name, parameters) => store.read(name, parameters, signal) }
}

/** The store as a transaction, for what reads inside and outside of one; a statement that writes fails. */
export function reading(store: Store): Transaction {
  return { run: (name, parameters) => store.read(name, parameters) }
}

/** Waits for a result until a signal fires; then its reason is thrown, and the result is dropped. */
export async function unlessAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return result
  const aborted = Promise.withResolvers<never>()
  const abort = (): void => aborted.reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort)
  try {
    return await Promise.race([result, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
    result.catch(() => {})
  }
}
