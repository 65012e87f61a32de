import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOME } from './server/samples.ts'

const generated = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      'server/graphql/generated.ts',
      'server/graphql/printed.graphql',
      ...readdirSync(join(HOME, 'client/api/generated')).map((name) => `client/api/generated/${name}`),
    ].map((file) => [file, readFileSync(join(HOME, file), 'utf8')]),
  )

test('the types of schema and operations are those that are checked in (npm run types)', () => {
  const before = generated()
  execFileSync(process.execPath, ['node_modules/.bin/graphql-codegen', '--config', 'client/api/codegen.ts'], {
    cwd: HOME,
  })
  expect(generated()).toEqual(before)
}, 60_000)
