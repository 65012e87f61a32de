// The HTTP server as a browser sees it, started in this process.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { type RunningServer, startServer } from '../../server/start.ts'
import { temporaryFolder } from './samples.ts'

const dataFolder = temporaryFolder()
const said: string[] = []
let server: RunningServer
beforeAll(async () => {
  server = await startServer(readConfig({ PORT: '0', CHIDAO_DATA: dataFolder }, '/'), (line) => said.push(line))
})
afterAll(async () => {
  await server.close()
  rmSync(dataFolder, { recursive: true })
})

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init)
const ask = (body: string): Promise<Response> =>
  get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })

describe('the page', () => {
  test('takes nothing from elsewhere, stands in no frame, and is asked for anew', async () => {
    const { headers } = await get('/')
    const policy = headers.get('content-security-policy')
    for (const rule of ["default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "object-src 'none'"])
      expect(policy?.split('; ')).toContain(rule)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
  })

  test('is the answer to every address of the explorer', async () => {
    const page = await (await get('/')).text()
    for (const path of ['/trace/d_0123456789abcdef', '/agencies?sort=lead', '/%', '/..%2f..%2fpackage.json'])
      expect(await (await get(path)).text(), path).toBe(page)
  })

  test('has assets that are kept for ever, and no page in place of one that is missing', async () => {
    const [asset] = /\/assets\/[^"]+\.js/.exec(await (await get('/')).text()) ?? []
    const found = await get(asset ?? '')
    expect(found.headers.get('content-type')).toContain('javascript')
    expect(found.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get('/assets/gone-0000.js')).status).toBe(404)
  })
})

describe('/graphql', () => {
  test('answers JSON', async () => {
    const answer = await ask('{"query":"{ statistics { sources } }"}')
    expect(await answer.json()).toEqual({ data: { statistics: { sources: 5 } } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('shows GraphiQL to a browser, with only its own script allowed', async () => {
    const page = await get('/graphql', { headers: { accept: 'text/html' } })
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'sha256-[\w+/=]+'/)
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toMatch(/unsafe|http/)
    expect(await page.text()).toContain('GraphQL')
  })

  test('refuses a body that is too long, and one that does not tell its length', async () => {
    expect((await ask('x'.repeat(1_000_001))).status).toBe(413)
    const body = new Blob(['{}']).stream()
    const headers = { 'content-type': 'application/json' }
    const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    expect((await get('/graphql', init)).status).toBe(411)
  })
})

test('says what it read, and warns nobody on its own machine', () => {
  expect(said.join('\n')).toMatch(/reading 5 samples[\s\S]*seed-004\.txt: [\s\S]*18 documents/)
  expect(said.join('\n')).not.toContain('Anybody')
})

test('warns when others can reach it', async () => {
  const lines: string[] = []
  const folder = temporaryFolder()
  const open = await startServer(readConfig({ HOST: '0.0.0.0', PORT: '0', CHIDAO_DATA: folder }, '/'), (line) =>
    lines.push(line),
  )
  await open.close()
  rmSync(folder, { recursive: true })
  expect(lines.join('\n')).toMatch(/Anybody who reaches 0\.0\.0\.0 can read this graph[\s\S]*Nobody can write/)
})
