// The engines that are measured, empty, each with a way to run bare statements beside the store.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'
import { startNeo4j } from '../neo4j/own-server.ts'
import { temporaryFolder } from '../server/samples.ts'

/** Runs statements in one transaction, without what the store does around them. */
export type Bare = (statements: readonly (readonly [text: string, rows: readonly object[]])[]) => Promise<void>

/** An engine to measure. */
export interface Measured {
  readonly name: string
  /** Empties the database and gives it to `work`. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** The same, with the store's indexes, for bare statements. */
  withBare<T>(work: (bare: Bare) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The engines, one after the other, started when their turn comes. */
export const ENGINES: readonly (() => Promise<Measured>)[] = [openGrafeo, openNeo4j]

async function openGrafeo(): Promise<Measured> {
  const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
    const folder = temporaryFolder()
    try {
      return await work(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return {
    name: 'Grafeo',
    withStore: (work) => withFolder((folder) => withOpen({ dataFolder: folder }, work)),
    withBare: (work) =>
      withFolder(async (folder) => {
        await withOpen({ dataFolder: folder }, async () => {})
        const database = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'))
        try {
          return await work(async (statements) => {
            const transaction = database.beginTransaction()
            for (const [text, rows] of statements) await transaction.executeCypher(text, { rows })
            transaction.commit()
          })
        } finally {
          database.close()
        }
      }),
    close: async () => {},
  }
}

async function openNeo4j(): Promise<Measured> {
  const server = await startNeo4j()
  const { uri, user, password, database } = server.config
  const config = { neo4j: server.config, dataFolder: '' }
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const clear = async (): Promise<void> => {
    const session = driver.session({ database })
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    await session.close()
  }
  return {
    name: 'Neo4j',
    async withStore(work) {
      await clear()
      return withOpen(config, work)
    },
    async withBare(work) {
      await clear()
      await withOpen(config, async () => {})
      const session = driver.session({ database })
      try {
        return await work((statements) =>
          session.executeWrite(async (transaction) => {
            for (const [text, rows] of statements) await transaction.run(text, { rows })
          }),
        )
      } finally {
        await session.close()
      }
    },
    async close() {
      await driver.close()
      await server.remove()
    },
  }
}

async function withOpen<T>(config: Parameters<typeof openStore>[0], work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
