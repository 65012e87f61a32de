import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { SourceError } from '../errors.ts'
import { describeChange, takeIn } from '../intake.ts'
import { findFiles } from '../sources/files.ts'
import { openStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { home, toCalled } from './called.ts'

/** `ingest PATH…`: files, and all texts in folders, into the store. */
export const ingest = new Command('ingest')
  .description('read files, or all texts in folders, into the store')
  .argument('<path...>', 'files or folders')
  .action(async (paths: readonly string[]) => {
    const { files, errors } = await findFiles(paths.map(toCalled), home)
    const failures: SourceError[] = [...errors]
    const stop = new AbortController()
    const interrupt = (): void => {
      if (!stop.signal.aborted) console.error('Stopping after the file at hand …')
      stop.abort()
    }
    // To the end, and not once: through npm a Ctrl-C may arrive twice (see main.ts).
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
    const store = await openStore(readConfig(process.env, home).store)
    try {
      const bar = process.stderr.isTTY
        ? new SingleBar({
            format: '{bar} {value}/{total} files · {eta_formatted} left · {name}',
            stream: process.stderr,
          })
        : undefined
      bar?.start(files.length, 0, { name: '' })
      let done = 0
      for await (const intake of takeIn(store, files, home, stop.signal)) {
        done += 1
        if ('error' in intake) failures.push(intake.error)
        else if (!bar) console.log(describeChange(intake.change))
        bar?.increment(1, { name: 'change' in intake ? intake.change.source.name : '' })
      }
      bar?.stop()
      console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
      if (done < files.length)
        console.error(`Stopped: ${files.length - done} of ${files.length} files were not read. Run it again to go on.`)
      if (failures.length > 0) {
        console.error(`${failures.length} not read:`)
        for (const { message } of failures) console.error(`  ${message}`)
      }
      if (failures.length > 0 || done < files.length) process.exitCode = 1
    } finally {
      await store.close()
    }
  })
