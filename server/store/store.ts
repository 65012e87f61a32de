import type { Parameters, Row, StatementName } from './statements.ts'

/** One write transaction: all of it is in the store afterwards, or nothing. */
export interface Transaction {
  /** Runs the statement of that name and returns its rows. */
  run<N extends StatementName>(name: N, parameters: Parameters<N>): Promise<readonly Row<N>[]>
}

/** Words to look for: folded (see `graph/fold.ts`), each must occur in the folded text of a hit. */
export interface SearchQuery {
  readonly words: readonly string[]
  /** Greatest number of hits per kind of node. */
  readonly limit: number
}

/** The only way to the graph. Two adapters: `grafeo.ts` and `neo4j.ts`. */
export interface Store {
  /** Where the data is, for messages: a folder or a URI, never a password. */
  readonly place: string
  /** Runs a reading statement outside any write transaction. */
  read<N extends StatementName>(name: N, parameters: Parameters<N>): Promise<readonly Row<N>[]>
  /** Runs `work` in one write transaction; an error thrown by `work` undoes it and is thrown on. One writer at a time. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Finishes what runs, then releases files and connections. */
  close(): Promise<void>
}
