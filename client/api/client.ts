import { persistedExchange } from '@urql/exchange-persisted'
import { cacheExchange, createClient, fetchExchange } from 'urql'

/** Sends the digest of an operation in its place (see `operations-file.ts`); whole, when the server does not know it. */
const digests = persistedExchange({
  enableForMutation: true,
  enableForSubscriptions: true,
  preferGetForPersistedQueries: false,
})

/** Asks this page's own server; a header that no form of a foreign page can send goes with each request. */
export const api = createClient({
  url: '/graphql',
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  exchanges: [cacheExchange, digests, fetchExchange],
})
