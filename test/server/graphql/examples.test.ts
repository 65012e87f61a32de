// The examples of the manual, run as a reader would run them, against a server of their own.
import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../running.ts'
import { HOME, temporaryFolder } from '../samples.ts'

const run = promisify(execFile)
const manual = readFileSync(join(HOME, 'server/graphql/README.md'), 'utf8')
const blocks = [...manual.matchAll(/^```(sh|ts|python)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}))
const folder = temporaryFolder()

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ CHIDAO_TOKEN: 'editor-0123456789' })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** What an example prints. */
async function outputOf(language: string, code: string): Promise<string> {
  const file = join(folder, `example.${language}`)
  writeFileSync(file, code.replaceAll('http://127.0.0.1:4000', server.url).replaceAll('/tmp/', `${folder}/`))
  const program = { sh: 'bash', ts: process.execPath, python: 'python3' }[language] ?? ''
  const env = { ...process.env, CHIDAO_TOKEN: 'editor-0123456789', PYTHONIOENCODING: 'utf-8' }
  const { stdout } = await run(program, [file], { env })
  return stdout
}

const EXPECTED: readonly RegExp[] = [
  /"label":"17\/CT-UBND","type":"Chỉ thị"/,
  /"name":"chi-thi.txt","outcome":"READ","fault":null/,
  /event: next[\s\S]*"finished":true[\s\S]*event: complete/,
  /^.+ → \d+ .+$/m,
  /^.+ [A-Z]+ .+ “.+”$/m,
  /"kind":"CHANGED","before":\{"deadline":"2024-06-30"\},"after":\{"deadline":"2024-07-15"\}/,
]

test('each example has something that it should print', () => {
  expect(blocks.map(({ language }) => language)).toEqual(['sh', 'sh', 'sh', 'ts', 'python', 'sh'])
})

test.each(blocks.map((block, index) => ({ ...block, index })))(
  '$index: $language',
  async ({ language, code, index }) => {
    expect(await outputOf(language, code)).toMatch(EXPECTED[index] ?? /^$/)
  },
  60_000,
)
