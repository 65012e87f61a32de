// Reads files in threads of their own, so that all cores read while the store is written.
import { Tinypool } from 'tinypool'
import type { FileRead, FileToRead } from './reader.ts'

/** Threads that read files. */
export interface Readers {
  /** How many files the threads have at hand; more wait. */
  readonly count: number
  /** Reads a file in one of the threads, as `readFile` of `reader.ts` does. */
  read(file: FileToRead): Promise<FileRead>
  /** Ends the threads; what they read is lost. */
  close(): Promise<void>
}

/** Files that a thread has at hand: it need not be woken for each, nor wait while this thread is with the store for some hundredths of a second. */
const AT_HAND = 32
/** Megabytes for what a thread has just made: V8 would take three times as much in each, and read no faster. */
const YOUNG = 48

/**
 * Starts threads.
 * @param idle milliseconds after which a thread without work ends, to be started anew when there is some; without it they stay
 */
export function openReaders(threads: number, idle?: number): Readers {
  const pool = new Tinypool({
    filename: new URL('reader-thread.ts', import.meta.url).href,
    minThreads: idle === undefined ? threads : 0,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    concurrentTasksPerWorker: AT_HAND,
    idleTimeout: idle ?? 0,
  })
  return {
    count: threads * AT_HAND,
    read: (file) => pool.run(file, { name: 'readFile' }) as Promise<FileRead>,
    close: () => pool.destroy(),
  }
}
