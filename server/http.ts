import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { type AccessConfig, newHostCheck, newRoles, takesWrites } from './access.ts'
import { UserError } from './errors.ts'
import { graphiqlPage } from './graphql/graphiql.ts'
import type { Ingests } from './graphql/ingests.ts'
import { LIMITS } from './graphql/limits.ts'
import { newYoga } from './graphql/yoga.ts'
import type { Store } from './store/store.ts'

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

/** What a server answers from. */
export interface HttpOptions {
  readonly access: AccessConfig
  /** Origins whose pages may ask. */
  readonly origins: readonly string[]
  readonly ingests: Ingests
}

/** A server for the page and for GraphQL, not yet listening. */
export function newHttpServer(store: Store, { access, origins, ingests }: HttpOptions): Server {
  if (!existsSync(PAGE)) throw new UserError(`The page is not built: ${PAGE} is missing. Run: npm run build`)
  const rights = { roleOf: newRoles(access), takesWrites: takesWrites(access) }
  const yoga = newYoga(store, { ingests, access: rights, origins })
  const isForUs = newHostCheck(access)
  const page = sirv(PAGE, { single: true, etag: true, setHeaders: cacheAssets })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (!isForUs(request.headers)) refuse(response, 421, 'MISDIRECTED', WRONG_HOST)
    else if (!/^\/graphql(?:[/?]|$)/.test(request.url ?? '')) page(request, response)
    else if (request.method === 'GET' && request.headers.accept?.includes('text/html')) void sendGraphiql(response)
    else if (!refuseBody(request, response)) void yoga(request, response)
  })
}

/** Files under assets/ carry a hash of their content in their name. */
function cacheAssets(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** Sends GraphiQL; of all inline scripts only its own may run, and its editor's workers. */
async function sendGraphiql(response: ServerResponse): Promise<void> {
  const { html, scriptHash } = await graphiqlPage()
  response.setHeader('content-security-policy', policy(`script-src ${scriptHash}`, 'worker-src blob:'))
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(html)
}

const WRONG_HOST = 'This server is not called so. Whoever runs it can name it in CHIDAO_HOSTS.'

/** Refuses a body that is longer than any honest query, or does not say how long it is. */
function refuseBody(request: IncomingMessage, response: ServerResponse): boolean {
  const { 'content-type': type = '', 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers
  const most = type.toLowerCase().startsWith('multipart/form-data') ? LIMITS.upload : LIMITS.body
  if (!chunked && Number(length) <= most) return false
  refuse(response, chunked ? 411 : 413, 'REQUEST_TOO_LARGE', `A request must tell its length, ${most} bytes at most.`)
  return true
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
