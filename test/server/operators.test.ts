// What those who run the server ask of it.
import { createClient } from 'graphql-sse'
import { afterEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './running.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

describe('health', () => {
  test('lives and is ready, whatever it is called', async () => {
    server = await startTestServer({ CHIDAO_TOKEN: 'editor-0123456789', CHIDAO_READ_TOKEN: 'reader-0123456789' })
    for (const path of ['/health/live', '/health/ready']) {
      const answer = await fetch(server.url + path)
      expect([answer.status, answer.headers.get('cache-control')], path).toEqual([200, 'no-store'])
    }
  })
})

describe('metrics', () => {
  test('tell operations, statements, refusals and ingests, in the format of Prometheus', async () => {
    server = await startTestServer()
    await server.ask('{ statistics { tasks } }')
    await server.ask(`{ ${'statistics { tasks } '.repeat(1000)} }`)
    await server.ask('mutation { ingest(texts: [{ name: "a.txt", text: "Sở Y tế báo cáo." }]) { id } }')
    const answer = await fetch(`${server.url}/metrics`)
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/)
    for (const line of [
      'chidao_graphql_seconds_count{operation="query",outcome="done"} 1',
      'chidao_graphql_seconds_count{operation="mutation",outcome="done"} 1',
      'chidao_statement_seconds_count{statement="task/count"} 1',
      'chidao_refused_total{code="QUERY_TOO_LARGE"} 1',
      'chidao_ingested_files_total{outcome="read"} 1',
      'chidao_subscriptions 0',
    ])
      expect(text.split('\n'), line).toContain(line)
  })

  test('are for readers only, where reading takes a token', async () => {
    server = await startTestServer({ CHIDAO_TOKEN: 'editor-0123456789', CHIDAO_READ_TOKEN: 'reader-0123456789' })
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401)
    const headers = { authorization: 'Bearer reader-0123456789' }
    expect((await fetch(`${server.url}/metrics`, { headers })).status).toBe(200)
  })
})

test('one client may send so many requests in a minute', async () => {
  server = await startTestServer({ CHIDAO_RATE: '3', CHIDAO_TOKEN: 'editor-0123456789' })
  const { ask } = server
  for (let count = 0; count < 3; count++) expect((await ask('{ statistics { tasks } }')).status).toBe(200)
  const refused = await ask('{ statistics { tasks } }')
  expect([refused.status, refused.errors?.[0]?.extensions?.code]).toEqual([429, 'RATE_LIMITED'])
  const other = await ask('{ statistics { tasks } }', {}, { authorization: 'Bearer editor-0123456789' })
  expect(other.status).toBe(200)
})

test('answers to GET can be kept: the same again is not sent again', async () => {
  server = await startTestServer()
  const url = `${server.url}/graphql?query=${encodeURIComponent('{ statistics { tasks } }')}`
  const headers = { 'x-graphql-yoga-csrf': '1' }
  const first = await fetch(url, { headers })
  const etag = first.headers.get('etag') ?? ''
  expect(await first.json()).toEqual({ data: { statistics: { tasks: 50 } } })
  expect((await fetch(url, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304)
  await server.ask('mutation { ingest(texts: [{ name: "a.txt", text: "Sở Y tế báo cáo." }]) { id } }')
  expect((await fetch(url, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(200)
})

test('long answers are compressed, and events are not kept back', async () => {
  server = await startTestServer()
  const query = '{ sources { nodes { text } } }'
  const url = `${server.url}/graphql?query=${encodeURIComponent(query)}`
  const headers = { 'x-graphql-yoga-csrf': '1', 'accept-encoding': 'gzip' }
  expect((await fetch(url, { headers })).headers.get('content-encoding')).toBe('gzip')
})

test('without introspection there is no GraphiQL', async () => {
  server = await startTestServer({ CHIDAO_INTROSPECTION: 'off' })
  const answer = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json'])
})

test('limits are those of the environment', async () => {
  server = await startTestServer({ CHIDAO_MAX_DEPTH: '2', CHIDAO_MAX_BODY: '300' })
  expect((await server.ask('{ documents { nodes { id } } }')).errors?.[0]?.extensions?.code).toBe('QUERY_TOO_LARGE')
  expect((await server.ask('{ statistics { tasks } }', { filler: 'x'.repeat(300) })).status).toBe(413)
})

test('at the end open subscriptions are ended, and the server is not ready any more', async () => {
  const stopping = await startTestServer()
  const client = createClient({ url: `${stopping.url}/graphql` })
  const query = 'subscription { ingestProgress(id: "never") { done } }'
  const events = client.iterate({ query })
  const ended = events.next()
  const open = async (): Promise<boolean> =>
    (await (await fetch(`${stopping.url}/metrics`)).text()).includes('chidao_subscriptions 1')
  while (!(await open())) await new Promise((done) => setTimeout(done, 10))
  await stopping.close()
  expect(await ended).toMatchObject({ done: true })
  client.dispose()
})
