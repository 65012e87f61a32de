import type { Role } from '../access.ts'
import type { TextsToCompare } from '../compare.ts'
import type { Diff } from '../diff/readings.ts'
import type { Logger } from '../log.ts'
import { bounded, type Store } from '../store/store.ts'
import type { Ingests } from './ingests.ts'
import type { Limits } from './limits.ts'
import { type Loaders, newLoaders } from './loaders.ts'

/** What the resolvers of one request share. */
export interface Context {
  /** Reads end with `stop`. */
  readonly store: Store
  /** Remember what they read until the request is answered. */
  readonly loaders: Loaders
  readonly ingests: Ingests
  /** Compares two texts; it ends with `signal`, which is `stop`'s. */
  readonly compare: (texts: TextsToCompare, signal: AbortSignal) => Promise<Diff>
  readonly log: Logger
  readonly limits: Limits
  readonly role: Role
  /** Today in UTC, `2021-08-16`: one day for the whole answer. */
  readonly today: string
  /** Ends what the request still does. */
  readonly stop: AbortController
  readonly request: Request
}

/** A context for one request. */
export function newContext(
  { store, ...shared }: Pick<Context, 'store' | 'ingests' | 'compare' | 'log' | 'limits'>,
  role: Role,
  request: Request,
): Context {
  const stop = new AbortController()
  const own = bounded(store, stop.signal)
  const today = new Date().toISOString().slice(0, 10)
  return { ...shared, store: own, loaders: newLoaders(own), role, today, stop, request }
}
