// Who may read and write, at servers as they are configured.
import { request } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, uploadOf } from './running.ts'

const EDITOR = 'editor-0123456789-abcdef'
const READER = 'reader-0123456789-abcdef'
const READ = '{ statistics { sources } }'
const WRITE = 'mutation { ingest(texts: [{ name: "a.txt", text: "Sở Y tế báo cáo." }]) { results { outcome } } }'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** How a server answers reads and writes to those who send nothing, or a token. */
async function outcomes(environment: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  server = await startTestServer(environment)
  const { ask } = server
  const outcome = async (query: string, token?: string): Promise<string> => {
    const { status, data, errors } = await ask(query, {}, token ? { authorization: `Bearer ${token}` } : {})
    return errors ? `${status} ${errors[0]?.extensions?.code}` : data ? 'yes' : 'no'
  }
  const entries = [
    ['read', await outcome(READ)],
    ['write', await outcome(WRITE)],
    ['reader reads', await outcome(READ, READER)],
    ['reader writes', await outcome(WRITE, READER)],
    ['editor reads', await outcome(READ, EDITOR)],
    ['editor writes', await outcome(WRITE, EDITOR)],
    ['other reads', await outcome(READ, `${EDITOR}x`)],
  ]
  return Object.fromEntries(entries)
}

describe('who may do what', () => {
  test('on this machine, without tokens: everybody everything', async () => {
    expect(await outcomes({})).toMatchObject({ read: 'yes', write: 'yes', 'reader writes': 'yes' })
  })

  test('with a token, it takes the token to write', async () => {
    expect(await outcomes({ CHIDAO_TOKEN: EDITOR })).toEqual({
      read: 'yes',
      write: '403 FORBIDDEN',
      'reader reads': '401 UNAUTHENTICATED',
      'reader writes': '401 UNAUTHENTICATED',
      'editor reads': 'yes',
      'editor writes': 'yes',
      'other reads': '401 UNAUTHENTICATED',
    })
  })

  test('with two tokens, it takes one to read', async () => {
    expect(await outcomes({ CHIDAO_TOKEN: EDITOR, CHIDAO_READ_TOKEN: READER })).toEqual({
      read: '401 UNAUTHENTICATED',
      write: '401 UNAUTHENTICATED',
      'reader reads': 'yes',
      'reader writes': '403 FORBIDDEN',
      'editor reads': 'yes',
      'editor writes': 'yes',
      'other reads': '401 UNAUTHENTICATED',
    })
  })

  test('reachable from elsewhere without a token, nobody writes, and the start says so', async () => {
    const found = await outcomes({ HOST: '0.0.0.0' })
    expect(found).toMatchObject({ read: 'yes', write: '403 WRITES_DISABLED', 'editor writes': '403 WRITES_DISABLED' })
    expect(server?.said.join('\n')).toMatch(/Nobody can write, for there is no CHIDAO_TOKEN/)
  })

  test('behind a proxy that is named, or that says whom it speaks for, neither', async () => {
    expect(await outcomes({ CHIDAO_HOSTS: 'chidao.example' })).toMatchObject({ write: '403 WRITES_DISABLED' })
    await server?.close()
    server = await startTestServer()
    const { errors } = await server.ask(WRITE, {}, { 'x-forwarded-for': '203.0.113.7' })
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('an upload is refused before it is read', async () => {
    server = await startTestServer({ CHIDAO_TOKEN: EDITOR })
    const csrf = { 'x-graphql-yoga-csrf': '1' }
    const upload = (): FormData => uploadOf([new File(['Sở Y tế báo cáo.'], 'a.txt')])
    expect((await server.post(upload(), csrf)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const { data } = await server.post(upload(), { ...csrf, authorization: `bearer ${EDITOR}` })
    expect(data.ingest.results).toMatchObject([{ outcome: 'READ' }])
  })
})

describe('pages of other sites', () => {
  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'cannot post %s without asking leave',
    async (type) => {
      server = await startTestServer()
      const { status, errors } = await server.post(`query=${READ}`, { 'content-type': type })
      expect([status, errors?.[0]?.extensions?.code]).toEqual([403, 'CSRF_PREVENTED'])
    },
  )

  test('may not ask, unless their origin is named', async () => {
    const preflight = (url: string): Promise<Response> =>
      fetch(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
      })
    server = await startTestServer()
    expect((await preflight(server.url)).headers.get('access-control-allow-origin')).toBeNull()
    await server.close()
    server = await startTestServer({ CHIDAO_CORS_ORIGINS: 'https://app.example' })
    expect((await preflight(server.url)).headers.get('access-control-allow-origin')).toBe('https://app.example')
    const other = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    })
    expect(other.headers.get('access-control-allow-origin')).not.toMatch(/evil|\*/)
  })

  test('cannot have their name lead here', async () => {
    server = await startTestServer({ CHIDAO_HOSTS: 'chidao.example' })
    const { port } = new URL(server.url)
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((done, fail) => {
        const headers = { host }
        request({ port, host: '127.0.0.1', path: '/', headers }, (response) => {
          response.resume()
          done(response.statusCode)
        })
          .on('error', fail)
          .end()
      })
    for (const host of ['localhost', `localhost:${port}`, '127.0.0.1:80', '[::1]:4000', 'Chidao.example'])
      expect(await statusFor(host), host).toBe(200)
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4000', '10.0.0.1'])
      expect(await statusFor(host), host).toBe(421)
  })
})
