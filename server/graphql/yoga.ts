import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { GraphQLError } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { StoreTimeoutError, StoreUnavailableError } from '../store/errors.ts'
import type { Store } from '../store/store.ts'
import { type Context, newContext } from './context.ts'
import { costLimit } from './cost.ts'
import { jsonOnly } from './json-only.ts'
import { LIMITS } from './limits.ts'
import { resolvers } from './resolvers/index.ts'

const schema = makeExecutableSchema<Context>({
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
})

/** Answers GraphQL over HTTP from a store; takes no port, so tests post to its `fetch`. */
export function newYoga(store: Store): YogaServerInstance<object, Context> {
  const { depth, aliases, tokens, cost } = LIMITS
  return createYoga<object, Context>({
    schema,
    context: () => newContext(store),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    // Reading only: another site's page may not ask on a visitor's behalf.
    cors: false,
    // GraphiQL is served beside, with a policy of its own.
    graphiql: false,
    maskedErrors: { maskError: mask },
    plugins: [
      jsonOnly,
      maxDepthPlugin({ n: depth, ignoreIntrospection: true, ...told }),
      maxAliasesPlugin({ n: aliases, ...told }),
      maxTokensPlugin({ n: tokens, ...told }),
      costLimit(schema, cost),
    ],
  })
}

/** A limit that was passed is told with its code, not masked as a fault. */
const told = {
  propagateOnRejection: false,
  onReject: [
    (_: unknown, error: GraphQLError): never => {
      throw new GraphQLError(error.message, { extensions: { code: 'QUERY_TOO_LARGE' } })
    },
  ],
}

/** Expected errors are told as they are; any other is logged under an id, and only the id is told. */
function mask(error: unknown): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return error
  if (cause instanceof StoreTimeoutError || cause instanceof StoreUnavailableError) {
    const code = cause instanceof StoreTimeoutError ? 'TIMEOUT' : 'STORE_UNAVAILABLE'
    return new GraphQLError(cause.message, { ...placeOf(error), extensions: { code } })
  }
  const id = randomUUID()
  console.error(`Fault ${id}:`, cause)
  return new GraphQLError(`Something went wrong here; the server's log tells more under ${id}.`, {
    ...placeOf(error),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  })
}

function placeOf(error: unknown): { path?: readonly (string | number)[] } {
  return error instanceof GraphQLError && error.path ? { path: error.path } : {}
}
