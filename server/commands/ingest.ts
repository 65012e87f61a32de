import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { SourceError } from '../errors.ts'
import { takeIn } from '../intake.ts'
import { openReaders } from '../readers.ts'
import { StoreError } from '../store/errors.ts'
import { withStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { home, toCalled } from './called.ts'
import { type Failures, openFailures } from './failures.ts'
import { countFiles, filesOf } from './files.ts'
import { showProgress } from './progress.ts'

interface Options {
  readonly errors?: string
  readonly wait: number
}

/** `ingest PATH…`: files, and all texts in folders, into the store. */
export const ingest = new Command('ingest')
  .description('read files, or all texts in folders, into the store; those that it has already are skipped')
  .argument('<path...>', 'files or folders')
  .option('--errors <file>', 'keep what was not read, and why, as JSON')
  .option('--wait <seconds>', 'how long to wait for a store that stops answering', toSeconds, 120)
  .action(async (named: readonly string[], options: Options) => {
    const paths = named.map(toCalled)
    const failures = await openFailures(options.errors === undefined ? undefined : toCalled(options.errors))
    try {
      await ingestAll(paths, failures, options.wait)
    } finally {
      await failures.close()
    }
    if (failures.count() > 0) process.exitCode = 1
  })

async function ingestAll(paths: readonly string[], failures: Failures, wait: number): Promise<void> {
  const stop = new AbortController()
  const interrupt = (): void => {
    if (!stop.signal.aborted) console.error('Stopping after the files at hand …')
    stop.abort()
  }
  // To the end, and not once: through npm a Ctrl-C may arrive twice (see main.ts).
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  await withStore(readConfig(process.env, home).store, async (store) => {
    const total = await countFiles(paths, failures)
    const readers = openReaders(Math.max(1, Math.min(availableParallelism(), total)))
    const progress = showProgress(total)
    const waiting = {
      seconds: wait,
      tell: ({ message }: Error) => console.error(`${message} Trying again for ${wait} seconds …`),
    }
    try {
      for await (const intake of takeIn(store, filesOf(paths), home, { signal: stop.signal, readers, waiting })) {
        if ('error' in intake) await failures.add(intake.error)
        progress.add(intake)
      }
    } catch (error) {
      if (error instanceof StoreError) await failRest(paths, progress.done(), failures)
      throw error
    } finally {
      await readers.close()
      progress.close()
    }
    console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    const rest = total - progress.done()
    if (rest <= 0) return
    console.error(`Stopped: ${rest} of ${total} files were not read. Run it again to go on.`)
    process.exitCode = 1
  })
}

/** After the store has failed: names each file that did not go in, which are all but the first `done`. */
async function failRest(paths: readonly string[], done: number, failures: Failures): Promise<void> {
  let index = 0
  for await (const path of filesOf(paths)) {
    index += 1
    if (index > done) await failures.add(new SourceError(path, 'not written, for the store failed. Run it again.'))
  }
}

function toSeconds(words: string): number {
  const seconds = Number(words)
  if (words.trim() === '' || !Number.isFinite(seconds) || seconds < 0)
    throw new InvalidArgumentError('Name a number of seconds.')
  return seconds
}
