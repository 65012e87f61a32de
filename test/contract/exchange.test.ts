// Ways out of the store and back in.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toJson } from '../../server/exchange/json.ts'
import { readJson } from '../../server/exchange/read-json.ts'
import { writeFile } from '../../server/exchange/write.ts'
import { EDGE_KINDS } from '../../server/graph/model.ts'
import { type ExportedGraph, exportGraph, tracedGraph, wholeGraph } from '../../server/store/export.ts'
import { importGraph, type Part } from '../../server/store/import.ts'
import { ingest } from '../../server/store/ingest.ts'
import { settleAll } from '../../server/store/settle-all.ts'
import type { Store } from '../../server/store/store.ts'
import { trace } from '../../server/store/trace.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines, newFolder } from './engines.ts'

const HANOI = 'UBND thành phố Hà Nội'
/** Words that mean something to the formats. */
const HOSTILE = `=1+1 "quoted", 'single' \\ \\u0027 \\\\u0022; <b>&amp;</b> ]]> \r\n\t\u0000\u001b \u2028 \u{1f4dc} $x //`

const seventeen = changeOf('17 & “x”.txt', {
  number: '17/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021-07-23',
  title: HOSTILE,
  cites: [{ number: '16/CT-TTg' }, { number: '16/CT-TTg', issuedOn: '2020-03-31' }],
  tasks: [{ text: HOSTILE, bodies: { 'Sở Y tế thành phố Hà Nội': 'lead' }, cites: [{ number: '5/QĐ-TTg' }] }],
  recipients: ['Thành ủy Hà Nội'],
})
const plan = changeOf('plan.txt', {
  number: '9/KH-UBND',
  issuer: HANOI,
  issuedOn: '2021-08-01',
  cites: [{ number: '17/CT-UBND', issuer: HANOI, issuedOn: '2021' }],
})
const elsewhere = changeOf('elsewhere.txt', { number: '1/QĐ-BYT', issuedOn: '2019' })

async function filled(store: Store): Promise<ExportedGraph> {
  for (const change of [seventeen, plan, elsewhere]) await ingest(store, change)
  return exportGraph(store)
}

async function exported(store: Store): Promise<string> {
  const file = join(newFolder(), 'graph.json')
  await writeFile(file, toJson(wholeGraph(store)))
  return file
}

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
const takeIn = (store: Store, file: string): Promise<number> => importGraph(store, readJson(file), digestOf(file))

describe.each(engines)('$name', ({ open, openOther }: Engine) => {
  test('what was exported is the same graph in another store, and goes on as such', async () => {
    const store = await open()
    const before = await filled(store)
    const file = await exported(store)
    const copy = await openOther()
    expect(await takeIn(copy, file)).toBe(before.nodes.length + before.edges.length)
    expect(await exportGraph(copy)).toEqual(before)
    // Reading a text again finds all that it said.
    await ingest(copy, seventeen)
    expect(await exportGraph(copy)).toEqual(before)
  })

  test('an import that was cut off goes on where it stopped', async () => {
    const store = await open()
    const before = await filled(store)
    const file = await exported(store)
    const copy = await openOther()
    async function* cut(): AsyncGenerator<Part> {
      let index = 0
      for await (const part of readJson(file)) {
        if (++index > before.nodes.length + 4) throw new Error('cut off')
        yield part
      }
    }
    await expect(importGraph(copy, cut(), 'digest', { parts: 3 })).rejects.toThrow('cut off')
    await expect(importGraph(copy, readJson(file), 'another')).rejects.toThrow(/holds a part of another file/)
    await importGraph(copy, readJson(file), 'digest')
    expect(await exportGraph(copy)).toEqual(before)
  })

  test('settling all of a graph that an ingest has settled changes nothing', async () => {
    const store = await open()
    const before = await filled(store)
    await settleAll(store)
    expect(await exportGraph(store)).toEqual(before)
  })

  test('a store with data is left as it is', async () => {
    const store = await open()
    const before = await filled(store)
    const file = await exported(store)
    await expect(takeIn(store, file)).rejects.toThrow(/holds data, and an import fills an empty one/)
    expect(await exportGraph(store)).toEqual(before)
  })

  test('a trace is what it shows, with the texts that say so', async () => {
    const store = await open()
    await filled(store)
    const found = await trace(store, plan.document, { depth: 1, first: 100, kinds: EDGE_KINDS })
    if (!found) throw new Error('no trace')
    const file = join(newFolder(), 'trace.json')
    await writeFile(file, toJson(tracedGraph(store, found)))
    const parts: Part[] = []
    for await (const part of readJson(file)) parts.push(part)
    const nodes = parts.flatMap((part) => ('node' in part ? [part.node.id] : []))
    const edges = parts.flatMap((part) => ('edge' in part ? [part.edge.id] : []))
    expect(nodes.toSorted()).toEqual(found.nodes.map(({ node }) => node.id as string).sort())
    expect(edges.toSorted()).toEqual(found.edges.map(({ id }) => id).sort())
    expect(nodes).toContain(plan.source.id)
    expect(nodes).not.toContain(elsewhere.document)
  })
})

describe('a file that is no export is refused with the place', () => {
  test.each([
    ['{"version":1,"nodes":[', /not JSON to its end/],
    ['{"nodes":[],"edges":[]}', /its version is not 1/],
    ['[1]', /its version is not 1/],
    ['{"version":1,"nodes":[{"id":"x"}],"edges":[]}', /node 1/],
    [
      '{"version":1,"nodes":[{"id":"s_0000000000000000","labels":["Source"],"properties":{"id":"s_0000000000000000","text":5}}]}',
      /node 1 \(s_0000000000000000\): properties\.text/,
    ],
    ['{"version":1,"nodes":[],"edges":[{"id":"e","kind":"LIKES"}]}', /edge 1 \(e\): there is no kind of edge “LIKES”/],
  ])('%s', async (text, message) => {
    const file = join(newFolder(), 'bad.json')
    writeFileSync(file, text)
    const read = async () => {
      for await (const _ of readJson(file));
    }
    await expect(read()).rejects.toThrow(message)
    await expect(read()).rejects.toThrow(file)
  })
})
