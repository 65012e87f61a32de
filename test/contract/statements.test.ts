import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EDGE_PROPERTIES, NODE_PROPERTIES } from '../../server/exchange/properties.ts'
import { KEPT_EDGE_KINDS } from '../../server/graph/model.ts'
import type { Parameters, StatementName } from '../../server/store/statements.ts'
import { type Engine, engines } from './engines.ts'
import { examples } from './examples.ts'

const names = Object.keys(examples) as StatementName[]

/** Files of `cypher/` but the schema: path without ending, head comment, statement. */
const files = globSync('**/*.cypher', { cwd: 'cypher' })
  .filter((path) => !path.startsWith('schema/'))
  .map((path) => {
    const text = readFileSync(`cypher/${path}`, 'utf8')
    const comment = /^(?:\/\/.*\n)*/.exec(text)?.[0] ?? ''
    return {
      path,
      name: path.replace(/(?:\.(?:grafeo|neo4j))?\.cypher$/, ''),
      comment,
      body: text.slice(comment.length),
    }
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1))

/** What says for which parameters a line stands; see `cypher/README.md`. */
const CONDITIONS = / \/\/ if .+$/gm

/** The parameters of an example with those null that a line asks for, and the others the other way round. */
function without(name: StatementName): Parameters<StatementName> {
  const conditions = files.filter((file) => file.name === name).flatMap(({ body }) => body.match(CONDITIONS) ?? [])
  const turned = (key: string, value: unknown): unknown =>
    conditions.some((condition) => new RegExp(`\\$${key} is `).test(condition))
      ? !value
      : conditions.some((condition) => new RegExp(`\\$${key}\\b`).test(condition))
        ? null
        : value
  const entries = Object.entries(examples[name]).map(([key, value]) => [key, turned(key, value)])
  return Object.fromEntries(entries)
}

test('every file is in the table, and every entry of the table has its file', () => {
  expect([...new Set(files.map(({ name }) => name))].sort()).toEqual(names.toSorted())
})

test('only search has a variant for each engine, and says why', () => {
  const variants = files.filter(({ path }) => /\.(?:grafeo|neo4j)\.cypher$/.test(path))
  expect(variants.map(({ name }) => name.split('/')[0])).toEqual(Array(6).fill('search'))
  for (const { comment } of variants) expect(comment).toContain('Variant: ')
})

test('what names each property that it writes leaves none out', () => {
  // Else a property that a source says would be lost in silence.
  const properties: Readonly<Record<string, object>> = { ...NODE_PROPERTIES, ...EDGE_PROPERTIES }
  const named = files.flatMap(({ name, body }) => {
    const [, kind = '', list] = /CREATE \(?.*?:(\w+) \{(.*?)\}/s.exec(body) ?? []
    return list && kind in properties
      ? [{ name, kind, list: [...list.matchAll(/(\w+): row\.\1\b/g)].map((match) => match[1]) }]
      : []
  })
  expect(new Set(named.map(({ kind }) => kind))).toEqual(new Set(['Task', ...KEPT_EDGE_KINDS]))
  for (const { name, kind, list } of named)
    expect(list.toSorted(), name).toEqual(Object.keys(properties[kind] ?? {}).sort())
})

describe.each(files)('$path', ({ name, comment, body }) => {
  const parameters = Object.keys(examples[name as StatementName])

  test('says what it answers, its rows and its bound', () => {
    expect(comment).toMatch(/Rows: /)
    expect(body.replace(CONDITIONS, '')).not.toMatch(/;|\/\//)
  })

  test('uses the parameters it declares, and no others', () => {
    const used = new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1]))
    expect([...used].filter((parameter) => !parameters.includes(parameter ?? ''))).toEqual([])
    const unused = parameters.filter((parameter) => !used.has(parameter))
    // A variant may do without one that the other needs.
    expect(unused.filter((parameter) => !(name.startsWith('search/') && parameter === 'phrase'))).toEqual([])
  })

  test('is bounded and ordered', () => {
    expect(body).not.toMatch(/\[[^\]\n]*\*(?!\d*\.\.\d)[^\]\n]*\]/)
    const returned = body.slice(body.lastIndexOf('\nRETURN') + 1)
    if (!/^RETURN/.test(returned) || /^RETURN count\(\w+\) AS count\s*$/.test(returned)) return
    expect(returned).toMatch(/ORDER BY\s/)
    expect(/LIMIT \$?\w+/.test(body) || /UNWIND \$(?:ids|numbers|titles) AS /.test(body)).toBe(true)
  })
})

describe.each(engines)('$name', ({ open }: Engine) => {
  test('accepts every statement, with all its lines and without those that some parameters ask for', async () => {
    const store = await open()
    await store.write(async (transaction) => {
      for (const name of names) {
        await transaction.run(name, examples[name])
        await transaction.run(name, without(name))
      }
    })
    // An engine plans each of them for the first time, on a busy machine up to a second each.
  }, 180_000)
})
