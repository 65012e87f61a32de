// No N+1: what a query asks of a hundred parents takes one statement for each level, as of two.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newYoga } from '../../../server/graphql/yoga.ts'
import { ingestAll } from '../../../server/store/ingest.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { generateChange } from '../../bench/generator.ts'
import type { Answer } from '../running.ts'
import { temporaryFolder } from '../samples.ts'

const folder = temporaryFolder()
let store: Store
beforeAll(async () => {
  store = await openStore({ dataFolder: folder })
  const size = 150
  await ingestAll(
    store,
    Array.from({ length: size }, (_, index) => generateChange({ seed: 1, size }, index)),
  )
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** How often each statement runs for a query of so many parents. */
async function statementsFor(list: string, query: string, first: number): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  const counting: Store = {
    ...store,
    read(name, parameters, signal) {
      counts[name] = (counts[name] ?? 0) + 1
      return store.read(name, parameters, signal)
    },
  }
  const body = JSON.stringify({ query, variables: { first } })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const { data, errors } = (await (await newYoga(counting).fetch('http://localhost/graphql', init)).json()) as Answer
  expect(errors).toBeUndefined()
  expect(data[list].nodes).toHaveLength(first)
  return counts
}

/** A query, and the statements that it needs more often than once: those whose nodes stand on several levels. */
const QUERIES: readonly (readonly [list: string, query: string, levels: Readonly<Record<string, number>>])[] = [
  [
    'tasks',
    `query ($first: Int!) { tasks(first: $first) { nodes {
      document { label issuers { nodes { label } } citedBy { totalCount nodes { from { label } task { label } } } }
      bodies(first: 10) { edges { role node { name workload { total months { month } } tasks { totalCount } } evidence { quote } } }
      citations(first: 10) { totalCount nodes { to { label validity { status } } } }
    } } }`,
    // Documents that assign, that cite them, that are cited; bodies that issued, that must act; edges to bodies, to what is cited.
    { 'document/by-ids': 3, 'agency/by-ids': 2, 'task/edges-out': 2 },
  ],
  [
    'documents',
    `query ($first: Int!) { documents(filter: { directive: true }, first: $first) { nodes {
      sources { name revisions { ordinal } }
      tasks(first: 5) { totalCount nodes { text status bodies(first: 5) { nodes { label partOf { agency { label } } } } } }
      recipients(first: 5) { nodes { label } }
      citations(first: 5) { nodes { relation to { label issuers { nodes { label } } } evidence { source { name } quote } } }
      validity { status by { from { label } } }
    } } }`,
    // Edges to sources, to tasks, to recipients, to what is cited; documents that are cited, that tell the validity; sources that were read, that tell of citations.
    { 'document/edges-out': 4, 'document/by-ids': 2, 'source/by-ids': 2, 'agency/by-ids': 4 },
  ],
]

test.each(QUERIES)('%s', async (list, query, levels) => {
  const ofHundred = await statementsFor(list, query, 100)
  for (const [name, count] of Object.entries(ofHundred)) expect(count, name).toBeLessThanOrEqual(levels[name] ?? 1)
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)
  expect(sum(await statementsFor(list, query, 2))).toBeLessThanOrEqual(sum(ofHundred))
})
