import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readDirective } from '../../server/extract/index.ts'
import { toChange } from '../../server/graph/change.ts'
import { readSource } from '../../server/sources/files.ts'
import { ingest as ingestChange } from '../../server/store/ingest.ts'
import { openStore } from '../../server/store/open.ts'
import { HOME, temporaryFolder } from '../server/samples.ts'
import { nextToLimit, type Table } from './table.ts'

/** Writing what one source says. */
export async function* ingest(): AsyncGenerator<Table> {
  const folder = temporaryFolder()
  const store = await openStore({ dataFolder: folder })
  const source = await readSource(join(HOME, 'server/samples/seed-001.txt'), HOME)
  const change = toChange(source, readDirective(source))
  yield await nextToLimit('one source', 'the same source read back by its id', (bench) => {
    bench.add('limit', async () => {
      await store.read('source/by-ids', { ids: [change.source.id] })
    })
    bench.add(`replace a source of ${change.tasks.length} tasks by itself`, () => ingestChange(store, change))
  })
  await store.close()
  rmSync(folder, { recursive: true })
}
