// Reads files in threads of their own, so that all cores read while the store is written.
import { Tinypool } from 'tinypool'
import type { FileRead, FileToRead } from './reader.ts'

/** Threads that read files. */
export interface Readers {
  /** How many files are read at a time; more wait. */
  readonly count: number
  /** Reads a file in one of the threads: `readFile` of `reader.ts`. */
  read(file: FileToRead): Promise<FileRead>
  /** Ends the threads; what they read is lost. */
  close(): Promise<void>
}

/** Starts threads. */
export function openReaders(count: number): Readers {
  const pool = new Tinypool({
    filename: new URL('reader.ts', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
  })
  return {
    count,
    read: (file) => pool.run(file, { name: 'readFile' }) as Promise<FileRead>,
    close: () => pool.destroy(),
  }
}
