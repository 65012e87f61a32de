import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newYoga } from '../server/graphql/yoga.ts'
import { HOME, openSamples } from './server/samples.ts'

const readme = readFileSync(join(HOME, 'README.md'), 'utf8')
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

test('the first query has the answer that is shown', async () => {
  const { store, close } = await openSamples()
  const response = await newYoga(store).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block('graphql') }),
  })
  expect(await response.json()).toEqual(JSON.parse(block('json')))
  await close()
})

test('every script that is named is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { scripts: object }
  const texts = [readme, readFileSync(join(HOME, 'CONTRIBUTING.md'), 'utf8')].join('\n')
  const named = [...texts.matchAll(/npm (?:run (?:-s )?)([a-z:0-9]+)/g)].map(([, name]) => name)
  expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([])
})
