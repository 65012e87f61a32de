// Traces, as a collector of OpenTelemetry gets them: OTLP over HTTP.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestServer } from './running.ts'

interface Span {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly kind: number
  readonly status?: { readonly code?: number }
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[]
}

let collector: Server
/** The bodies that it got. */
let bodies: string[]
beforeEach(async () => {
  bodies = []
  collector = createServer(async (request, response) => {
    if (request.url === '/v1/traces') bodies.push(await text(request))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await once(collector.listen(0, '127.0.0.1'), 'listening')
})
afterEach(() => collector.close())

const endpoint = (): string => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
const spans = (): readonly Span[] =>
  bodies
    .flatMap((body) => JSON.parse(body).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap((scope) => scope.spans)
const attribute = ({ attributes }: Span, name: string): unknown =>
  Object.values(attributes.find(({ key }) => key === name)?.value ?? {})[0]

test('a span for each request with its operation, and below it one for each of its statements', async () => {
  const server = await startTestServer({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), CHIDAO_TOKEN: 'editor-0123456789' })
  const caller = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }
  const secret = { ...caller, authorization: 'Bearer editor-0123456789' }
  const search = 'query Find($words: String!) { search(query: $words, first: 1) { hits { node { id } } } }'
  await Promise.all([
    server.ask(search, { words: 'bí mật nhà nước' }, secret),
    server.ask('query Count { statistics { tasks } }'),
    server.ask('query Wrong { documents(first: 0) { totalCount } }'),
    server.ask('mutation Read { ingest(texts: [{ name: "a.txt", text: "Sở Y tế báo cáo." }]) { id } }', {}, secret),
  ])
  await server.close()

  const all = spans()
  const named = (name: string): Span => {
    const found = all.find((span) => span.name === name)
    if (!found) throw new Error(`No span ${name} among ${all.map((span) => span.name).join(', ')}.`)
    return found
  }
  const below = (parent: Span): readonly Span[] => all.filter(({ parentSpanId }) => parentSpanId === parent.spanId)

  const found = named('query Find')
  expect([found.traceId, found.parentSpanId]).toEqual(['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'])
  expect(attribute(found, 'graphql.operation.name')).toBe('Find')
  expect(attribute(found, 'http.response.status_code')).toBe(200)
  expect(below(found).map(({ name }) => name)).toContain('search/documents')

  const counted = named('query Count')
  expect(counted.parentSpanId ?? '').toBe('')
  const [rows] = below(counted).filter(({ name }) => name === 'task/count')
  expect(rows && attribute(rows, 'db.response.returned_rows')).toBe(1)
  for (const span of below(counted)) expect(span.traceId).toBe(counted.traceId)

  expect([named('query Wrong').status?.code, attribute(named('query Wrong'), 'error.type')]).toEqual([
    2,
    'BAD_USER_INPUT',
  ])
  const [write] = below(named('mutation Read')).filter(({ name }) => name === 'write')
  expect(write && below(write).map(({ name }) => name)).toContain('ingest/sources')

  const sent = bodies.join('\n')
  for (const kept of ['bí mật', 'editor-0123456789', 'Sở Y tế', '$words']) expect(sent).not.toContain(kept)
  expect(sent).toContain('"chidao"')
})

test('a collector that does not answer holds nothing up', async () => {
  const server = await startTestServer({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:1/v1/traces' })
  expect((await server.ask('{ statistics { tasks } }')).status).toBe(200)
  await server.close()
})

test('no traces where no collector is named', async () => {
  const server = await startTestServer()
  await server.ask('{ statistics { tasks } }')
  await server.close()
  expect(bodies).toEqual([])
})
