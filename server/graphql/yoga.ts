import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { createFetch } from '@whatwg-node/fetch'
import { GraphQLError } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { LARGEST_FILE } from '../sources/limits.ts'
import { StoreTimeoutError, StoreUnavailableError } from '../store/errors.ts'
import type { Store } from '../store/store.ts'
import { type Access, accessControl, OPEN, roleOf } from './access.ts'
import { type Context, newContext } from './context.ts'
import { costLimit } from './cost.ts'
import { csrfPrevention } from './csrf.ts'
import { type Ingests, newIngests } from './ingests.ts'
import { LIMITS } from './limits.ts'
import { resolvers } from './resolvers/index.ts'

const schema = makeExecutableSchema<Context>({
  typeDefs: ['schema.graphql', 'writes.graphql'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
  resolvers,
})

/** What a GraphQL server is made with. */
export interface YogaOptions {
  /** What takes uploads in; without it they are read one by one in this thread. */
  readonly ingests?: Ingests
  /** Who may do what; without it everybody may do everything. */
  readonly access?: Access
  /** Origins whose pages may ask; without them only the server's own page. */
  readonly origins?: readonly string[]
}

/** Answers GraphQL over HTTP from a store; takes no port, so tests post to its `fetch`. */
export function newYoga(
  store: Store,
  { ingests = newIngests(store, LIMITS.subscriptions), access = OPEN, origins = [] }: YogaOptions = {},
): YogaServerInstance<object, Context> {
  const { depth, aliases, tokens, cost, body, files } = LIMITS
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => newContext(store, ingests, roleOf(access, request)),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    // Another site's page may not ask on a visitor's behalf.
    cors: origins.length > 0 && { origin: [...origins], credentials: false },
    // GraphiQL is served beside, with a policy of its own.
    graphiql: false,
    // Who posts more is refused before: see http.ts.
    maxRequestBodySize: false,
    fetchAPI: createFetch({
      formDataLimits: { fieldSize: body, files, fileSize: LARGEST_FILE + 1, parts: files + 10 },
    }),
    maskedErrors: { maskError: mask },
    plugins: [
      csrfPrevention(),
      accessControl(access),
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
