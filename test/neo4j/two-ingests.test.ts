// Two processes that ingest at the same time.
import { expect, inject, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { withStore } from '../../server/store/open.ts'
import { openEmptyNeo4j } from '../contract/engines.ts'
import { run } from '../server/process.ts'
import { cleanLoad, environmentOf, filesOf, storeAt, writeCorpus } from './faults.ts'

const FILES = 300

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
}, 900_000)
