// Opens the store that is configured.
import { openGrafeo } from './grafeo.ts'
import { type Neo4jConfig, openNeo4j } from './neo4j.ts'
import type { Store } from './store.ts'

/** Where the graph is kept. */
export interface StoreConfig {
  /** A Neo4j to use; without it the embedded store. */
  readonly neo4j?: Neo4jConfig | undefined
  /** Folder of the embedded store. */
  readonly dataFolder: string
}

/** Opens the store and makes its indexes. Fails with a {@link StoreError} within ten seconds when it cannot. */
export function openStore(config: StoreConfig): Promise<Store> {
  return config.neo4j ? openNeo4j(config.neo4j) : openGrafeo(config.dataFolder)
}

/** Opens the store for some work and closes it. When the work fails, its error is told, and not that closing fails for the same reason. */
export async function withStore<T>(config: StoreConfig, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config)
  let result: T
  try {
    result = await work(store)
  } catch (error) {
    await store.close().catch(() => {})
    throw error
  }
  await store.close()
  return result
}
