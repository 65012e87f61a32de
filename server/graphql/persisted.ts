import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'

/**
 * Lets the page send the digest of an operation in its place; all other clients send theirs whole.
 * @param operations what the page asks, by SHA-256
 */
export function persistedOperations(operations: ReadonlyMap<string, string>): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: (digest) => operations.get(digest) ?? null,
  })
}
