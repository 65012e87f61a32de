import { Command } from 'commander'
import { check as findViolations } from '../check/check.ts'
import { LAWS, type Law } from '../check/violation.ts'
import { readConfig } from '../config.ts'
import { withStore } from '../store/open.ts'
import { home } from './called.ts'

/** `check`: the laws of the graph, verified on the store. */
export const check = new Command('check')
  .description('verify that the graph says what its sources say, and name each violation')
  .option('--reread', 'also read each text again and compare; takes as long as an ingest')
  .action(async ({ reread = false }: { readonly reread?: boolean }) => {
    await withStore(readConfig(process.env, home).store, async (store) => {
      const counts = new Map<Law, number>()
      for await (const { law, id, what } of findViolations(store, reread)) {
        counts.set(law, (counts.get(law) ?? 0) + 1)
        console.log(`${law}: ${id}: ${what}`)
      }
      for (const [law, count] of counts) console.error(`${count} violations of “${law}”: ${LAWS[law]}.`)
      if (counts.size === 0) console.log(`In ${store.place}: no violation.`)
      else {
        console.error('Remove the sources concerned and read them again; if it comes back, please report it.')
        process.exitCode = 1
      }
    })
  })
