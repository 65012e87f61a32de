// Files into the store, as `npm run ingest` does it, next to the same rows written by bare statements.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { takeIn } from '../../server/intake.ts'
import { openReaders } from '../../server/readers.ts'
import { walkFiles } from '../../server/sources/walk.ts'
import { type ExportedEdge, type ExportedGraph, type ExportedNode, exportGraph } from '../../server/store/export.ts'
import { ingestAll } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { temporaryFolder } from '../server/samples.ts'
import { type Bare, ENGINES, type Measured } from './engines.ts'
import { generate, generateChange } from './generator.ts'
import { sizes } from './sizes.ts'
import { held, middleOf, type Table, told } from './table.ts'

/** Rows in a transaction of the limit. */
const ROWS = 5_000
/** Generated files that have about as many rows as a transaction of an ingest. */
const FILES = 285
/** Share of the limit's rate that the ingest should reach. */
const GOAL = 0.6

/** Rounds that are measured, after one that warms up. */
const ROUNDS = 3

/** Ingest of generated files on each engine. */
export async function* ingest(): AsyncGenerator<Table> {
  const [size = 0] = sizes([10_000])
  const folder = temporaryFolder()
  writeFiles(folder, size)
  for (const open of ENGINES) {
    const engine = await open()
    try {
      const { statements, rows } = await engine.withStore(async (store) => {
        await takeInAll(store, folder)
        const graph = await exportGraph(store)
        return { statements: bareStatements(graph), rows: graph.nodes.length + graph.edges.length }
      })
      const rounds: Round[] = []
      // Both sides take turns: a server that has just started grows faster for minutes.
      for (let round = 0; round <= ROUNDS; round++) rounds.push(await runRound(engine, folder, size, statements))
      const middle = (figure: (round: Round) => number): number => middleOf(rounds.slice(1).map(figure))
      const share = middle(({ limit, first }) => limit / first)
      yield {
        title: `${size} files, ${rows} rows on ${engine.name}; limit: the same rows by bare UNWIND … MERGE`,
        rows: [
          told('limit, rows/s', (rows / middle(({ limit }) => limit)).toFixed(0)),
          told('files/s', (size / middle(({ first }) => first)).toFixed(0)),
          told('rows/s', (rows / middle(({ first }) => first)).toFixed(0)),
          held('share of the limit', share.toFixed(2), `≥ ${GOAL}`, share >= GOAL),
          told('share of the limit without reading', middle(({ limit, writing }) => limit / writing).toFixed(2)),
          told('files/s that are in the store already', (size / middle(({ again }) => again)).toFixed(0)),
        ],
      }
    } finally {
      await engine.close()
    }
  }
  rmSync(folder, { recursive: true })
}

/** A bare statement. */
interface Statement {
  readonly text: string
  /** As JSON: hundreds of thousands of objects would cost the collector of garbage time in all that is measured beside it. */
  readonly rows: string
}

/** Seconds that each took. */
interface Round {
  /** Bare statements. */
  readonly limit: number
  /** Changes that are read already. */
  readonly writing: number
  /** Files. */
  readonly first: number
  /** The same files when they are in the store. */
  readonly again: number
}

async function runRound(
  engine: Measured,
  folder: string,
  size: number,
  statements: readonly Statement[],
): Promise<Round> {
  const limit = await engine.withBare((bare) => writeBare(bare, statements))
  const writing = await engine.withStore((store) => writeAll(store, size))
  return engine.withStore(async (store) => {
    const first = await timed(() => takeInAll(store, folder))
    const again = await timed(() => takeInAll(store, folder))
    return { limit, writing, first, again }
  })
}

function writeFiles(folder: string, size: number): void {
  for (let index = 0; index < size; index++) {
    const below = join(folder, String(Math.floor(index / 1000)))
    if (index % 1000 === 0) mkdirSync(below)
    const { name, text } = generate({ seed: 1, size }, index)
    writeFileSync(join(below, name), text)
  }
}

async function takeInAll(store: Store, folder: string): Promise<void> {
  const readers = openReaders(availableParallelism())
  try {
    for await (const intake of takeIn(store, filesIn(folder), folder, { readers }))
      if ('error' in intake) throw intake.error
  } finally {
    await readers.close()
  }
}

/** Writes the changes that reading the files would make; seconds that writing takes. */
async function writeAll(store: Store, size: number): Promise<number> {
  let seconds = 0
  for (let at = 0; at < size; at += FILES) {
    const indices = Array.from({ length: Math.min(FILES, size - at) }, (_, index) => at + index)
    const changes = indices.map((index) => generateChange({ seed: 1, size }, index))
    seconds += await timed(() => ingestAll(store, changes))
  }
  return seconds
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  for await (const found of walkFiles([folder], folder)) {
    if (typeof found !== 'string') throw found
    yield found
  }
}

/** Statements that write a graph and know nothing but nodes and edges, all of one kind in a statement; each in a transaction of its own. */
function bareStatements({ nodes, edges }: ExportedGraph): readonly Statement[] {
  const kinds = new Map(nodes.map(({ id, labels }) => [id, kindOf(labels)]))
  const nodeText = ({ labels }: ExportedNode): string =>
    `UNWIND $rows AS row MERGE (n:${kindOf(labels)} {id: row.id}) SET n = row.properties${labels.map((label) => ` SET n:${label}`).join('')}`
  const edgeText = ({ kind, from, to }: ExportedEdge): string =>
    `UNWIND $rows AS row MATCH (a:${kinds.get(from)} {id: row.from}) MATCH (b:${kinds.get(to)} {id: row.to}) MERGE (a)-[e:${kind} {id: row.id}]->(b) SET e = row.properties`
  return [...Map.groupBy(nodes, nodeText), ...Map.groupBy(edges, edgeText)].flatMap(([text, group]) =>
    Array.from({ length: Math.ceil(group.length / ROWS) }, (_, index) => ({
      text,
      rows: JSON.stringify(group.slice(index * ROWS, (index + 1) * ROWS)),
    })),
  )
}

/** Seconds that the statements take. */
async function writeBare(bare: Bare, statements: readonly Statement[]): Promise<number> {
  let seconds = 0
  for (const { text, rows } of statements) {
    const values = JSON.parse(rows)
    seconds += await timed(() => bare([[text, values]]))
  }
  return seconds
}

const KINDS = ['Document', 'Task', 'Agency', 'Source']
const kindOf = (labels: readonly string[]): string => KINDS.find((kind) => labels.includes(kind)) ?? ''

/** Seconds that work takes. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
