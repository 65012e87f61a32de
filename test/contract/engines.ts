// The engines that the contract tests run on: Grafeo always, Neo4j in the project that starts one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { afterEach, inject } from 'vitest'
import { openStore, type StoreConfig, withStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'

/** An engine under test. */
export interface Engine {
  readonly name: 'Grafeo' | 'Neo4j'
  /** An empty store, closed and removed after the test. */
  readonly open: () => Promise<Store>
  /** A second empty store; where there is one database, what the first held is gone. */
  readonly openOther: () => Promise<Store>
  /** A store that was filled, then changed by a bare statement beside it. */
  readonly openDamaged: (fill: (store: Store) => Promise<void>, statement: string) => Promise<Store>
}

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A new folder, removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-test-'))
  cleanups.push(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a store that is closed after the test. */
export async function open(config: StoreConfig): Promise<Store> {
  const store = await openStore(config)
  cleanups.push(() => store.close())
  return store
}

const openGrafeo = (): Promise<Store> => open({ dataFolder: newFolder() })
const embedded: Engine = {
  name: 'Grafeo',
  open: openGrafeo,
  openOther: openGrafeo,
  async openDamaged(fill, statement) {
    const dataFolder = newFolder()
    await withStore({ dataFolder }, fill)
    const database = grafeo.GrafeoDB.create(join(dataFolder, 'graph.grafeo'))
    await database.executeCypher(statement, {})
    database.close()
    return open({ dataFolder })
  },
}

/** The Neo4j of this run; undefined in projects that have none. */
export const neo4jConfig = inject('neo4j')

/** All engines of this run. */
export const engines: readonly Engine[] = neo4jConfig ? [embedded, serverAt(neo4jConfig)] : [embedded]

function serverAt(config: NonNullable<StoreConfig['neo4j']>): Engine {
  return {
    name: 'Neo4j',
    open: () => openEmptyNeo4j(config),
    openOther: () => openEmptyNeo4j(config),
    async openDamaged(fill, statement) {
      const store = await openEmptyNeo4j(config)
      await fill(store)
      await execute(config, statement)
      return store
    },
  }
}

/** An empty store on that server, closed after the test. */
export async function openEmptyNeo4j(config: NonNullable<StoreConfig['neo4j']>): Promise<Store> {
  await execute(config, 'MATCH (n) DETACH DELETE n')
  return open({ neo4j: config, dataFolder: '' })
}

async function execute(
  { uri, user, password, database }: NonNullable<StoreConfig['neo4j']>,
  statement: string,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery(statement, {}, { database })
  await driver.close()
}
