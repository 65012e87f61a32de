// Compares texts in threads of their own: one that is given up ends with its thread, which must not be one that reads.
import { Tinypool } from 'tinypool'
import type { TextsToCompare } from './compare.ts'
import type { Diff } from './diff/readings.ts'

/** Threads that compare texts. */
export interface Comparer {
  /**
   * Compares two texts in one of the threads: `compareTexts` of `compare.ts`.
   * @param signal ends it, with its reason for an error
   */
  compare(texts: TextsToCompare, signal: AbortSignal): Promise<Diff>
  /** Ends the threads, and what they compare. */
  close(): Promise<void>
}

/**
 * Readies threads, which start when there is work.
 * @param idle milliseconds after which a thread without work ends
 */
export function openComparer(threads: number, idle: number): Comparer {
  const pool = new Tinypool({
    filename: new URL('compare.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idle,
  })
  return {
    async compare(texts, signal) {
      try {
        return (await pool.run(texts, { name: 'compareTexts', signal })) as Diff
      } catch (error) {
        throw signal.aborted ? signal.reason : error
      }
    },
    close: () => pool.destroy(),
  }
}
