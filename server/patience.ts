// Waits for a store that does not answer, as a server that is started again, within a bound.
import pRetry from 'p-retry'
import { StoreUnavailableError } from './store/errors.ts'

/** How long to wait, and who is told. */
export interface Waiting {
  /** Seconds from the first failure after which no further attempt begins. */
  readonly seconds: number
  /** Told once, at the first failure. */
  readonly tell: (error: StoreUnavailableError) => void
}

/** Milliseconds to the second attempt; each time longer, up to the greatest. */
const FIRST = 500
const GREATEST = 5_000

/**
 * What runs work on the store again while the store does not answer. The work must be such that twice is once: it may have been done though the answer was lost.
 * @param waiting without it, work is run once
 * @param signal ends the waiting
 */
export function patient(waiting: Waiting | undefined, signal?: AbortSignal): <T>(work: () => Promise<T>) => Promise<T> {
  if (!waiting) return (work) => work()
  const { seconds, tell } = waiting
  return (work) => {
    let until: number | undefined
    return pRetry(work, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: FIRST,
      factor: 1.5,
      maxTimeout: GREATEST,
      shouldRetry({ error }) {
        if (!(error instanceof StoreUnavailableError) || signal?.aborted) return false
        if (until === undefined) tell(error)
        until ??= performance.now() + seconds * 1000
        return performance.now() < until
      },
    })
  }
}
