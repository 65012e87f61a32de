import { toSought } from '../../server/graph/sought.ts'
import { newYoga } from '../../server/graphql/yoga.ts'
import { search } from '../../server/store/search.ts'
import { trace } from '../../server/store/trace.ts'
import { openSamples } from '../server/samples.ts'
import { nextToLimit, type Table } from './table.ts'

/** Asking the graph of the samples. */
export async function* query(): AsyncGenerator<Table> {
  const { store, close } = await openSamples()
  const [document] = await search(store, toSought('17/CT-UBND'), { kinds: ['Document'], limit: 1 })
  const id = document?.id ?? ''
  const yoga = newYoga(store)
  const body = JSON.stringify({
    query: `{ trace(from: "${id}") { nodes { node { id label } } edges { id evidence { quote } } } }`,
  })
  yield await nextToLimit('the samples’ graph', 'one node by its id, by a bare statement', (bench) => {
    bench.add('limit', async () => {
      await store.read('document/by-ids', { ids: [id] })
    })
    bench.add('search', async () => {
      await search(store, toSought('phòng chống dịch'), { kinds: ['Document', 'Agency', 'Task'], limit: 20 })
    })
    bench.add('trace', async () => {
      await trace(store, id, { depth: 1, first: 200, kinds: ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY'] })
    })
    bench.add('trace over GraphQL, with quotes', async () => {
      const headers = { 'content-type': 'application/json' }
      await (await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text()
    })
  })
  await close()
}
