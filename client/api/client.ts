import { cacheExchange, createClient, fetchExchange } from 'urql'

/** Asks this page's own server; a header that no form of a foreign page can send goes with each request. */
export const api = createClient({
  url: '/graphql',
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  exchanges: [cacheExchange, fetchExchange],
})
