import { cacheExchange, createClient, fetchExchange } from 'urql'

/** Asks this page's own server. */
export const api = createClient({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] })
