import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { readerVersion } from '../reader.ts'
import { withStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import type { Store } from '../store/store.ts'
import { home } from './called.ts'

interface Options {
  readonly json?: boolean
  readonly sources?: boolean
}

/** Sources to list at a time. */
const PAGE = 1_000

/** `status`: what is in the store. */
export const status = new Command('status')
  .description('tell what is in the store')
  .option('--json', 'as one JSON object')
  .option('--sources', 'list the sources instead: id, format and URI, parted by tabs')
  .action(async ({ json = false, sources = false }: Options) => {
    await withStore(readConfig(process.env, home).store, async (store) => {
      if (sources) return listSources(store)
      const found = await readStatus(store)
      console.log(json ? JSON.stringify(found, null, 2) : inWords(found))
    })
  })

async function readStatus(store: Store) {
  const [counts, sources, citations] = await Promise.all([
    statistics(store),
    store.read('source/kinds', { reader: readerVersion() }),
    store.read('citation/kinds', {}),
  ])
  const mentions = (open: boolean, inferred: boolean): number =>
    citations.find((row) => row.open === open && row.inferred === inferred)?.count ?? 0
  const mentioned = { inFull: mentions(false, false), inferred: mentions(true, true), open: mentions(true, false) }
  return { place: store.place, statistics: counts, sources, citations: mentioned }
}

function inWords({ place, statistics: total, sources, citations }: Awaited<ReturnType<typeof readStatus>>): string {
  const outdated = sources.reduce((sum, row) => sum + row.outdated, 0)
  const formats = sources.map(({ format, count }) => `${count} ${format}`).join(', ')
  const { inFull, inferred, open } = citations
  return [
    `In ${place}: ${describeStatistics(total)}.`,
    `Sources: ${total.sources}${formats && ` (${formats})`}.`,
    `Citations: ${inFull} in full, ${inferred} inferred, ${open} that do not tell which document they mean.`,
    ...(outdated > 0 ? [`${outdated} texts were read by another version: ingest reads them again.`] : []),
  ].join('\n')
}

async function listSources(store: Store): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await store.read('source/list', { after, limit: PAGE })
    for (const { id, uri, format } of rows) console.log(`${id}\t${format}\t${uri}`)
    if (rows.length < PAGE) return
    after = rows.at(-1)?.uri ?? ''
  }
}
