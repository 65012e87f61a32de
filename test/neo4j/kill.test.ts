// An ingest that is killed at random moments, on both engines: each file is wholly in or wholly out, and running again completes it.
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { withStore } from '../../server/store/open.ts'
import { drawFor } from '../bench/draw.ts'
import { newFolder, openEmptyNeo4j } from '../contract/engines.ts'
import { run } from '../server/process.ts'
import { cleanLoad, environmentOf, expectWhole, filesOf, storeAt, toldIn, writeCorpus } from './faults.ts'

const KILLS = 20
/** So many that no run before the last completes them. */
const FILES = 500

const STORES = [
  ['Grafeo', async () => ({ dataFolder: newFolder() })],
  [
    'Neo4j',
    async () => {
      await openEmptyNeo4j(inject('neo4j'))
      return storeAt(inject('neo4j'))
    },
  ],
] as const

describe.each(STORES)('on %s', (_, newStore) => {
  test(`an ingest killed ${KILLS} times`, async () => {
    const config = await newStore()
    const corpus = writeCorpus(FILES)
    const told = new Set<string>()
    const seed = Date.now()
    for (let kill = 0; kill < KILLS; kill++) {
      const draw = drawFor(seed, kill)
      const ingest = run('server/cli.ts', ['ingest', corpus], environmentOf(config))
      // Somewhere after it has told of some files; some runs are killed before they have written any.
      const after = draw.int(0, 12)
      while (toldIn(ingest.said().out).length < after && ingest.child.exitCode === null)
        await new Promise((done) => setTimeout(done, 2))
      await new Promise((done) => setTimeout(done, draw.int(0, after === 0 ? 900 : 60)))
      expect(
        ingest.child.exitCode,
        `run ${kill} with the seed ${seed} ended by itself: ${ingest.said().error}`,
      ).toBeNull()
      ingest.child.kill('SIGKILL')
      for (const name of toldIn((await ingest.ended).out)) told.add(name)
      const sources = await withStore(config, expectWhole)
      for (const name of told) expect(sources, `seed ${seed}`).toContain(join(corpus, name))
    }
    expect(told.size).toBeGreaterThan(KILLS)
    const last = await run('server/cli.ts', ['ingest', corpus], environmentOf(config)).ended
    expect([last.code, last.error]).toEqual([0, ''])
    expect(await withStore(config, exportGraph)).toEqual(await cleanLoad(filesOf(corpus)))
  }, 400_000)
})
