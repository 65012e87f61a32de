import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { restore } from '../store/grafeo-backup.ts'
import { withStore } from '../store/open.ts'
import { describeStatistics, statistics } from '../store/statistics.ts'
import { embedded } from './backup.ts'
import { home, toCalled } from './called.ts'

/** `restore DIR`: a backup as the embedded store. */
export const restoreCommand = new Command('restore')
  .description('make the embedded store from a backup, where none is yet')
  .argument('<folder>', 'what “backup” wrote')
  .action(async (folder: string) => {
    restore(toCalled(folder), embedded())
    await withStore(readConfig(process.env, home).store, async (store) => {
      console.log(`In ${store.place}: ${describeStatistics(await statistics(store))}.`)
    })
  })
