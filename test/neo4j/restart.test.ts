// A Neo4j that is stopped in the middle of an ingest, and two processes that ingest at the same time.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { withStore } from '../../server/store/open.ts'
import { openEmptyNeo4j } from '../contract/engines.ts'
import { folder, run, until } from '../server/process.ts'
import { cleanLoad, environmentOf, expectWhole, filesOf, sourcesIn, storeAt, toldIn, writeCorpus } from './faults.ts'
import { type OwnNeo4j, startNeo4j } from './own-server.ts'

const FILES = 300

describe('a server of its own', () => {
  let server: OwnNeo4j
  beforeAll(async () => {
    server = await startNeo4j()
  }, 180_000)
  afterAll(() => server.remove(), 60_000)

  test('stopped and started again in the middle of an ingest: it waits, says how long, and ends right', async () => {
    const corpus = writeCorpus(FILES)
    const ingest = run('server/cli.ts', ['ingest', corpus, '--wait', '180'], environmentOf(storeAt(server.config)))
    await until(() => toldIn(ingest.said().out).length > 10)
    await server.stop()
    await until(() => ingest.said().error.includes('does not answer'))
    expect(ingest.said().error).toContain('Trying again for 180 seconds')
    await server.start()
    const { code, out } = await ingest.ended
    expect([code, toldIn(out).length]).toEqual([0, FILES])
    expect(await withStore(storeAt(server.config), exportGraph)).toEqual(await cleanLoad(filesOf(corpus)))
  }, 300_000)

  test('one that does not come back: after the wait it says which files are not in, and these are all', async () => {
    const corpus = writeCorpus(FILES)
    const errors = join(folder(), 'errors.json')
    const options = ['ingest', corpus, '--wait', '1', '--errors', errors]
    const ingest = run('server/cli.ts', options, environmentOf(storeAt(server.config)))
    await until(() => toldIn(ingest.said().out).length > 10)
    await server.stop()
    const { code, out, error } = await ingest.ended
    expect([code, error]).toEqual([1, expect.stringContaining('does not answer. Check NEO4J_URI')])
    await server.start()
    const rejected: readonly { readonly path: string }[] = JSON.parse(readFileSync(errors, 'utf8'))
    const missing = new Set(rejected.map(({ path }) => basename(path)))
    expect(missing.size + toldIn(out).length).toBe(FILES)
    const here = await withStore(storeAt(server.config), async (store) => {
      await expectWhole(store)
      return (await sourcesIn(store)).filter((uri) => uri.startsWith(corpus)).map((uri) => basename(uri))
    })
    // The answer to the last transaction may be what was lost: then its files are in, though they are told as not.
    for (const name of toldIn(out)) expect(here).toContain(name)
    for (const name of filesOf(corpus).map((path) => basename(path)))
      if (!missing.has(name)) expect(here).toContain(name)
  }, 300_000)
})

test('two processes that ingest overlapping files at the same time give the graph of one', async () => {
  const config = storeAt(inject('neo4j'))
  await openEmptyNeo4j(inject('neo4j'))
  const [corpus, most] = [writeCorpus(FILES), FILES * 0.7]
  const files = filesOf(corpus)
  const parts = [files.slice(0, most), files.slice(FILES - most).reverse()]
  const ends = await Promise.all(
    parts.map((part) => run('server/cli.ts', ['ingest', ...part], environmentOf(config)).ended),
  )
  expect(ends.map(({ code, error }) => [code, error])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(await withStore(config, exportGraph)).toEqual(await cleanLoad(files))
}, 300_000)
