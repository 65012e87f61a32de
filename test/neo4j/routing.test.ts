// What goes over the wire to a cluster: who is asked for the routes, that reads may go to any replica and writes go to the leader, and
// that each sees what was written before it. A single server answers routes, too: with the address that it was asked at.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ingest } from '../../server/store/ingest.ts'
import { changeOf } from '../contract/changes.ts'
import { engines, neo4jConfig, open } from '../contract/engines.ts'

/** Stands between the driver and the server, and keeps what the driver says. */
interface Listener {
  readonly uri: string
  /** All that was said since the last call, one transaction after the other. */
  take(): string
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function listenTo(uri: string): Promise<Listener> {
  const { hostname, port } = new URL(uri)
  let said = ''
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname)
    for (const socket of [client, behind]) sockets.add(socket.on('error', () => {}))
    client.on('data', (bytes) => {
      said += bytes.toString('latin1')
    })
    client.pipe(behind).pipe(client)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    uri: `neo4j://127.0.0.1:${address.port}`,
    take() {
      const taken = said
      said = ''
      return taken
    },
  }
}

/** In PackStream, BEGIN is `B1 11` and RUN `B3 10`; the entry `mode` is the text `r` for a read, and left out for a write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are bytes of the protocol.
const messages = (said: string): readonly string[] => said.split(/\xb1\x11|\xb3\x10/).slice(1)
const isRead = (message: string): boolean => message.includes('\x84mode\x81r')
const bookmarks = (message: string): readonly string[] => message.match(/FB:[\w+/=:-]+/g) ?? []

test('reads go to replicas and writes to the leader, each after what was written before', async () => {
  const neo4j = engines.find(({ name }) => name === 'Neo4j')
  if (!neo4j || !neo4jConfig) throw new Error('There is no Neo4j.')
  await (await neo4j.open()).close()
  const listener = await listenTo(neo4jConfig.uri)
  const store = await open({ neo4j: { ...neo4jConfig, uri: listener.uri }, dataFolder: '' })
  // ROUTE: the driver asked who reads and who writes.
  expect(listener.take()).toContain('\xb3\x66')

  await ingest(store, changeOf('16.txt', { number: '16/CT-TTg', issuedOn: '2020-03-31' }))
  const writes = messages(listener.take())
  expect(writes.length).toBeGreaterThan(0)
  expect(writes.filter(isRead)).toEqual([])

  expect(await store.read('document/count', { directive: true })).toEqual([{ count: 1 }])
  const [read = '', ...more] = messages(listener.take())
  expect(more).toEqual([])
  expect(isRead(read)).toBe(true)
  // A replica answers once it has what this bookmark stands for.
  expect(bookmarks(read)).toHaveLength(1)

  await ingest(store, changeOf('17.txt', { number: '17/CT-TTg', issuedOn: '2020-04-01' }))
  const [write = ''] = messages(listener.take())
  expect(bookmarks(write)).toEqual(bookmarks(read))
  await store.read('document/count', { directive: true })
  const [after = ''] = messages(listener.take())
  expect(bookmarks(after)).not.toEqual(bookmarks(read))
})

test('what is to be a read cannot write, whichever server it meets', async () => {
  const neo4j = engines.find(({ name }) => name === 'Neo4j')
  if (!neo4j) throw new Error('There is no Neo4j.')
  const store = await neo4j.open()
  await expect(store.read('ingest/take-turn', { source: 'x' })).rejects.toThrow(/read access mode/)
})
