// Bodies that took the place of others, from the words of a source to the answer of a query.
import { describe, expect, test } from 'vitest'
import { toAgency } from '../../server/graph/agency.ts'
import { newYoga } from '../../server/graphql/yoga.ts'
import { exportGraph } from '../../server/store/export.ts'
import { ingest, remove } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const PLANNING = 'Sở Kế hoạch và Đầu tư tỉnh Bình Dương'
const FINANCE = 'Sở Tài chính tỉnh Bình Dương'
const CITY_FINANCE = 'Sở Tài chính thành phố Hồ Chí Minh'

const before = changeOf('2024.txt', {
  number: '1/KH-UBND',
  issuer: 'UBND tỉnh Bình Dương',
  issuedOn: '2024-05-06',
  tasks: [{ bodies: { [PLANNING]: 'lead', [FINANCE]: 'coordinate' } }, { bodies: { [PLANNING]: 'lead' } }],
})
const after = changeOf('2025.txt', {
  number: '2/KH-UBND',
  issuer: 'UBND thành phố Hồ Chí Minh',
  issuedOn: '2025-08-09',
  cites: [{ number: '202/2025/QH15', type: 'Nghị quyết' }],
  tasks: [{ bodies: { [CITY_FINANCE]: 'lead' } }],
})

async function ask(store: Store, query: string, variables: object): Promise<unknown> {
  const body = JSON.stringify({ query, variables })
  const headers = { 'content-type': 'application/json' }
  const response = await newYoga(store).fetch('http://localhost/graphql', { method: 'POST', headers, body })
  return response.json()
}

describe.each(engines)('$name', ({ open }: Engine) => {
  test('a body leads to those that took its place, with the instrument that says so', async () => {
    const store = await open()
    await ingest(store, before)
    const query = `query ($id: ID!) { agency(id: $id) { until successors {
      on decree instrument { number } evidence { quote } agency { name predecessors { agency { name } } } } } }`
    const { id } = toAgency(FINANCE)
    const successor = {
      on: '2025-07-01',
      decree: '202/2025/QH15',
      instrument: null as object | null,
      // The first words that lead there: they name the body before the one that was asked for.
      evidence: { quote: PLANNING },
      agency: { name: CITY_FINANCE, predecessors: [{ agency: { name: FINANCE } }] },
    }
    const agency = { until: '2025-07-01', successors: [successor] }
    expect(await ask(store, query, { id })).toEqual({ data: { agency } })
    await ingest(store, after)
    successor.instrument = { number: '202/2025/QH15' }
    expect(await ask(store, query, { id })).toEqual({ data: { agency } })
  })

  test('tasks and workload with predecessors and without', async () => {
    const store = await open()
    await ingest(store, before)
    await ingest(store, after)
    const query = `query ($id: ID!, $all: Boolean) {
      agency(id: $id) { tasks(first: 2, includePredecessors: $all) {
        totalCount edges { body { label } } pageInfo { hasNextPage } } }
      workload(includePredecessors: $all) { totalCount edges { node { name } workload { total lead coordinate } } } }`
    const { id } = toAgency(CITY_FINANCE)
    expect(await ask(store, query, { id, all: false })).toMatchObject({
      data: {
        agency: { tasks: { totalCount: 1, edges: [{ body: { label: CITY_FINANCE } }] } },
        workload: { totalCount: 3 },
      },
    })
    const together = await ask(store, query, { id, all: true })
    expect(together).toMatchObject({
      data: {
        agency: { tasks: { totalCount: 4, pageInfo: { hasNextPage: true } } },
        workload: {
          totalCount: 3,
          edges: [{ node: { name: CITY_FINANCE }, workload: { total: 3, lead: 3, coordinate: 1 } }, {}, {}],
        },
      },
    })
  })

  test('a successor goes with the last source that names its predecessor', async () => {
    const store = await open()
    await ingest(store, before)
    const alone = await exportGraph(store)
    const again = changeOf('again.txt', { number: '3/KH-UBND', issuedOn: '2024', recipients: [PLANNING] })
    await ingest(store, again)
    await remove(store, again.source.id)
    expect(await exportGraph(store)).toEqual(alone)
    await remove(store, before.source.id)
    expect(await exportGraph(store)).toEqual({ nodes: [], edges: [] })
  })
})
