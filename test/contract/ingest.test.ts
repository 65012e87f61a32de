import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDirective } from '../../server/extract/index.ts'
import { toChange } from '../../server/graph/change.ts'
import type { Change } from '../../server/graph/model.ts'
import { type ExportedGraph, exportGraph } from '../../server/store/export.ts'
import { ingest, ingestAll, remove } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf, sourceOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const PRIME = 'Thủ tướng Chính phủ'
const HANOI = 'UBND thành phố Hà Nội'
const HEALTH = 'Sở Y tế thành phố Hà Nội'

/** Chỉ thị 16 of three years in different sources, cited with and without year, by number and from tasks. */
const own16of2020 = changeOf('16-2020.txt', {
  number: '16/CT-TTg',
  issuer: PRIME,
  issuedOn: '2020-03-31',
  type: 'Chỉ thị',
  title: 'về phòng, chống dịch',
})
const dated16of2017 = changeOf('dated-2017.txt', {
  number: '5/QĐ-TTg',
  issuedOn: '2021-01-05',
  cites: [{ number: '16/CT-TTg', issuer: PRIME, issuedOn: '2017', type: 'Chỉ thị' }],
})
const undatedFrom2021 = changeOf('undated-2021.txt', {
  number: '17/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021-07-23',
  cites: [{ number: '16/ct-ttg', issuer: PRIME, type: 'Chỉ thị' }],
  tasks: [{ bodies: { [HEALTH]: 'lead' }, cites: [{ number: '16/CT-TTg', issuer: PRIME }] }],
  recipients: [HEALTH],
})
const undatedFrom2018 = changeOf('undated-2018.txt', {
  number: '9/QĐ-TTg',
  issuedOn: '2018-02-01',
  cites: [
    { number: '16/CT-TTg', issuer: PRIME },
    { number: '17/CT-UBND', issuer: HANOI, issuedOn: '2021' },
  ],
})
const changes = [own16of2020, dated16of2017, undatedFrom2021, undatedFrom2018]

const samples = readdirSync('server/samples').map((name): Change => {
  const text = readFileSync(`server/samples/${name}`, 'utf8').normalize('NFC')
  const source = sourceOf(name, 'txt', text)
  return toChange(source, readDirective(source))
})

async function all(store: Store, list: readonly Change[]): Promise<ExportedGraph> {
  for (const change of list) await ingest(store, change)
  return exportGraph(store)
}

async function clear(store: Store, list: readonly Change[]): Promise<void> {
  for (const { source } of list) await remove(store, source.id)
}

/** Where the citations of a source lead, each once, as “number year”. */
async function cited(store: Store, by: Change): Promise<readonly string[]> {
  const { nodes, edges } = await exportGraph(store)
  const label = (id: string) => {
    const properties = nodes.find((node) => node.id === id)?.properties
    return `${properties?.number} ${properties?.year ?? '?'}`
  }
  const ends = edges
    .filter(({ kind, properties }) => kind === 'CITES' && properties.source === by.source.id)
    .map(({ to, properties }) => `${label(to)}${properties.inferred ? ' inferred' : ''}`)
  return [...new Set(ends)]
}

