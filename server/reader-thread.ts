// What the threads of `readers.ts` run. They are as many as there are cores, and what is read cannot be written before its turn: so they give
// way to the thread that writes, which else waits some milliseconds for a core at each statement.
import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'

export { readFile } from './reader.ts'

// Only Linux gives a thread a priority of its own, by an id that it tells under /proc.
if (process.platform === 'linux')
  setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_BELOW_NORMAL)
