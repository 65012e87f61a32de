import { readFileSync } from 'node:fs'
import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection'
import { createFetch } from '@whatwg-node/fetch'
import type { GraphQLError } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Comparer } from '../comparer.ts'
import { type Logger, newLog } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Store } from '../store/store.ts'
import { type Access, accessControl, OPEN, roleOf } from './access.ts'
import { type Context, newContext } from './context.ts'
import { costLimit } from './cost.ts'
import { csrfPrevention } from './csrf.ts'
import { newMask } from './errors.ts'
import { etag } from './etag.ts'
import { type Ingests, newIngests } from './ingests.ts'
import { LIMITS, type Limits } from './limits.ts'
import { operationControl } from './operations.ts'
import { persistedOperations } from './persisted.ts'
import { tooLarge } from './refusals.ts'
import { resolvers } from './resolvers/index.ts'

const schema = makeExecutableSchema<Context>({
  typeDefs: ['schema', 'diff', 'writes'].map((name) =>
    readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8'),
  ),
  resolvers,
})

/** What a GraphQL server is made with; what is left out is as on a machine of one's own. */
export interface YogaOptions {
  /** What takes uploads in; without it they are read one by one in this thread. */
  readonly ingests?: Ingests
  /** Threads that compare texts; without them they are compared in this one. */
  readonly comparer?: Pick<Comparer, 'compare'>
  /** Who may do what; without it everybody may do everything. */
  readonly access?: Access
  /** Origins whose pages may ask; without them only the server's own page. */
  readonly origins?: readonly string[]
  /** What the page asks, by SHA-256. */
  readonly operations?: ReadonlyMap<string, string>
  readonly limits?: Limits
  /** Whether clients may ask for the schema. */
  readonly introspection?: boolean
  readonly log?: Logger
  readonly metrics?: Metrics
  /** What watches requests from outside of all else. */
  readonly watchers?: readonly Plugin[]
}

/** Answers GraphQL over HTTP from a store; takes no port, so tests post to its `fetch`. */
export function newYoga(
  store: Store,
  {
    limits = LIMITS,
    log = newLog('error'),
    comparer,
    ingests = newIngests(store, { most: limits.subscriptions, log }),
    access = OPEN,
    origins = [],
    operations = new Map(),
    introspection = true,
    metrics,
    watchers = [],
  }: YogaOptions = {},
): YogaServerInstance<object, Context> {
  const { depth, aliases, tokens, body, upload, files, seconds } = limits
  const compare: Context['compare'] = async (texts, signal) =>
    comparer ? comparer.compare(texts, signal) : (await import('../compare.ts')).compareTexts(texts)
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => newContext({ store, ingests, compare, log, limits }, roleOf(access, request), request),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    // Another site's page may not ask on a visitor's behalf.
    cors: origins.length > 0 && { origin: [...origins], credentials: false },
    // GraphiQL is served beside, with a policy of its own.
    graphiql: false,
    // Who posts more is refused before: see http.ts.
    maxRequestBodySize: false,
    fetchAPI: createFetch({ formDataLimits: { fieldSize: body, fileSize: upload, files, parts: files + 10 } }),
    // Faults are logged where they are masked.
    logging: false,
    maskedErrors: { maskError: newMask(log) },
    plugins: [
      ...watchers,
      csrfPrevention(),
      accessControl(access),
      persistedOperations(operations),
      etag,
      maxDepthPlugin({ n: depth, ignoreIntrospection: true, ...told('depth') }),
      maxAliasesPlugin({ n: aliases, ...told('aliases') }),
      maxTokensPlugin({ n: tokens, ...told('tokens') }),
      ...(introspection ? [] : [useDisableIntrospection(), blockFieldSuggestionsPlugin()]),
      costLimit(schema, limits),
      operationControl(seconds, metrics),
    ],
  })
}

/** A limit that was passed is told with its code, not masked as a fault. */
function told(limit: keyof Limits): {
  readonly propagateOnRejection: false
  readonly onReject: ((_: unknown, error: GraphQLError) => never)[]
} {
  return {
    propagateOnRejection: false,
    onReject: [
      (_, { message }) => {
        throw tooLarge(message.replace('Syntax Error: ', ''), limit)
      },
    ],
  }
}
