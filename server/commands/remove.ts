import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { SourceError } from '../errors.ts'
import { kindOf, sourceId } from '../graph/identity.ts'
import type { SourceId } from '../graph/model.ts'
import { uriOf } from '../sources/files.ts'
import { removeAll } from '../store/ingest.ts'
import { withStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import type { Store } from '../store/store.ts'
import { home, toCalled } from './called.ts'

/** `remove SOURCE…`: sources out of the store, with all that only they said. */
export const remove = new Command('remove')
  .description('take sources out of the store, texts or lists, with all that only they said')
  .argument('<source...>', 'paths of files, there or not; or ids or URIs, as `status --sources` lists them')
  .action(async (named: readonly string[]) => {
    await withStore(readConfig(process.env, home).store, async (store) => {
      const sources = await findSources(store, named)
      await removeAll(store, sources)
      console.log(`${sources.length} removed. In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    })
  })

/**
 * The sources of those names.
 * @throws SourceError naming the first that is not in the store: then none is removed
 */
async function findSources(store: Store, named: readonly string[]): Promise<readonly SourceId[]> {
  const ids = named.map((name) => (kindOf(name) === 'Source' ? [name] : idsOf(name)))
  const known = new Set<string>((await store.read('ingest/known', { ids: ids.flat() })).map(({ id }) => id))
  const found = ids.map((candidates, index) => {
    const id = candidates.find((candidate) => known.has(candidate))
    if (id !== undefined) return id as SourceId
    throw new SourceError(named[index] ?? '', 'no such source in the store. `status --sources` lists them.')
  })
  return [...new Set(found)]
}

const idsOf = (name: string): readonly string[] => [sourceId(name), sourceId(uriOf(toCalled(name), home))]
