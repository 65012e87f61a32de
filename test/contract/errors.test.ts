import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../server/store/open.ts'
import { neo4jConfig, newFolder, open } from './engines.ts'

test('a store that another process has open: says where, and the way out', async () => {
  const folder = newFolder()
  const program = `
    import { openStore } from ${JSON.stringify(join(process.cwd(), 'server/store/open.ts'))}
    await openStore({ dataFolder: process.argv[1] })
    console.log('open')
    process.stdin.resume()`
  const other = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  const place = join(folder, 'graph.grafeo')
  try {
    await expect(openStore({ dataFolder: folder })).rejects.toMatchObject({
      name: 'StoreLockedError',
      message: `The store ${place} is open in another process. Stop that one, or set CHIDAO_DATA to another folder.`,
    })
  } finally {
    const ended = once(other, 'exit')
    other.kill('SIGKILL')
    await ended
  }
  // The lock goes with the process, however it ended.
  const store = await open({ dataFolder: folder })
  expect(await store.read('document/count', { directive: null })).toEqual([{ count: 0 }])
})

test('what was written is there after opening again', async () => {
  const folder = newFolder()
  const store = await openStore({ dataFolder: folder })
  await store.write((transaction) =>
    transaction.run('ingest/agencies', { rows: [{ id: 'a_1', name: 'Đảng ủy' }] as never }),
  )
  await store.close()
  const again = await open({ dataFolder: folder })
  expect(await again.read('agency/count', {})).toEqual([{ count: 1 }])
})

test('a folder that cannot be made', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  const dataFolder = join(file, 'data')
  await expect(openStore({ dataFolder })).rejects.toMatchObject({
    name: 'StoreNotWritableError',
    message: expect.stringContaining(dataFolder),
  })
})

test('a file that is no store', async () => {
  const dataFolder = newFolder()
  writeFileSync(join(dataFolder, 'graph.grafeo'), 'Căn cứ Luật Tổ chức chính quyền địa phương')
  await expect(openStore({ dataFolder })).rejects.toMatchObject({ name: 'StoreDamagedError' })
})

const SECRET = 'mat-khau-bi-mat'
const login = { user: 'neo4j', password: SECRET, database: 'neo4j' }

test.each(['neo4j', 'bolt'])('a Neo4j that is not there (%s)', async (scheme) => {
  const neo4j = { ...login, uri: `${scheme}://neo4j:${SECRET}@127.0.0.1:1` }
  const error = await openStore({ neo4j, dataFolder: '' }).catch((error: unknown) => error)
  expect(error).toMatchObject({
    name: 'StoreUnavailableError',
    message: `Neo4j at ${scheme}://127.0.0.1:1/neo4j does not answer. Check NEO4J_URI and that the server runs.`,
  })
})

test('an address that is none of Neo4j', async () => {
  const neo4j = { ...login, uri: 'http://127.0.0.1:7474' }
  await expect(openStore({ neo4j, dataFolder: '' })).rejects.toThrow(/^NEO4J_URI is not an address of Neo4j/)
})

if (neo4jConfig) {
  const config = neo4jConfig

  // Here because it lasts as long as opening may take.
  test('a server that takes the connection and keeps silent', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const uri = `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    try {
      await expect(openStore({ neo4j: { ...login, uri }, dataFolder: '' })).rejects.toMatchObject({
        name: 'StoreUnavailableError',
      })
    } finally {
      server.close()
    }
  }, 20_000)

  test('a password that Neo4j refuses', async () => {
    const neo4j = { ...config, password: SECRET }
    const error = await openStore({ neo4j, dataFolder: '' }).catch((error: unknown) => error)
    expect(error).toMatchObject({
      name: 'StoreAuthenticationError',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    })
    expect(String(error)).not.toContain(SECRET)
  })

  test('a database that Neo4j does not have', async () => {
    const neo4j = { ...config, database: 'khongco' }
    await expect(openStore({ neo4j, dataFolder: '' })).rejects.toThrow(/NEO4J_DATABASE/)
  })
}
