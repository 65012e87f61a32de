// Reading: every statement that reads, and whole traces, at growing corpora. What a trace asks for must not take longer because there
// is more elsewhere.
import { EDGE_KINDS, type NodeKind } from '../../server/graph/model.ts'
import { EXPORTS } from '../../server/store/connected.ts'
import { ingestAll } from '../../server/store/ingest.ts'
import type { Parameters, StatementName } from '../../server/store/statements.ts'
import type { Store } from '../../server/store/store.ts'
import { trace as traceFrom } from '../../server/store/trace.ts'
import { examples } from '../contract/examples.ts'
import { ENGINES } from './engines.ts'
import { generateChange } from './generator.ts'
import { sizes } from './sizes.ts'
import { held, type Table } from './table.ts'

/** Sizes of corpora by engine, in documents. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  Grafeo: [1_000, 10_000, 100_000],
  Neo4j: [1_000, 10_000, 50_000],
}
/** Documents in a transaction. */
const BATCH = 200
/** Nodes that are asked for, of each kind: of few, the slow end would be one that happens to have many neighbours. */
const SAMPLE = 100
/** Rows of a page, and nodes of a trace. */
const ROWS = 50
/** Milliseconds that a statement is measured, and runs. */
const ENOUGH = 1_000
const RUNS = { least: 5, most: 400 }
/** Times that the slow end at the largest corpus may be of the one at the smallest. */
const MOST_GROWTH = 2

/** Nodes of a kind: some by chance, and the one with the most edges. */
interface Nodes {
  readonly sample: readonly string[]
  readonly hub: string
}
type NodesOf = Readonly<Record<NodeKind, Nodes>>

/** A thing to measure: run with one after another of its nodes. */
type Measure = (node: number) => Promise<unknown>
/** Milliseconds. */
interface Times {
  readonly p50: number
  readonly p95: number
}

