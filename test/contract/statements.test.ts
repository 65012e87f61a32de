import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AgencyId, DocumentId, SourceId } from '../../server/graph/model.ts'
import type { Parameters, StatementName } from '../../server/store/statements.ts'
import { type Engine, engines } from './engines.ts'

const ids = ['d_0000000000000000']
const document = 'd_0000000000000000' as DocumentId
const source = 's_0000000000000000' as SourceId
const edgesOf = { ids, kinds: ['CITES'], after: '', limit: 1 } as const
const edgesAmong = { ids, kinds: ['CITES'], among: ids, limit: 1 } as const
const words = { words: ['phong'], phrase: 'phong', limit: 1 }
const edges = { rows: [{ from: 'x', to: 'y', properties: { id: 'e' } }] }
const texts = { rows: [{ source, target: document, to: document, inferred: true }] }
const mentioned = { id: document, number: null, type: null, title: null, issuedOn: null }

/** Parameters for every statement: the compiler sees to it that none is missing, and none too many. */
const examples: { readonly [N in StatementName]: Parameters<N> } = {
  'document/by-ids': { ids },
  'document/page': { afterName: '', afterId: '', limit: 1, directive: null },
  'document/count': { directive: true },
  'document/edges-out': edgesOf,
  'document/edges-in': edgesOf,
  'document/edges-among': edgesAmong,
  'document/degrees': { ids },
  'document/changed-by': { ids, limit: 1 },
  'document/last-ground': { ids },
  'task/by-ids': { ids },
  'task/page': { after: '', limit: 1 },
  'task/count': {},
  'task/edges-out': edgesOf,
  'task/edges-in': edgesOf,
  'task/edges-among': edgesAmong,
  'task/degrees': { ids },
  'agency/by-ids': { ids },
  'agency/page': { afterName: '', afterId: '', limit: 1 },
  'agency/count': {},
  'agency/edges-out': edgesOf,
  'agency/edges-in': edgesOf,
  'agency/edges-among': edgesAmong,
  'agency/degrees': { ids },
  'agency/workload': { afterTotal: 9, afterId: '', limit: 1 },
  'agency/workload-count': {},
  'agency/workload-of-lineages': { afterTotal: 9, afterId: '', limit: 1 },
  'agency/workload-of-lineages-count': {},
  'agency/successors': { ids },
  'agency/predecessors': { ids },
  'source/by-ids': { ids },
  'source/page': { afterName: '', afterId: '', limit: 1 },
  'source/count': {},
  'citation/count': {},
  'citation/kinds': {},
  'source/list': { after: '', limit: 1 },
  'source/kinds': { reader: '' },
  'check/listed': { ids },
  'search/documents': words,
  'search/tasks': words,
  'search/agencies': words,
  'export/document-ids': { afterId: '', limit: 1 },
  'export/task-ids': { afterId: '', limit: 1 },
  'export/agency-ids': { afterId: '', limit: 1 },
  'export/source-ids': { afterId: '', limit: 1 },
  'export/documents': { ids },
  'export/tasks': { ids },
  'export/agencies': { ids },
  'export/sources': { ids },
  'export/edges-of-documents': { ids },
  'export/edges-of-tasks': { ids },
  'export/edges-of-agencies': { ids },
  'import/documents': { rows: [{ id: document, properties: { id: document }, directive: true, instrument: true }] },
  'import/tasks': { rows: [] },
  'import/agencies': { rows: [] },
  'import/sources': { rows: [] },
  'import/progress': {},
  'import/set-progress': { file: 'x', done: 1 },
  'import/end': {},
  'ingest/take-turn': { source },
  'ingest/known': { ids },
  'ingest/said': { ids },
  'ingest/cited-by-documents': { ids, sources: [source] },
  'ingest/cited-by-tasks': { ids, sources: [source] },
  'ingest/remove-from-documents': { ids, sources: [source] },
  'ingest/remove-from-agencies': { ids, sources: [source] },
  'ingest/remove-tasks': { ids },
  'ingest/remove-sources': { ids },
  'ingest/sources': { rows: [{ id: source, properties: { id: source, documentIds: ids } }] },
  'ingest/documents': {
    rows: [{ id: document, series: 's', year: null, foldedNumber: null, titleKey: null, open: true }],
  },
  'ingest/agencies': { rows: [] },
  'ingest/tasks': { rows: [] },
  'ingest/issued-by': edges,
  'ingest/assigns': edges,
  'ingest/obligates': edges,
  'ingest/cites-from-documents': edges,
  'ingest/cites-from-tasks': edges,
  'ingest/addressed-to': edges,
  'ingest/part-of': edges,
  'ingest/succeeded-by': edges,
  'ingest/read-from': edges,
  'ingest/listed-in': edges,
  'ingest/read-as': { ids },
  'ingest/keys': { ids },
  'ingest/candidates-by-number': { numbers: ['1 ct ttg'] },
  'ingest/candidates-by-title': { titles: ['luật giá'] },
  'ingest/open-mentions-by-number': { numbers: ['1 ct ttg'] },
  'ingest/open-mentions-by-title': { titles: ['luật giá'] },
  'ingest/open-texts': { numbers: ['1 ct ttg'] },
  'ingest/move-mentions': {
    rows: [{ target: document, origin: document, issuedOn: null, citingYear: null, to: document, inferred: true }],
  },
  'ingest/move-text-read-from': texts,
  'ingest/move-text-issued-by': texts,
  'ingest/move-text-assigns': texts,
  'ingest/move-text-cites': texts,
  'ingest/move-text-addressed-to': texts,
  'ingest/claims': { ids },
  'ingest/claims-laid': { ids },
  'ingest/drop-claims': { rows: [{ from: document, to: 'a_0000000000000000' as AgencyId, claim: '0x 1' }] },
  'ingest/mentions': { rows: [mentioned] },
  'ingest/mentions-of': { ids },
  'ingest/recount': { rows: [{ ...mentioned, cited: true }] },
  'ingest/statements-about': { ids },
  'ingest/describe': { rows: [{ id: document, directive: true, properties: { title: null } }] },
  'ingest/sweep-documents': { ids },
  'ingest/sweep-agencies': { ids },
}

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

test('every file is in the table, and every entry of the table has its file', () => {
  expect([...new Set(files.map(({ name }) => name))].sort()).toEqual(names.toSorted())
})

test('only search has a variant for each engine, and says why', () => {
  const variants = files.filter(({ path }) => /\.(?:grafeo|neo4j)\.cypher$/.test(path))
  expect(variants.map(({ name }) => name.split('/')[0])).toEqual(Array(6).fill('search'))
  for (const { comment } of variants) expect(comment).toContain('Variant: ')
})

describe.each(files)('$path', ({ name, comment, body }) => {
  const parameters = Object.keys(examples[name as StatementName])

  test('says what it answers, its rows and its bound', () => {
    expect(comment).toMatch(/Rows: /)
    expect(body).not.toMatch(/;|\/\//)
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
    expect(returned).toMatch(/ORDER BY /)
    expect(/LIMIT \$?\w+/.test(body) || /UNWIND \$(?:ids|numbers|titles) AS /.test(body)).toBe(true)
  })
})

describe.each(engines)('$name', ({ open }: Engine) => {
  test('accepts every statement', async () => {
    const store = await open()
    await store.write(async (transaction) => {
      for (const name of names) await transaction.run(name, examples[name])
    })
  })
})
