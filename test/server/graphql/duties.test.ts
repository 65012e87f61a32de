// A document with its tasks and their bodies, the question that is asked most: one statement, and the same answer as by several.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newYoga } from '../../../server/graphql/yoga.ts'
import type { Store } from '../../../server/store/store.ts'
import type { Answer } from '../running.ts'
import { openSamples } from '../samples.ts'

let samples: Awaited<ReturnType<typeof openSamples>>
let id: string
beforeAll(async () => {
  samples = await openSamples()
  const found = await ask('{ documents(filter: { directive: true }) { nodes { id tasks { totalCount } } } }')
  id = found.data.documents.nodes.toSorted(
    (a: { tasks: { totalCount: number } }, b: { tasks: { totalCount: number } }) =>
      b.tasks.totalCount - a.tasks.totalCount,
  )[0].id
})
afterAll(() => samples.close())

/** An answer, with the names of the statements that it took. */
async function ask(
  query: string,
  variables: object = {},
): Promise<Answer & { readonly statements: readonly string[] }> {
  const statements: string[] = []
  const store: Store = {
    ...samples.store,
    read(name, parameters, signal) {
      statements.push(name)
      return samples.store.read(name, parameters, signal)
    },
  }
  const body = JSON.stringify({ query, variables })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  return {
    ...((await (await newYoga(store).fetch('http://localhost/graphql', init)).json()) as Answer),
    statements,
  }
}

const DOCUMENT = 'id number type title issuedOn year signatory signedAs directive instrument label'
const TASK = 'id ordinal text deadline status label'
const BODIES = (args: string): string =>
  `bodies${args} { edges { role cursor evidence { start end } node { id name level } } pageInfo { hasNextPage } }`
const TASKS = (args: string, bodies: string): string =>
  `tasks${args} { edges { cursor evidence { start } node { ${TASK} ${BODIES(bodies)} } } pageInfo { hasNextPage endCursor } }`

test.each([
  ['', ''],
  ['(first: 3)', '(first: 1)'],
  ['(first: 50)', '(first: 10)'],
])('pages %s %s', async (tasks, bodies) => {
  const once = await ask(`query ($id: ID!) { document(id: $id) { ${DOCUMENT} ${TASKS(tasks, bodies)} } }`, { id })
  expect(once.statements).toEqual(['document/duties'])
  // What is asked for in two ways is read as it comes.
  const twice = await ask(
    `query ($id: ID!) { document(id: $id) { ${DOCUMENT} ${TASKS(tasks, bodies)} b: ${TASKS(tasks, bodies)} } }`,
    { id },
  )
  expect(twice.statements).not.toContain('document/duties')
  const { b, ...rest } = twice.data.document
  expect(once.data.document).toEqual(rest)
  expect(rest.tasks).toEqual(b)
  expect(rest.tasks.edges.length).toBeGreaterThan(2)
})

test('through fragments and nodes, too; not for a page further on', async () => {
  const query = `query ($id: ID!) { document(id: $id) { ...D } }
    fragment D on Document { tasks { nodes { ... on Task { bodies { nodes { name } } } } } }`
  expect((await ask(query, { id })).statements).toEqual(['document/duties'])
  const first = await ask('query ($id: ID!) { document(id: $id) { tasks(first: 1) { pageInfo { endCursor } } } }', {
    id,
  })
  const after = first.data.document.tasks.pageInfo.endCursor
  const next = await ask(
    'query ($id: ID!, $after: String) { document(id: $id) { tasks(first: 1, after: $after) { nodes { ordinal bodies { nodes { name } } } } } }',
    { id, after },
  )
  expect(next.data.document.tasks.nodes[0].ordinal).toBe(2)
  expect(next.statements).not.toContain('document/duties')
})

test('no such document, and one without tasks', async () => {
  const query = 'query ($id: ID!) { document(id: $id) { tasks { nodes { bodies { nodes { name } } } } } }'
  expect((await ask(query, { id: 'd_0000000000000000' })).data).toEqual({ document: null })
  const { data } = await ask('{ documents(filter: { directive: false }, first: 1) { nodes { id } } }')
  expect((await ask(query, { id: data.documents.nodes[0].id })).data).toEqual({ document: { tasks: { nodes: [] } } })
})
