// Reads files in threads of their own, so that all cores read while the store is written.
import { Tinypool } from 'tinypool'
import type { TextsToCompare } from './compare.ts'
import type { Diff } from './diff/readings.ts'
import type { FileRead, FileToRead } from './reader.ts'

/** Threads that read files. */
export interface Readers {
  /** How many files are read at a time; more wait. */
  readonly count: number
  /** Reads a file in one of the threads: `readFile` of `reader.ts`. */
  read(file: FileToRead): Promise<FileRead>
  /**
   * Compares two texts in one of the threads: `compareTexts` of `compare.ts`.
   * @param signal ends it, with its reason for an error
   */
  compare(texts: TextsToCompare, signal: AbortSignal): Promise<Diff>
  /** Ends the threads; what they read is lost. */
  close(): Promise<void>
}

/**
 * Starts threads.
 * @param idle milliseconds after which a thread without work ends, to be started anew when there is some; without it they stay
 */
export function openReaders(count: number, idle?: number): Readers {
  const pool = new Tinypool({
    filename: fileOf('reader.ts'),
    minThreads: idle === undefined ? count : 0,
    maxThreads: count,
    idleTimeout: idle ?? 0,
  })
  return {
    count,
    read: (file) => pool.run(file, { name: 'readFile' }) as Promise<FileRead>,
    async compare(texts, signal) {
      try {
        return (await pool.run(texts, { filename: fileOf('compare.ts'), name: 'compareTexts', signal })) as Diff
      } catch (error) {
        throw signal.aborted ? signal.reason : error
      }
    },
    close: () => pool.destroy(),
  }
}

const fileOf = (name: string): string => new URL(name, import.meta.url).href
