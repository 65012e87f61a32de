// Saves what comes in batches: while one is saved, the next is gathered. So batches are as large as the pace of the two sides makes
// them: one item when saving is quick, full ones when it is slow, and nothing ever waits for a batch to fill.

/** How to save batches. */
export interface Batches<T> {
  /** Saves a batch; one at a time. */
  readonly save: (batch: readonly T[]) => Promise<void>
  /** Weight of an item. */
  readonly weigh: (item: T) => number
  /** Weight at which a batch takes no more. */
  readonly full: number
  /** Ends after the batch that is saved when it is given, or the next one when none is. */
  readonly signal?: AbortSignal | undefined
}

/** Yields the batches as they are saved, in order. An error of `items` or `save` ends it, after what runs has ended. */
export async function* saveInBatches<T>(
  items: AsyncIterable<T>,
  { save, weigh, full, signal }: Batches<T>,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]()
  const pull = () => watched(iterator.next().then((result) => ({ result })))
  let next: ReturnType<typeof pull> | undefined = pull()
  let saving: Promise<{ readonly saved: readonly T[] }> | undefined
  let gathered: T[] = []
  let weight = 0
  let over = false
  try {
    while (!over || saving || gathered.length > 0) {
      if (!saving && gathered.length > 0) {
        const batch = gathered
        saving = watched(save(batch).then(() => ({ saved: batch })))
        gathered = []
        weight = 0
      }
      if (!next && !over && weight < full) next = pull()
      const event = await Promise.race([saving, next].filter((promise) => promise !== undefined))
      if ('saved' in event) {
        saving = undefined
        yield event.saved
        if (signal?.aborted) return
      } else if (event.result.done) {
        over = true
        next = undefined
      } else {
        gathered.push(event.result.value)
        weight += weigh(event.result.value)
        next = undefined
      }
    }
  } finally {
    await saving?.catch(() => {})
    await iterator.return?.()
  }
}

/** Its rejection is seen when the promise is awaited, which may be later than it happens. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
