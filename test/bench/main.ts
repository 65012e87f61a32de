// Speed, each next to a limit measured in the same run: `npm run bench`, or `npm run bench -- extract`.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Bench, type Task } from 'tinybench'
import { readDirective } from '../../server/extract/index.ts'
import { toChange } from '../../server/graph/change.ts'
import { newYoga } from '../../server/graphql/yoga.ts'
import { readSource } from '../../server/sources/files.ts'
import { ingest } from '../../server/store/ingest.ts'
import { openStore } from '../../server/store/open.ts'
import { search } from '../../server/store/search.ts'
import { trace } from '../../server/store/trace.ts'
import { HOME, openSamples, temporaryFolder } from '../server/samples.ts'

const samples = join(HOME, 'server/samples')
const texts = readdirSync(samples).map((name) => ({
  name,
  text: readFileSync(join(samples, name), 'utf8').normalize('NFC'),
}))
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

/** What is measured, and the limit that it is held against. */
interface Subject {
  readonly limit: string
  readonly run: (bench: Bench) => Promise<void>
}

const subjects: Readonly<Record<string, Subject>> = {
  extract: {
    limit: 'every word of the texts once, by one pattern',
    async run(bench) {
      bench.add('limit', () => {
        for (const { text } of texts) text.match(/[\p{L}\p{N}]+/gu)
      })
      bench.add(`read ${texts.length} samples, ${bytes} bytes`, () => {
        for (const source of texts) readDirective(source)
      })
      await bench.run()
    },
  },
  ingest: {
    limit: 'the same source read back by its id',
    async run(bench) {
      const folder = temporaryFolder()
      const store = await openStore({ dataFolder: folder })
      const source = await readSource(join(samples, 'seed-001.txt'), HOME)
      const change = toChange(source, readDirective(source))
      bench.add('limit', async () => {
        await store.read('source/by-ids', { ids: [change.source.id] })
      })
      bench.add('replace a source of 14 tasks by itself', () => ingest(store, change))
      await bench.run()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  },
  query: {
    limit: 'one node by its id, by a bare statement',
    async run(bench) {
      const { store, close } = await openSamples()
      const [document] = await search(store, { words: ['17', 'ct', 'ubnd'], limit: 1 })
      const id = document?.id ?? ''
      const yoga = newYoga(store)
      const body = JSON.stringify({
        query: `{ trace(id: "${id}") { nodes { node { id label } } edges { id evidence { quote } } } }`,
      })
      bench.add('limit', async () => {
        await store.read('document/by-ids', { ids: [id] })
      })
      bench.add('search', async () => {
        await search(store, { words: ['phong', 'chong', 'dich'], limit: 20 })
      })
      bench.add('trace', async () => {
        await trace(store, id, { depth: 1, first: 200, kinds: ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY'] })
      })
      bench.add('trace over GraphQL, with quotes', async () => {
        const headers = { 'content-type': 'application/json' }
        await (await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text()
      })
      await bench.run()
      await close()
    },
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in subjects))
if (unknown.length > 0) {
  console.error(`No benchmark “${unknown.join('”, “')}”; there are: ${Object.keys(subjects).join(', ')}.`)
  process.exit(2)
}
for (const [name, { limit, run }] of Object.entries(subjects)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const bench = new Bench({ time: 1000 })
  await run(bench)
  console.log(`\n${name}; limit: ${limit}`)
  console.table(bench.tasks.map((task) => row(task, bench.tasks[0])))
}

/** Middle and slow end of the times, and how many times the limit's middle the middle is. */
function row(task: Task, limit: Task | undefined): Readonly<Record<string, string>> {
  const { p50, p99 } = latency(task)
  return {
    what: task.name,
    'p50 ms': p50.toFixed(3),
    'p99 ms': p99.toFixed(3),
    'times limit': limit ? (p50 / latency(limit).p50).toFixed(1) : '',
  }
}

function latency({ name, result }: Task): { readonly p50: number; readonly p99: number } {
  if (result && 'latency' in result) return { p50: result.latency.p50 ?? Number.NaN, p99: result.latency.p99 }
  throw new Error(`${name} did not run to its end: ${JSON.stringify(result)}`)
}
