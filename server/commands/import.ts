import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { SourceError } from '../errors.ts'
import { readJson } from '../exchange/read-json.ts'
import { importGraph } from '../store/import.ts'
import { withStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { home, toCalled } from './called.ts'

/** `import FILE`: what `export --format json` wrote, into an empty store. */
export const importCommand = new Command('import')
  .description('put the JSON of an export into an empty store; run again, it goes on where it was stopped')
  .argument('<file>', 'what “export --format json” wrote')
  .action(async (named: string) => {
    const file = toCalled(named)
    const digest = await digestOf(file)
    // All of it is looked at before anything is written.
    for await (const _ of readJson(file));
    await withStore(readConfig(process.env, home).store, async (store) => {
      await importGraph(store, readJson(file), digest)
      console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    })
  })

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new SourceError(file, `cannot be read: ${error.message}. Check the path.`, { cause: error })
  }
  return hash.digest('hex')
}
