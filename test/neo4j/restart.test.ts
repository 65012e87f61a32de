// A Neo4j that is stopped in the middle of an ingest: it comes back in time, or it does not.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { withStore } from '../../server/store/open.ts'
import { folder, run, until } from '../server/process.ts'
import { cleanLoad, environmentOf, expectWhole, filesOf, storeAt, toldIn, writeCorpus } from './faults.ts'
import { type OwnNeo4j, startNeo4j } from './own-server.ts'

/** Files, more than a server that crashes has written since the first. */
const SOME = 400
/** Files, more than a server writes while it comes to its end. */
const MANY = 1200

let server: OwnNeo4j
beforeAll(async () => {
  server = await startNeo4j()
}, 400_000)
afterAll(() => server.remove(), 60_000)

/** An ingest of a new corpus, whose server ends when it has told of some files and not of all. */
async function ingestUntil(end: () => Promise<void>, files: number, ...options: readonly string[]) {
  const corpus = writeCorpus(files)
  const ingest = run('server/cli.ts', ['ingest', corpus, ...options], environmentOf(storeAt(server.config)))
  await until(() => toldIn(ingest.said().out).length > 0)
  await end()
  expect(toldIn(ingest.said().out).length).toBeLessThan(files)
  return { corpus, ...ingest }
}

test('one that is stopped and comes back: the ingest waits, says how long, and ends right', async () => {
  const { corpus, said, ended } = await ingestUntil(server.stop, MANY)
  await until(() => said().error.includes('does not answer'))
  expect(said().error).toContain('Trying again for 120 seconds')
  await server.start()
  const { code, out } = await ended
  expect([code, toldIn(out).length]).toEqual([0, MANY])
  expect(await withStore(storeAt(server.config), exportGraph)).toEqual(await cleanLoad(filesOf(corpus)))
}, 600_000)

test('one that crashes and does not come back: after the wait the ingest says which files are not in, and these are all', async () => {
  const errors = join(folder(), 'errors.json')
  const { corpus, ended } = await ingestUntil(server.crash, SOME, '--wait', '1', '--errors', errors)
  const { code, out, error } = await ended
  expect([code, error]).toEqual([1, expect.stringContaining('does not answer. Check NEO4J_URI')])
  const rejected: readonly { readonly path: string }[] = JSON.parse(readFileSync(errors, 'utf8'))
  const told = toldIn(out)
  expect([...told, ...rejected.map(({ path }) => basename(path))].toSorted()).toEqual(
    filesOf(corpus)
      .map((path) => basename(path))
      .toSorted(),
  )
  await server.start()
  await withStore(storeAt(server.config), async (store) => {
    const sources = await expectWhole(store)
    expect(told.filter((name) => !sources.has(join(corpus, name)))).toEqual([])
    // The answer to the last transaction may be what was lost: then its files are in, though they were told as not in.
  })
}, 600_000)
