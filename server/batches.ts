// Saves what comes in batches: while one is saved, the next is gathered. A full batch costs far less an item than small ones, so one
// that is not full waits for more, but not for long.
import { setTimeout } from 'node:timers/promises'

/** How to save batches. */
export interface Batches<T> {
  /** Saves a batch; one at a time. */
  readonly save: (batch: readonly T[]) => Promise<void>
  /** Weight of an item. */
  readonly weigh: (item: T) => number
  /** Weight at which a batch takes no more. */
  readonly full: number
  /** Milliseconds after its first item at which a batch that is not full is saved. */
  readonly wait: number
  /** Ends after the batch that is saved when it is given, or the next one when none is. */
  readonly signal?: AbortSignal | undefined
}

/** Yields the batches as they are saved, in order. An error of `items` or `save` ends it, after what runs has ended. */
export async function* saveInBatches<T>(
  items: AsyncIterable<T>,
  { save, weigh, full, wait, signal }: Batches<T>,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]()
  const pull = () => watched(iterator.next().then((result) => ({ result })))
  const timers = new AbortController()
  const ripen = () => watched(setTimeout(wait, { ripe: true } as const, { signal: timers.signal }))
  let next: ReturnType<typeof pull> | undefined = pull()
  let saving: Promise<{ readonly saved: readonly T[] }> | undefined
  let ripening: ReturnType<typeof ripen> | undefined
  let gathered: T[] = []
  let weight = 0
  let ripe = false
  let over = false
  try {
    while (!over || saving || gathered.length > 0) {
      if (!saving && gathered.length > 0 && (over || ripe || weight >= full)) {
        const batch = gathered
        saving = watched(save(batch).then(() => ({ saved: batch })))
        gathered = []
        weight = 0
        ripe = false
        ripening = undefined
      }
      if (!next && !over && weight < full) next = pull()
      const event = await Promise.race([saving, next, ripening].filter((promise) => promise !== undefined))
      if ('saved' in event) {
        saving = undefined
        yield event.saved
        if (signal?.aborted) return
      } else if ('ripe' in event) {
        ripe = true
        ripening = undefined
      } else if (event.result.done) {
        over = true
        next = undefined
      } else {
        if (gathered.length === 0) ripening = ripen()
        gathered.push(event.result.value)
        weight += weigh(event.result.value)
        next = undefined
      }
    }
  } finally {
    timers.abort()
    await saving?.catch(() => {})
    await iterator.return?.()
  }
}

/** Its rejection is seen when the promise is awaited, which may be later than it happens. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
