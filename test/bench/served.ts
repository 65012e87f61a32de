// Stores that are filled, and servers in processes of their own, for what is measured over HTTP.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { ingestAll } from '../../server/store/ingest.ts'
import { openStore, type StoreConfig } from '../../server/store/open.ts'
import { generateChange } from './generator.ts'

/** Who answers: see `graphql-server.ts`. */
export type Peer = 'bare' | 'own' | 'peer'

/** Ids of documents to ask about. */
const IDS = 500
/** Documents in a transaction when the store is filled. */
const BATCH = 400

/** Fills a store with a generated corpus of `size` documents, and gives ids of documents in it that have tasks. */
export async function load(config: StoreConfig, size: number): Promise<readonly string[]> {
  const store = await openStore(config)
  const ids: string[] = []
  for (let at = 0; at < size; at += BATCH) {
    const changes = Array.from({ length: Math.min(BATCH, size - at) }, (_, index) =>
      generateChange({ seed: 1, size }, at + index),
    )
    await ingestAll(store, changes)
    ids.push(...changes.filter((_, index) => index % Math.ceil(size / IDS) === 0).map(({ document }) => document))
  }
  await store.close()
  return ids
}

/** Memory of a server after its garbage was collected, in bytes. */
export interface Memory {
  readonly heap: number
  /** Of the whole process. */
  readonly resident: number
}

/** A server that answers. */
export interface Served {
  /** Of GraphQL. */
  readonly url: string
  memory(): Promise<Memory>
  stop(): Promise<void>
}

/** Starts a server in a process of its own. */
export async function serve(peer: Peer, config: StoreConfig): Promise<Served> {
  const program = new URL('graphql-server.ts', import.meta.url)
  const child: ChildProcess = fork(program, [peer, JSON.stringify(config)], { execArgv: ['--expose-gc'] })
  const [port] = await once(child, 'message')
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async memory() {
      child.send('memory')
      const [memory] = await once(child, 'message')
      return memory as Memory
    },
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
