import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { withStore } from '../store/open.ts'
import { settleAll, workOf } from '../store/settle-all.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { home } from './called.ts'

/** `settle`: after a bulk load. */
export const settle = new Command('settle')
  .description('after a bulk load: lay citations without year or issuer to the documents that they mean; twice is once')
  .action(async () => {
    await withStore(readConfig(process.env, home).store, async (store) => {
      const bar = process.stderr.isTTY
        ? new SingleBar({ format: '{bar} {percentage} % · {eta_formatted} left', stream: process.stderr })
        : undefined
      const work = workOf(await statistics(store))
      bar?.start(work, 0)
      try {
        await settleAll(store, { tell: (done) => bar?.update(done) })
        // There may be less of it than could be told before.
        bar?.update(work)
      } finally {
        bar?.stop()
      }
      console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    })
  })