describe.each(engines)('ingest on $name', ({ open }: Engine) => {
  test('twice is once', async () => {
    const store = await open()
    const once = await all(store, changes)
    expect(once.edges.length).toBeGreaterThan(10)
    expect(await all(store, changes)).toEqual(once)
  })

  test('any order of sources gives the same graph, also with some removed again', async () => {
    const store = await open()
    const expected = await all(store, changes)
    await clear(store, changes)
    const plan = fc.record({
      order: fc.shuffledSubarray(changes, { minLength: changes.length }),
      detours: fc.array(fc.nat(changes.length - 1), { maxLength: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ order, detours }) => {
        await all(store, order)
        const away = detours.flatMap((index) => changes[index] ?? [])
        await clear(store, away)
        expect(await all(store, away)).toEqual(expected)
        await clear(store, changes)
      }),
      { numRuns: 12 },
    )
  })

  test('several sources in one transaction are the same as one after the other', async () => {
    const store = await open()
    const expected = await all(store, [...changes, ...samples])
    await ingestAll(store, [...samples, ...changes])
    expect(await exportGraph(store)).toEqual(expected)
    await clear(store, [...changes, ...samples])
    await ingestAll(store, [...changes, ...samples].reverse())
    expect(await exportGraph(store)).toEqual(expected)
  })

  test('the samples in two orders give the same graph', async () => {
    const store = await open()
    const expected = await all(store, samples)
    expect(expected.nodes.length).toBeGreaterThan(100)
    await clear(store, samples)
    expect(await exportGraph(store)).toEqual({ nodes: [], edges: [] })
    expect(await all(store, samples.toReversed())).toEqual(expected)
  })

  test('removing leaves what the other sources say, and nothing else', async () => {
    const store = await open()
    const without = await all(store, changes.slice(1))
    await ingest(store, own16of2020)
    await remove(store, own16of2020.source.id)
    expect(await exportGraph(store)).toEqual(without)
    await clear(store, changes)
    expect(await exportGraph(store)).toEqual({ nodes: [], edges: [] })
  })

  test('a changed source replaces exactly what it said before', async () => {
    const store = await open()
    const changed = changeOf('undated-2021.txt', {
      number: '17/CT-UBND',
      issuer: HANOI,
      issuedOn: '2021-07-23',
      cites: [{ number: '68/NQ-CP', issuedOn: '2021' }],
    })
    const expected = await all(store, [own16of2020, dated16of2017, changed])
    await clear(store, changes)
    expect(await all(store, [own16of2020, undatedFrom2021, dated16of2017, changed])).toEqual(expected)
  })

  test('a failure half-way leaves the graph as it was', async () => {
    const store = await open()
    const before = await all(store, [own16of2020, undatedFrom2021])
    const broken: Change = { ...undatedFrom2021, tasks: [] }
    await expect(ingest(store, broken)).rejects.toThrow(/edges have an end that the change lacks/)
    expect(await exportGraph(store)).toEqual(before)
  })

  test('a document that was only cited becomes the same node when its text arrives', async () => {
    const store = await open()
    const citing = changeOf('citing.txt', {
      number: '5/QĐ-TTg',
      issuedOn: '2021',
      cites: [{ number: '16/CT-TTg', issuedOn: '2020', type: 'CHỈ THỊ' }],
    })
    await ingest(store, citing)
    const [id] = citing.cites.map(({ to }) => to)
    expect(id).toBe(own16of2020.document)
    const ids = [own16of2020.document]
    expect(await store.read('document/by-ids', { ids })).toMatchObject([
      { number: '16/CT-TTg', type: 'CHỈ THỊ', issuedOn: '2020', year: 2020, directive: false, instrument: true },
    ])
    await ingest(store, own16of2020)
    expect(await store.read('document/by-ids', { ids })).toMatchObject([
      { type: 'Chỉ thị', title: 'về phòng, chống dịch', issuedOn: '2020-03-31', directive: true, instrument: true },
    ])
    await remove(store, own16of2020.source.id)
    expect(await store.read('document/by-ids', { ids })).toMatchObject([
      { type: 'CHỈ THỊ', title: null, issuedOn: '2020', directive: false, instrument: true },
    ])
  })

  test('two texts of one document: both are kept, the smaller source tells', async () => {
    const store = await open()
    const [first, second] = ['a.txt', 'b.txt']
      .map((uri) => changeOf(uri, { number: '16/CT-TTg', issuedOn: '2020-03-31', title: uri }))
      .sort((a, b) => (a.source.id < b.source.id ? -1 : 1))
    if (!first || !second) throw new Error('two were made')
    const { edges } = await all(store, [second, first])
    expect(edges.filter(({ kind }) => kind === 'READ_FROM')).toHaveLength(2)
    const ids = [first.document]
    expect(await store.read('document/by-ids', { ids })).toMatchObject([{ title: first.header.title }])
    await remove(store, first.source.id)
    expect(await store.read('document/by-ids', { ids })).toMatchObject([
      { title: second.header.title, directive: true },
    ])
  })

  describe('a citation without year', () => {
    test('stays undated while no year is known', async () => {
      const store = await open()
      await ingest(store, undatedFrom2021)
      expect(await cited(store, undatedFrom2021)).toEqual(['16/CT-TTg ?'])
    })

    test('goes to the one document issued before, whichever came first, and nothing of the undated one is left', async () => {
      const store = await open()
      await ingest(store, undatedFrom2021)
      await ingest(store, own16of2020)
      const inferred = ['16/CT-TTg 2020 inferred']
      expect(await cited(store, undatedFrom2021)).toEqual(inferred)
      const { nodes } = await exportGraph(store)
      expect(nodes.filter(({ properties }) => properties.foldedNumber === '16 ct ttg')).toHaveLength(1)
      await remove(store, own16of2020.source.id)
      expect(await cited(store, undatedFrom2021)).toEqual(['16/CT-TTg ?'])
    })

    test('says nothing of the document it was laid to: it may mean another year', async () => {
      const store = await open()
      const dated = { number: '16/CT-TTg', issuer: PRIME, issuedOn: '2017' }
      const first = changeOf('first.txt', { number: '1/QĐ-TTg', issuedOn: '2021', cites: [dated] })
      const again = changeOf('again.txt', { number: '2/QĐ-TTg', issuedOn: '2021', cites: [dated] })
      await all(store, [first, again, undatedFrom2021])
      await remove(store, again.source.id)
      expect(await cited(store, undatedFrom2021)).toEqual(['16/CT-TTg 2017 inferred'])
      const ids = first.cites.map(({ to }) => to)
      expect(await store.read('document/by-ids', { ids })).toMatchObject([{ type: null, issuedOn: '2017' }])
    })

    test('goes back when a second document fits', async () => {
      const store = await open()
      await all(store, [own16of2020, undatedFrom2021, undatedFrom2018, dated16of2017])
      expect(await cited(store, undatedFrom2021)).toEqual(['16/CT-TTg ?'])
      expect(await cited(store, undatedFrom2018)).toEqual(['16/CT-TTg 2017 inferred', '17/CT-UBND 2021'])
      await remove(store, dated16of2017.source.id)
      expect(await cited(store, undatedFrom2018)).toEqual(['16/CT-TTg ?', '17/CT-UBND 2021'])
    })
  })
})

if (engines.length > 1) {
  test('all engines hold the same graph', async () => {
    const graphs: ExportedGraph[] = []
    for (const { open } of engines) graphs.push(await all(await open(), [...changes, ...samples]))
    for (const graph of graphs) expect(graph).toEqual(graphs[0])
  })
}
