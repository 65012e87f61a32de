// The engines that the contract tests run on: Grafeo always, Neo4j in the project that starts one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterEach, inject } from 'vitest'
import { openStore, type StoreConfig } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'

/** An engine under test. */
export interface Engine {
  readonly name: 'Grafeo' | 'Neo4j'
  /** An empty store, closed and removed after the test. */
  readonly open: () => Promise<Store>
  /** A second empty store; where there is one database, what the first held is gone. */
  readonly openOther: () => Promise<Store>
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
const grafeo: Engine = { name: 'Grafeo', open: openGrafeo, openOther: openGrafeo }

/** The Neo4j of this run; undefined in projects that have none. */
export const neo4jConfig = inject('neo4j')

/** All engines of this run. */
export const engines: readonly Engine[] = neo4jConfig
  ? [grafeo, { name: 'Neo4j', open: () => openEmptyNeo4j(neo4jConfig), openOther: () => openEmptyNeo4j(neo4jConfig) }]
  : [grafeo]

async function openEmptyNeo4j(config: NonNullable<StoreConfig['neo4j']>): Promise<Store> {
  const { uri, user, password, database } = config
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })
  await driver.close()
  return open({ neo4j: config, dataFolder: '' })
}
