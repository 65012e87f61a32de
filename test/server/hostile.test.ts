// Requests that mean harm, sent over HTTP to a running server: each is refused in time, tells nothing, and leaves the server as it was.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { buildSchema, GraphQLObjectType, getNamedType, isRequiredArgument, isScalarType } from 'graphql'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, uploadOf } from './running.ts'

const CSRF = { 'x-graphql-yoga-csrf': '1' }
const STATISTICS = '{ statistics { documents tasks agencies sources } }'

let server: TestServer
let before: unknown
beforeAll(async () => {
  server = await startTestServer({ CHIDAO_LOG: 'silent' })
  before = (await server.ask(STATISTICS)).data
})
afterEach(async () => {
  expect((await server.ask(STATISTICS)).data).toEqual(before)
})
afterAll(() => server.close())

const code = async (query: string, variables: object = {}): Promise<string | undefined> =>
  (await server.ask(query, variables)).errors?.[0]?.extensions?.code

describe('queries', () => {
  test.each([
    ['deep', `{ documents { nodes ${'{ tasks { nodes { document '.repeat(20)} { id } ${'} } }'.repeat(20)} } }`],
    ['deep in introspection', `{ __schema { types ${'{ fields { type '.repeat(20)} { name } ${'} }'.repeat(20)} } }`],
    [
      'wide by pages',
      '{ documents(first: 100) { nodes { tasks(first: 100) { nodes { bodies(first: 100) { nodes { id } } } } } } }',
    ],
    ['wide by aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: statistics { tasks }`).join(' ')} }`],
    ['wide by fields', `{ statistics { ${'tasks '.repeat(10_000)} } }`],
    ['wide by directives', `{ statistics { tasks ${'@include(if: true) '.repeat(2000)} } }`],
    [
      'wide by fragments',
      `{ ${'...F '.repeat(500)} } fragment F on Query { ${'...G '.repeat(400)} } fragment G on Query { statistics { tasks } }`,
    ],
  ])('that are %s', async (_, query) => {
    // Of introspection the reference implementation has a bound of its own.
    expect(await code(query)).toMatch(/^(?:QUERY_TOO_LARGE|GRAPHQL_VALIDATION_FAILED)$/)
  })

  test.each([
    ['fragments in a circle', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'],
    ['a query that never closes', '{'.repeat(900)],
    ['a lone surrogate', '{ document(id: "\\uD800") { id } '],
    ['no query', ''],
  ])('%s', async (_, query) => {
    const { status, errors, data } = await server.ask(query)
    expect([status < 500, errors?.length !== 0, data ?? null]).toEqual([true, true, null])
  })

  test('several at once', async () => {
    const { status } = await server.post(JSON.stringify(Array.from({ length: 50 }, () => ({ query: STATISTICS }))), {
      'content-type': 'application/json',
    })
    expect(status).toBe(400)
  })

  test('variables that would change how objects are made', async () => {
    const body =
      '{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"x","__proto__":{"admin":true}},"__proto__":{"a":1}}'
    const { data, status } = await server.post(body, { 'content-type': 'application/json' })
    expect(status === 400 || data.node === null).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })
})

/** A query for each argument of each field of `Query` that takes words, with these in it. */
function withWords(words: string): readonly (readonly [string, string])[] {
  const text = readFileSync(new URL('../../server/graphql/printed.graphql', import.meta.url), 'utf8')
  const query = buildSchema(text).getQueryType()
  if (!query) throw new Error('The schema has no queries.')
  const literal = JSON.stringify(words)
  return Object.values(query.getFields()).flatMap((field) =>
    field.args
      .filter(({ type }) => ['ID', 'String'].includes(getNamedType(type).name))
      .map(({ name, type }) => {
        const value = String(type).startsWith('[') ? `[${literal}]` : literal
        const others = field.args
          .filter((other) => other.name !== name && isRequiredArgument(other))
          .map((other) => `${other.name}: ${isScalarType(getNamedType(other.type)) ? '"d_0000000000000000"' : '[]'}`)
        const inner = getNamedType(field.type)
        const fields = inner instanceof GraphQLObjectType || 'getFields' in inner ? ' { __typename }' : ''
        return [
          `${field.name}(${name})`,
          `{ ${field.name}(${[`${name}: ${value}`, ...others].join(', ')})${fields} }`,
        ] as const
      }),
  )
}

describe.each([
  ['Cypher', "x' OR 1=1 MATCH (n) DETACH DELETE n //"],
  ['Cypher in backticks', '`}) DETACH DELETE (n) `'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['control characters', 'a\u0000b\u202e\ufeff'],
  ['patterns', '(a+)+$ .* \\'],
  ['a long word', 'x'.repeat(50_000)],
  ['a forged cursor', Buffer.from('["a",{"$gt":""}]').toString('base64url')],
  ['a forged id', 'd_../../etc/passwd'],
])('%s in every argument that takes words', (_, words) => {
  test.each(withWords(words))('%s', async (_, query) => {
    const { status, data, errors } = await server.ask(query)
    expect(status).toBe(200)
    for (const error of errors ?? []) {
      expect(error.extensions?.code, error.message).toMatch(/^(?:BAD_USER_INPUT|NOT_FOUND)$/)
      expect(error.message).not.toMatch(/cypher|MATCH \(|grafeo|neo4j/i)
    }
    expect(data !== undefined || errors !== undefined).toBe(true)
  })
})

test('an answer is JSON for whoever reads it, never a page', async () => {
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ a<script>alert(1)</script> }')}`, {
    headers: CSRF,
  })
  expect(response.headers.get('content-type')).toMatch(/json/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

describe('bodies', () => {
  test('of 50 MB are refused before they are read', async () => {
    const socket = await open()
    socket.write(head('content-length: 52428800\r\ncontent-type: application/json'))
    expect(await said(socket)).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('of 51 MB as an upload, too', async () => {
    const socket = await open()
    socket.write(
      head('content-length: 53477376\r\ncontent-type: multipart/form-data; boundary=x\r\nx-graphql-yoga-csrf: 1'),
    )
    expect(await said(socket)).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('that never end are refused', async () => {
    const socket = await open()
    socket.write(head('transfer-encoding: chunked\r\ncontent-type: application/json'))
    expect(await said(socket)).toMatch(/^HTTP\/1\.1 411 /)
  })

  test.each([
    ['nothing', ''],
    ['no end', '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}'],
    ['no operations', '--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--x--\r\n'],
    ['operations that are no JSON', '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{{{\r\n--x--\r\n'],
    ['operations that are null', '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\nnull\r\n--x--\r\n'],
    ['a map that is no JSON', `${part('operations', '{"query":"{__typename}"}') + part('map', '[[')}--x--\r\n`],
    ['a map of numbers', `${part('operations', '{"query":"{__typename}"}') + part('map', '{"0":[1,null]}')}--x--\r\n`],
    [
      'a map without its file',
      part('operations', '{"query":"mutation ($f: File!) { ingest(files: [$f]) { id } }","variables":{"f":null}}') +
        part('map', '{"0":["variables.f"]}') +
        '--x--\r\n',
    ],
    ['a head without end', `--x\r\nContent-Disposition: form-data; name="${'a'.repeat(100_000)}`],
    ['bytes of nothing', '\u0000\u0001\u0002'.repeat(1000)],
  ])('of a form with %s are refused', async (_, body) => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const { status, errors } = await server.post(body, { ...CSRF, ...type }).catch(() => ({ status: 400, errors: [] }))
    expect(status).toBeLessThan(500)
    expect(errors).toBeDefined()
    expect('polluted' in {}).toBe(false)
  })

  test('a form that names the prototype changes nothing', async () => {
    const operations = part('operations', '{"query":"{ __typename }"}')
    const body = `${operations}${part('map', '{"0":["__proto__.polluted"]}')}${part('0', 'yes')}--x--\r\n`
    await server.post(body, { ...CSRF, 'content-type': 'multipart/form-data; boundary=x' })
    expect('polluted' in {}).toBe(false)
  })

  test('a form of a thousand parts', async () => {
    const form = uploadOf(Array.from({ length: 1000 }, (_, index) => new File(['x'], `${index}.txt`)))
    expect((await server.post(form, CSRF)).errors).toBeDefined()
  })
})

describe('slow clients', () => {
  test('who send letter by letter do not keep others waiting', async () => {
    const sockets = await Promise.all(Array.from({ length: 50 }, open))
    for (const socket of sockets) socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-le')
    expect((await server.ask(STATISTICS)).status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })

  test('who do not read their answers, neither', async () => {
    const query = JSON.stringify({ query: '{ sources { nodes { text } } }' })
    const request = `${head(`content-type: application/json\r\ncontent-length: ${query.length}`)}${query}`
    const sockets = await Promise.all(Array.from({ length: 20 }, open))
    for (const socket of sockets) {
      socket.pause()
      socket.write(request.repeat(20))
    }
    expect((await server.ask(STATISTICS)).status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })
})

test('a thousand open subscriptions, which all end with what they wait for', async () => {
  const query = JSON.stringify({ query: 'subscription { ingestProgress(id: "thousand") { finished } }' })
  const type = 'content-type: application/json\r\naccept: text/event-stream'
  const heard = Array.from({ length: 1000 }, async () => {
    const socket = await open()
    let words = ''
    socket.on('data', (chunk) => {
      words += chunk
    })
    socket.write(`${head(`${type}\r\nconnection: close\r\ncontent-length: ${query.length}`)}${query}`)
    await once(socket, 'close')
    return words
  })
  const isOpen = async (): Promise<boolean> =>
    (await (await fetch(`${server.url}/metrics`)).text()).includes('chidao_subscriptions 1000')
  while (!(await isOpen())) await new Promise((done) => setTimeout(done, 50))
  const ingest = 'mutation { ingest(id: "thousand", texts: [{ name: "empty.txt", text: "" }]) { results { outcome } } }'
  expect((await server.ask(ingest)).data.ingest.results).toEqual([{ outcome: 'REFUSED' }])
  for (const words of await Promise.all(heard)) expect(words).toMatch(/"finished":true[\s\S]*event: complete/)
}, 120_000)

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  return socket.on('error', () => {})
}

function head(more: string): string {
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\n${more}\r\n\r\n`
}

function part(name: string, content: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`
}

async function said(socket: Socket): Promise<string> {
  const [chunk] = await once(socket, 'data')
  socket.destroy()
  return String(chunk)
}
