import { authExchange } from '@urql/exchange-auth'
import { persistedExchange } from '@urql/exchange-persisted'
import { type CombinedError, createClient, fetchExchange } from 'urql'
import { latestAnswers } from './cache.ts'
import { askToken, keptToken } from './token.ts'

/** Sends the digest of an operation in its place (see `operations-file.ts`); whole, when the server does not know it. */
const digests = persistedExchange({
  enableForMutation: true,
  enableForSubscriptions: true,
  preferGetForPersistedQueries: false,
})

/** Codes with which the server refuses what a token, or another one, would let in. */
const WANTS_TOKEN: ReadonlySet<unknown> = new Set(['UNAUTHENTICATED', 'FORBIDDEN'])

/** Whether something was refused for want of a token that lets it in. */
export function wantsToken(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => WANTS_TOKEN.has(extensions.code)) ?? false
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Sends the kept token in the head of every request; what is refused waits until one was asked for, and is sent once more. */
const tokens = authExchange(async ({ appendHeaders }) => ({
  addAuthToOperation(operation) {
    const token = keptToken()
    return token === null ? operation : appendHeaders(operation, bearer(token))
  },
  didAuthError: wantsToken,
  refreshAuth: askToken,
}))

/** A header that no form of a foreign page can send goes with each request. */
const HEADERS = { 'x-graphql-yoga-csrf': '1' }

/** Asks this page's own server. */
export const api = createClient({
  url: '/graphql',
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetchOptions: { headers: HEADERS },
  exchanges: [latestAnswers, tokens, digests, fetchExchange],
})

/** Asks without waiting for a token. */
const direct = createClient({ url: '/graphql', preferGetMethod: false, exchanges: [fetchExchange] })

/** Whether the server knows a token; `FAILED` when it could not be asked. */
export async function checkToken(token: string): Promise<'KNOWN' | 'UNKNOWN' | 'FAILED'> {
  // Tokens are of printable ASCII; nothing else can stand in a header.
  if (!/^[\x21-\x7e]+$/.test(token)) return 'UNKNOWN'
  const fetchOptions = { headers: { ...HEADERS, ...bearer(token) } }
  const { error } = await direct.query('{ __typename }', {}, { fetchOptions }).toPromise()
  if (!error) return 'KNOWN'
  return wantsToken(error) ? 'UNKNOWN' : 'FAILED'
}
