// An ingest that is killed at random moments, on both engines: each file is wholly in or wholly out, and running again completes it.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { type StoreConfig, withStore } from '../../server/store/open.ts'
import { type Draw, drawFor } from '../bench/draw.ts'
import { generate } from '../bench/generator.ts'
import { newFolder, openEmptyNeo4j } from '../contract/engines.ts'
import { folder, run } from '../server/process.ts'
import { cleanLoad, digestsIn, environmentOf, expectWhole, filesOf, storeAt, toldIn } from './faults.ts'

const KILLS = 20
/** Most runs: some are over before they are killed. */
const RUNS = 3 * KILLS
const FILES = 120
/** Each text so many times over: half of the files are more than one transaction takes. */
const LONG = 20

const STORES: readonly (readonly [string, () => Promise<StoreConfig>])[] = [
  ['Grafeo', async () => ({ dataFolder: newFolder() })],
  [
    'Neo4j',
    async () => {
      await openEmptyNeo4j(inject('neo4j'))
      return storeAt(inject('neo4j'))
    },
  ],
]

/** A corpus whose texts change. */
interface Corpus {
  readonly path: string
  /** Digests of the texts, by the names of their files. */
  readonly digests: ReadonlyMap<string, string>
  /** Gives half of the files another text, or their first. */
  rewrite(draw: Draw): void
}

function newCorpus(): Corpus {
  const path = folder()
  const digests = new Map<string, string>()
  return {
    path,
    digests,
    rewrite(draw) {
      for (let index = 0; index < FILES; index++) {
        if (draw.chance(0.5)) continue
        const made = generate({ seed: draw.int(1, 2 ** 30), size: FILES }, index)
        const [name, text] = [made.name, made.text.repeat(LONG)]
        writeFileSync(join(path, name), text)
        digests.set(name, createHash('sha256').update(text).digest('hex'))
      }
    },
  }
}

/** Ingests a corpus, and kills that after so many milliseconds when it is not over by then. */
async function ingest(config: StoreConfig, { path }: Corpus, limit?: number) {
  const start = performance.now()
  const { child, ended } = run('server/cli.ts', ['ingest', path], environmentOf(config))
  const kill = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit)
  const { out, error } = await ended
  clearTimeout(kill)
  const killed = child.signalCode === 'SIGKILL'
  if (!killed) expect([child.exitCode, error]).toEqual([0, ''])
  return { told: toldIn(out), killed, took: performance.now() - start }
}

describe.each(STORES)('on %s', (_, newStore) => {
  test(`an ingest killed ${KILLS} times, of texts that are new or others than before`, async () => {
    const [config, corpus, seed] = [await newStore(), newCorpus(), Date.now() % 2 ** 31]
    console.log(`Seed ${seed}`)
    corpus.rewrite(drawFor(seed, 0))
    let span = (await ingest(config, corpus)).took
    let held = await withStore(config, digestsIn)
    let [kills, between] = [0, 0]
    // Of so many kills some come when some files are in and others are not.
    for (let turn = 1; kills < KILLS || between === 0; turn++) {
      expect(turn, `runs, of which ${kills} were killed, ${between} with some files in and others not`).toBeLessThan(
        RUNS,
      )
      const draw = drawFor(seed, turn)
      corpus.rewrite(draw)
      const { told, killed, took } = await ingest(config, corpus, draw.int(0, span))
      // The machine may be slower or faster than it was: later kills where nothing was in yet, earlier ones where all was.
      if (!killed) span = took
      else if (told.length === 0) span *= 1.1
      if (killed) kills += 1
      const before = held
      held = await withStore(config, async (store) => {
        await expectWhole(store)
        return digestsIn(store)
      })
      for (const name of told) expect(held.get(name), name).toBe(corpus.digests.get(name))
      for (const [name, digest] of corpus.digests) expect([before.get(name), digest], name).toContain(held.get(name))
      const missing = [...corpus.digests].filter(([name, digest]) => held.get(name) !== digest)
      if (!killed) expect(missing).toEqual([])
      else if (told.length > 0 && missing.length > 0) between += 1
    }
    await ingest(config, corpus)
    expect(await withStore(config, exportGraph)).toEqual(await cleanLoad(filesOf(corpus.path)))
  }, 600_000)
})
