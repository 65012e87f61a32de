import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Source files below a folder, without what is generated or built. */
function files(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !/generated|client\/dist/.test(name))
}

/** What a file imports when it runs: paths below the root, or names of packages; types leave no trace. */
function imports(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(
    /^(?:import|export)\b(?!\s+type\b)[^'";]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...statements].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    return name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name
  })
}

/** The way of the data; a room knows only itself and the rooms before it. */
const ROOMS = ['sources', 'extract', 'graph', 'diff', 'store', 'exchange', 'graphql']

describe('imports run one way: sources → extract → graph → diff → store → exchange → graphql', () => {
  test.each(ROOMS)('%s', (room) => {
    const later = ROOMS.slice(ROOMS.indexOf(room) + 1).map((name) => `server/${name}/`)
    for (const file of files(`server/${room}`))
      for (const name of imports(file))
        expect(
          later.filter((other) => name.startsWith(other)),
          `${file} → ${name}`,
        ).toEqual([])
  })
})

test('extract, graph and diff are pure: no file, no clock, no store', () => {
  for (const file of ['extract', 'graph', 'diff'].flatMap((room) => files(`server/${room}`))) {
    // Hashing, counting days, splitting CSV, aligning lists and keeping what was worked out are functions of their input.
    const effects = imports(file).filter(
      (name) =>
        /^(?:node:|[a-z@])/.test(name) &&
        !/^(?:server\/|node:crypto$|date-fns\/|csv-parse\/sync$|diff$|lru-cache$)/.test(name),
    )
    expect(effects, file).toEqual([])
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/Date\.now|new Date\(|Math\.random|process\./)
  }
})

test('only the two adapters know an engine, and only what draws knows Cytoscape', () => {
  const knowing = (name: string): readonly string[] =>
    [...files('server'), ...files('client')].filter((file) => imports(file).includes(name)).sort()
  expect(knowing('@grafeo-db/js')).toEqual(['server/store/grafeo-backup.ts', 'server/store/grafeo.ts'])
  expect(knowing('neo4j-driver')).toEqual(['server/store/neo4j.ts'])
  expect(knowing('cytoscape')).toEqual(['client/graph/canvas.ts', 'client/graph/export/png.ts'])
})

test('the client knows nothing of the server but its schema', () => {
  for (const file of files('client'))
    expect(
      imports(file).filter((name) => name.startsWith('server/')),
      file,
    ).toEqual([])
})
