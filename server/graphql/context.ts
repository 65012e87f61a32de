import type { Role } from '../access.ts'
import type { Store } from '../store/store.ts'
import type { Ingests } from './ingests.ts'
import { type Loaders, newLoaders } from './loaders.ts'

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Store
  /** Remember what they read until the request is answered, or until the next event of a subscription. */
  loaders: Loaders
  readonly ingests: Ingests
  readonly role: Role
  /** Today in UTC, `2021-08-16`: one day for the whole answer. */
  readonly today: string
}

/** A context for one request. */
export function newContext(store: Store, ingests: Ingests, role: Role): Context {
  return { store, loaders: newLoaders(store), ingests, role, today: new Date().toISOString().slice(0, 10) }
}
