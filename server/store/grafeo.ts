// The embedded engine behind the port. Statements run on Grafeo's own threads, the event loop stays free meanwhile.

import { constants, existsSync, mkdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { giveCopies } from './copies.ts'
import { loadCypher, statementText } from './cypher.ts'
import { fromGrafeo, StoreError } from './errors.ts'
import { keepDegrees } from './kept-degrees.ts'
import type { DegreeRow } from './rows.ts'
import type { Parameters, Row, StatementName } from './statements.ts'
import { type Store, type Transaction, unlessAborted } from './store.ts'

/** Name of the store's file in its folder. */
export const FILE = 'graph.grafeo'
/** What the engine adds to it for its log of commits. */
const LOG = `${FILE}.wal`

/** What runs Cypher: the database for itself, or an open transaction. */
interface Runner {
  executeCypher(text: string, parameters: object): Promise<{ toArray(): unknown[] }>
}

/**
 * Opens the store in a folder, which is made when missing, with its indexes. One process at a time: the file is locked.
 */
export async function openGrafeo(folder: string): Promise<Store> {
  const place = join(folder, FILE)
  const cypher = loadCypher('grafeo')
  const database = create(folder, place)
  try {
    for (const statement of cypher.schema) await execute(database, statement, {}, 'schema/grafeo')
  } catch (error) {
    database.close()
    throw error
  }
  const running = new Set<Promise<unknown>>()
  let lastWrite: Promise<unknown> = Promise.resolve()
  let closing: Promise<void> | undefined

  async function execute(runner: Runner, text: string, parameters: object, name: string): Promise<unknown[]> {
    try {
      return (await runner.executeCypher(text, parameters)).toArray()
    } catch (error) {
      throw fromGrafeo(error, place, name)
    }
  }

  const degrees = keepDegrees(
    (ids) =>
      execute(database, statementText(cypher, 'agency/degrees', { ids }), { ids }, 'agency/degrees') as Promise<
        DegreeRow[]
      >,
  )

  function commit(transaction: grafeo.Transaction): void {
    try {
      transaction.commit()
    } catch (error) {
      throw fromGrafeo(error, place, 'a commit')
    } finally {
      degrees.forget()
    }
  }

  function track<T>(work: Promise<T>): Promise<T> {
    running.add(work)
    const done = () => running.delete(work)
    work.then(done, done)
    return work
  }

  function refuseWhenClosed(): void {
    if (closing) throw new StoreError(`The store ${place} is closed.`)
  }

  async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = database.beginTransaction()
    let open = true
    let committed = false
    let failed: { readonly error: unknown } | undefined
    // One after the other: a transaction is one connection, and commit refuses while a statement runs.
    let last: Promise<unknown> = Promise.resolve()
    async function run<N extends StatementName>(name: N, parameters: Parameters<N>): Promise<readonly Row<N>[]> {
      if (!open) throw new StoreError(`The transaction in which ${name} should run is over.`)
      const rows = last.then(() => {
        if (failed) throw failed.error
        return execute(transaction, statementText(cypher, name, parameters), parameters, name)
      })
      last = rows.catch((error: unknown) => {
        failed ??= { error }
      })
      return (await rows) as readonly Row<N>[]
    }
    try {
      const result = await work({ run })
      open = false
      await last
      // A statement that failed dooms the transaction, as on Neo4j, even where `work` went on.
      if (failed) throw failed.error
      // Also where it fails, as on a full disk: then there is nothing left to roll back, though the transaction says it is active.
      committed = true
      commit(transaction)
      return result
    } catch (error) {
      open = false
      await last
      if (!committed && transaction.isActive) transaction.rollback()
      throw error instanceof StoreError || failed === undefined ? error : failed.error
    }
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    refuseWhenClosed()
    const turn = lastWrite.then(work)
    lastWrite = turn.catch(() => undefined)
    return track(turn)
  }

  const copies = giveCopies(folder, (to) => inTurn(() => copyFiles(folder, to)))

  return {
    place,
    async read(name, parameters, signal) {
      refuseWhenClosed()
      signal?.throwIfAborted()
      // Reads see what was committed when they began (snapshot isolation), so they need not wait for an open transaction.
      const read = track<readonly unknown[]>(
        name === 'agency/degrees'
          ? degrees.of((parameters as Parameters<'agency/degrees'>).ids)
          : execute(database, statementText(cypher, name, parameters), parameters, name),
      )
      // The engine cannot end a statement; all of them are bounded, so it goes on for nobody, and soon ends.
      const rows = await unlessAborted(read, signal)
      return rows as readonly Row<typeof name>[]
    },
    write: (work) => inTurn(() => transact(work)),
    close() {
      closing ??= (async () => {
        copies.close()
        await Promise.allSettled(running)
        try {
          database.close()
        } catch (error) {
          throw fromGrafeo(error, place, 'closing')
        }
      })()
      return closing
    },
  }
}

function create(folder: string, place: string): grafeo.GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true })
    return grafeo.GrafeoDB.create(place)
  } catch (error) {
    throw fromGrafeo(error, place)
  }
}

/**
 * Copies the files of an open store. Between two transactions they are what a process that was killed would leave, which opens with
 * all that was committed; the engine's own copy would hold up the event loop for seconds.
 */
async function copyFiles(folder: string, to: string): Promise<void> {
  for (const name of [FILE, LOG])
    if (existsSync(join(folder, name)))
      await cp(join(folder, name), join(to, name), { recursive: true, mode: constants.COPYFILE_FICLONE })
}
