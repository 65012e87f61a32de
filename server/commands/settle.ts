import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { withStore } from '../store/open.ts'
import { settleAll, TIMES } from '../store/settle-all.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { home } from './called.ts'

/** `settle`: after a bulk load. */
export const settle = new Command('settle')
  .description('after a bulk load: lay citations without year or issuer to the documents that they mean; twice is once')
  .action(async () => {
    await withStore(readConfig(process.env, home).store, async (store) => {
      const { documents, agencies, sources } = await statistics(store)
      const bar = process.stderr.isTTY
        ? new SingleBar({ format: '{bar} {percentage} % · {eta_formatted} left', stream: process.stderr })
        : undefined
      bar?.start(documents * TIMES.Document + agencies * TIMES.Agency + sources * TIMES.Source, 0)
      try {
        await settleAll(store, (done) => bar?.update(done))
      } finally {
        bar?.stop()
      }
      console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    })
  })
