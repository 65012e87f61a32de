import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { SourceError } from '../errors.ts'
import { readRegistry } from '../extract/registry.ts'
import { toListing } from '../graph/listing.ts'
import { readRegistrySource } from '../sources/registry.ts'
import { enter } from '../store/ingest.ts'
import { withStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { home, toCalled } from './called.ts'
import { type Failures, openFailures } from './failures.ts'

/** `registry FILE…`: authority lists into the store. */
export const registry = new Command('registry')
  .description('load lists of instruments: number, type, title, issuedOn, issuer, as CSV or JSON Lines')
  .argument('<file...>', 'lists; each takes the place of what it said before')
  .option('--errors <file>', 'keep the lines that were not read, and why, as JSON')
  .action(async (named: readonly string[], { errors }: { readonly errors?: string }) => {
    const paths = named.map(toCalled)
    const failures = await openFailures(errors === undefined ? undefined : toCalled(errors))
    try {
      await load(paths, failures)
    } finally {
      await failures.close()
    }
    if (failures.count() > 0) process.exitCode = 1
  })

async function load(paths: readonly string[], failures: Failures): Promise<void> {
  await withStore(readConfig(process.env, home).store, async (store) => {
    for (const path of paths) {
      try {
        const source = readRegistrySource(path, home)
        const { entries, faults } = readRegistry(source)
        await enter(store, toListing(source, entries))
        console.log(`${source.name}: ${entries.length} instruments`)
        for (const { line, reason } of faults) await failures.add(new SourceError(`${source.uri}:${line}`, reason))
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        await failures.add(error)
      }
    }
    console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
  })
}