/** Reading on each engine. */
export async function* trace(): AsyncGenerator<Table> {
  for (const open of ENGINES) {
    const engine = await open()
    try {
      const measured: { readonly size: number; readonly times: ReadonlyMap<string, Times> }[] = []
      for (const size of sizes(SIZES[engine.name] ?? []))
        await engine.withStore(async (store) => {
          await fill(store, size)
          // A server that has just started plans each statement for the first time, and grows faster for minutes.
          if (measured.length === 0) await measureAll(store)
          measured.push({ size, times: await measureAll(store) })
        })
      yield {
        title: `reading at ${measured.map(({ size }) => size).join(', ')} documents on ${engine.name}: p50 / p95 in ms`,
        rows: [...(measured[0]?.times.keys() ?? [])].map((what) => {
          const times = measured.map(({ size, times }) => ({
            size,
            ...(times.get(what) ?? { p50: Number.NaN, p95: Number.NaN }),
          }))
          const growth = (times.at(-1)?.p95 ?? Number.NaN) / (times[0]?.p95 ?? Number.NaN)
          const figures = times.map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`).join('   ')
          const figure = `${figures}   ×${growth.toFixed(1)}`
          return what.startsWith('trace')
            ? held(what, figure, `≤ ×${MOST_GROWTH}`, growth <= MOST_GROWTH)
            : { what, figure, goal: '', met: '' }
        }),
      }
    } finally {
      await engine.close()
    }
  }
}

async function fill(store: Store, size: number): Promise<void> {
  for (let at = 0; at < size; at += BATCH)
    await ingestAll(
      store,
      Array.from({ length: Math.min(BATCH, size - at) }, (_, index) => generateChange({ seed: 1, size }, at + index)),
    )
}

async function measureAll(store: Store): Promise<ReadonlyMap<string, Times>> {
  const nodes = await chooseNodes(store)
  const times = new Map<string, Times>()
  for (const [what, measure] of [...traces(store, nodes), ...statements(store, nodes)])
    times.set(what, await timesOf(measure))
  return times
}

/** Traces as the page asks for them. */
function traces(store: Store, nodes: NodesOf): readonly (readonly [string, Measure])[] {
  const options = { depth: 2, first: ROWS, kinds: EDGE_KINDS }
  return (['Document', 'Task', 'Agency'] as const).flatMap((kind) => {
    const { sample, hub } = nodes[kind]
    const of = (id: string | undefined): Promise<unknown> => traceFrom(store, id ?? hub, options)
    return [
      [`trace of a ${kind}`, (node: number) => of(sample[node % sample.length])] as const,
      [`trace of the ${kind} with the most edges`, () => of(hub)] as const,
    ]
  })
}

/** Every statement that reads, of the table: it is asked for nodes that are there, and for pages of {@link ROWS}. */
function statements(store: Store, nodes: NodesOf): readonly (readonly [string, Measure])[] {
  const names = Object.keys(examples) as StatementName[]
  return names
    .filter((name) => !/^(?:ingest|import|settle|remove)\//.test(name))
    .flatMap((name) => {
      const kind = kindOf(name)
      const run = (id: string | undefined): Promise<unknown> =>
        store.read(name, withNodes(examples[name], id ?? '', nodes) as Parameters<StatementName>)
      const { sample, hub } = nodes[kind]
      const asked: readonly [string, Measure] = [name, (node) => run(sample[node % sample.length])]
      // Where no node is named, there is none with many edges.
      if (!JSON.stringify(examples[name]).includes('_0000000000000000')) return [asked]
      return [asked, [`${name}, the one with the most edges`, () => run(hub)] as const]
    })
}

/** The kind of node that a statement asks for, by its folder or by its name. */
function kindOf(name: string): NodeKind {
  const kinds = Object.keys(EXPORTS) as NodeKind[]
  const found = kinds.find((kind) => {
    const word = kind.toLowerCase()
    return name.startsWith(`${word}/`) || name.includes(word) || name.includes(word.replace(/y$/, 'ies'))
  })
  return found ?? 'Document'
}

/** Parameters of an example with nodes of the store in place of its own, all kinds of edges, and pages as they are usual. */
function withNodes(value: unknown, id: string, nodes: NodesOf, key = ''): unknown {
  if (key === 'limit') return ROWS
  if (key === 'kinds') return EDGE_KINDS
  if (key === 'without') return []
  if (key === 'relations') return null
  if (value === 'd_0000000000000000') return id
  if (value === 's_0000000000000000') return nodes.Source.hub
  if (value === 'a_0000000000000000') return nodes.Agency.hub
  if (Array.isArray(value)) return value.map((inner) => withNodes(inner, id, nodes))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNodes(inner, id, nodes, name)]))
}

async function chooseNodes(store: Store): Promise<NodesOf> {
  const choose = async (kind: NodeKind): Promise<Nodes> => {
    const ids = (await store.read(EXPORTS[kind].ids, { afterId: '', limit: 1_000_000 })).map(({ id }) => id)
    const step = Math.max(1, Math.floor(ids.length / SAMPLE))
    const sample = ids.filter((_, index) => index % step === 0).slice(0, SAMPLE)
    return { sample, hub: kind === 'Source' ? (sample[0] ?? '') : await busiest(store, kind, ids) }
  }
  return {
    Document: await choose('Document'),
    Task: await choose('Task'),
    Agency: await choose('Agency'),
    Source: await choose('Source'),
  }
}

async function busiest(store: Store, kind: 'Document' | 'Task' | 'Agency', ids: readonly string[]): Promise<string> {
  const degrees = ({ Document: 'document/degrees', Task: 'task/degrees', Agency: 'agency/degrees' } as const)[kind]
  let most = { id: '', count: -1 }
  for (let at = 0; at < ids.length; at += 5_000)
    for (const { id, count } of await store.read(degrees, { ids: ids.slice(at, at + 5_000) }))
      if (count > most.count) most = { id, count }
  return most.id
}

async function timesOf(measure: Measure): Promise<Times> {
  await measure(0)
  const times: number[] = []
  const start = performance.now()
  for (let run = 0; run < RUNS.least || (performance.now() - start < ENOUGH && run < RUNS.most); run++) {
    const before = performance.now()
    await measure(run)
    times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}
