import { describe, expect, test } from 'vitest'
import { newYoga } from '../../server/graphql/yoga.ts'
import { ingestAll } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { readValidity } from '../../server/store/validity.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const old = { number: '110/2004/NĐ-CP', type: 'Nghị định', issuedOn: '2004-04-08' }
const law = { number: '80/2015/QH13', type: 'Luật', issuedOn: '2015-06-22' }
const lone = { number: '1/2001/NĐ-CP', type: 'Nghị định', issuedOn: '2001-01-01' }
const changes = [
  changeOf('30.txt', {
    number: '30/2020/NĐ-CP',
    type: 'Nghị định',
    issuedOn: '2020-03-05',
    cites: [
      { ...law, relation: 'basis' },
      { ...old, relation: 'replaces' },
      { ...old, relation: 'replaces' },
    ],
  }),
  changeOf('154.txt', {
    number: '154/2020/NĐ-CP',
    type: 'Nghị định',
    issuedOn: '2020-12-31',
    cites: [
      { ...law, relation: 'basis' },
      { ...lone, relation: 'refers' },
      { number: '154/2020/NĐ-CP', type: 'Nghị định', relation: 'repeals' },
    ],
  }),
]

/** The store, with the names of the statements that it was asked. */
function listening(store: Store): { readonly store: Store; readonly asked: string[] } {
  const asked: string[] = []
  const read: Store['read'] = (name, parameters) => {
    asked.push(name)
    return store.read(name, parameters)
  }
  return { store: { ...store, read }, asked }
}

describe.each(engines)('validity on $name', ({ open }: Engine) => {
  test('of many documents in two statements, with one mention of each document that says so', async () => {
    const store = await open()
    await ingestAll(store, changes)
    const documents = await store.read('document/page', { afterName: '', afterId: '', limit: 9 })
    const { store: listened, asked } = listening(store)
    const found = await readValidity(listened, documents)
    expect(asked.toSorted()).toEqual(['document/changed-by', 'document/last-ground'])
    const told = found.map(({ status, since, by }, index) => [
      documents[index]?.number,
      status,
      since,
      by.map(({ source, relation }) => [source, relation]),
    ])
    const [thirty, last] = changes.map(({ source }) => source.id)
    expect(told).toEqual([
      ['1/2001/NĐ-CP', 'unknown', null, []],
      ['30/2020/NĐ-CP', 'unknown', null, []],
      ['80/2015/QH13', 'in-force', null, [[last, 'BASIS']]],
      ['110/2004/NĐ-CP', 'replaced', '2020-03-05', [[thirty, 'REPLACES']]],
      ['154/2020/NĐ-CP', 'unknown', null, []],
    ])
  })

  test('through GraphQL, with the words', async () => {
    const store = await open()
    await ingestAll(store, changes)
    const query = '{ documents { nodes { number validity { status since by { relation evidence { quote } } } } } }'
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }
    const response = await newYoga(store).fetch('http://localhost/graphql', request)
    const { data } = (await response.json()) as { data: { documents: { nodes: readonly { number: string }[] } } }
    expect(data.documents.nodes.find(({ number }) => number === old.number)).toEqual({
      number: old.number,
      validity: {
        status: 'REPLACED',
        since: '2020-03-05',
        by: [{ relation: 'REPLACES', evidence: { quote: 'Nghị định 110/2004/NĐ-CP' } }],
      },
    })
  })
})
