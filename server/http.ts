import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import sirv from 'sirv'
import { newHostCheck, newRoles, takesWrites } from './access.ts'
import type { Comparer } from './comparer.ts'
import type { Config } from './config.ts'
import { UserError } from './errors.ts'
import { type Guarded, graphiqlPage } from './graphql/graphiql.ts'
import type { Ingests } from './graphql/ingests.ts'
import type { Limits } from './graphql/limits.ts'
import { newYoga } from './graphql/yoga.ts'
import { answerHealth, answerMetrics } from './health.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import { newRateLimit } from './rate.ts'
import type { Store } from './store/store.ts'
import { together } from './store/together.ts'
import type { Tracing } from './tracing.ts'

/** The built page. */
const PAGE = fileURLToPath(new URL('../client/dist', import.meta.url))

/** What every answer says: nothing from elsewhere, no frames, no guessing of types. Styles are set by script in the page. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': policy("script-src 'self'"),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function policy(...more: readonly string[]): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...more,
  ].join('; ')
}

/** What a server answers from, besides the store. */
export interface HttpOptions {
  readonly config: Omit<Config, 'store' | 'port'>
  readonly ingests: Ingests
  readonly comparer?: Comparer
  readonly log: Logger
  readonly metrics: Metrics
  /** What makes traces, where they are sent somewhere. */
  readonly tracing?: Tracing | undefined
  /** Whether the program is ending. */
  readonly stopping: () => boolean
}

/** Answers of so many bytes and more are compressed. */
const COMPRESSED = 2_048

/** What compression makes smaller; events would wait in it for more. */
function isCompressible(request: IncomingMessage, response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '')
  return !type.startsWith('text/event-stream') && compression.filter(request as never, response as never)
}

/** Milliseconds in which a request must be here: its head, and all of it. */
const HEAD = 20_000
const WHOLE = 300_000

/** A server for the page, for GraphQL and for what operators ask, not yet listening. */
export function newHttpServer(store: Store, { config, stopping, ...used }: HttpOptions): Server {
  if (!existsSync(PAGE)) throw new UserError(`The page is not built: ${PAGE} is missing. Run: npm run build`)
  const { access, limits } = config
  const { metrics, tracing } = used
  const measured = together(metrics.measured(store))
  const rights = { roleOf: newRoles(access), takesWrites: takesWrites(access) }
  const yoga = newYoga(tracing?.traced(measured) ?? measured, {
    ...used,
    ...config,
    access: rights,
    operations: readOperations(),
    watchers: tracing ? [tracing.plugin] : [],
  })
  const isForUs = newHostCheck(access)
  const waitOf = newRateLimit(limits.rate, (access.hosts ?? []).length > 0)
  const page = sirv(PAGE, { single: true, etag: true, setHeaders: cacheAssets })
  const refuse: Refuse = (response, status, code, message, headers = {}) => {
    metrics.refused(code)
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers })
    response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
  }

  async function answerGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seconds = await waitOf(request)
    if (seconds > 0) {
      const message = `More than ${limits.rate} requests in a minute. Ask again in ${seconds} seconds.`
      refuse(response, 429, 'RATE_LIMITED', message, { 'retry-after': String(seconds) })
    } else if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      if (config.introspection) await sendGraphiql(response, guardedBy(access))
      else refuse(response, 404, 'NOT_FOUND', NO_GRAPHIQL)
    } else if (!refuseBody(request, response, limits, refuse)) await yoga(request, response)
  }

  // Its types are those of Express, which hands on what Node gives.
  const compressed = compression({ threshold: COMPRESSED, filter: isCompressible }) as unknown as Middleware
  return createServer({ headersTimeout: HEAD, requestTimeout: WHOLE }, (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (answerHealth(request, response, store, stopping)) return
    if (!isForUs(request.headers)) return refuse(response, 421, 'MISDIRECTED', WRONG_HOST)
    const compress: Middleware = request.headers['accept-encoding'] ? compressed : (_, _response, next) => next()
    compress(request, response, () => {
      if (/^\/graphql(?:[/?]|$)/.test(request.url ?? '')) void answerGraphql(request, response)
      else if (request.url === '/metrics') {
        const role = rights.roleOf((name) => request.headers[name]?.toString())
        if (role === 'editor' || role === 'reader') void answerMetrics(response, metrics)
        else refuse(response, 401, 'UNAUTHENTICATED', 'This server needs a token.', { 'www-authenticate': 'Bearer' })
      } else page(request, response)
    })
  })
}

/** What the built page asks, by SHA-256. */
function readOperations(): ReadonlyMap<string, string> {
  const text = readFileSync(`${PAGE}/operations.json`, 'utf8')
  return new Map(Object.entries(JSON.parse(text) as Readonly<Record<string, string>>))
}

/** Files under assets/ carry a hash of their content in their name. */
function cacheAssets(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** Sends GraphiQL; of all inline scripts only its own may run, and its editor's workers. */
async function sendGraphiql(response: ServerResponse, guarded: Guarded): Promise<void> {
  const { html, scriptHash } = await graphiqlPage(guarded)
  response.setHeader('content-security-policy', policy(`script-src ${scriptHash}`, 'worker-src blob:'))
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(html)
}

const guardedBy = ({ token, readToken }: Config['access']): Guarded =>
  readToken !== undefined ? 'everything' : token !== undefined ? 'writes' : 'nothing'

const NO_GRAPHIQL = 'GraphiQL needs the schema, and this server does not tell it (CHIDAO_INTROSPECTION=off).'
const WRONG_HOST = 'This server is not called so. Whoever runs it can name it in CHIDAO_HOSTS.'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

type Refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
) => void

/** Refuses a body that is longer than any honest query, or does not say how long it is. */
function refuseBody(request: IncomingMessage, response: ServerResponse, limits: Limits, refuse: Refuse): boolean {
  const { 'content-type': type = '', 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers
  const most = type.toLowerCase().startsWith('multipart/form-data') ? limits.upload : limits.body
  if (!chunked && Number(length) <= most) return false
  refuse(response, chunked ? 411 : 413, 'REQUEST_TOO_LARGE', `A request must tell its length, ${most} bytes at most.`)
  return true
}
