import type { Store } from '../store/store.ts'
import { type Loaders, newLoaders } from './loaders.ts'

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Store
  readonly loaders: Loaders
  /** Today in UTC, `2021-08-16`: one day for the whole answer. */
  readonly today: string
}

/** A context for one request: its loaders remember what they read until it is answered. */
export function newContext(store: Store): Context {
  return { store, loaders: newLoaders(store), today: new Date().toISOString().slice(0, 10) }
}
