import { describe, expect, test } from 'vitest'
import { check } from '../../server/check/check.ts'
import { exportGraph } from '../../server/store/export.ts'
import { ingest, ingestAll, remove } from '../../server/store/ingest.ts'
import { readRevisions } from '../../server/store/revisions.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const HANOI = 'UBND thành phố Hà Nội'

/** A directive as it read at different times; its text has the words. */
const said = (words: string) =>
  changeOf('17.txt', {
    number: '17/CT-UBND',
    issuer: HANOI,
    issuedOn: '2021-07-23',
    tasks: [{ text: words, bodies: { 'Sở Y tế thành phố Hà Nội': 'lead' } }],
  })
const other = changeOf('18.txt', { number: '18/CT-UBND', issuer: HANOI, issuedOn: '2021-08-01' })
const { source, document } = said('')

const list = async (store: Store) =>
  (await store.read('source/revisions', { ids: [source.id, other.source.id] })).map(({ ordinal }) => ordinal)
const texts = (store: Store, from: number | null = null, to: number | null = null) =>
  readRevisions(store, { id: document, source: null, from, to })
async function violations(store: Store): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const violation of check(store, false)) found.push(violation)
  return found
}

describe.each(engines)('earlier texts on $name', ({ open, openDamaged }: Engine) => {
  test('are kept when other words come under the same name, and only then', async () => {
    const store = await open()
    const began = new Date().toISOString()
    await ingestAll(store, [said('một'), other])
    expect(await list(store)).toEqual([])
    expect(await texts(store)).toBeNull()
    await ingest(store, said('một'))
    expect(await list(store)).toEqual([])
    await ingestAll(store, [said('hai'), other])
    await ingest(store, said('ba'))
    expect(await list(store)).toEqual([2, 1])
    const [latest] = await store.read('source/revisions', { ids: [source.id] })
    expect(latest).toMatchObject({ of: source.id, sha256: said('hai').source.sha256 })
    expect((latest?.replacedAt ?? '') >= began).toBe(true)
    expect(await violations(store)).toEqual([])
  })

  test('are compared with the next one, or with the text of now', async () => {
    const store = await open()
    for (const words of ['một', 'hai', 'ba']) await ingest(store, said(words))
    const told = async (from: number | null, to: number | null) => {
      const found = await texts(store, from, to)
      return found && [found.from.ordinal, found.fromText, found.to?.ordinal ?? null, found.toText]
    }
    const [one, two, three] = ['một', 'hai', 'ba'].map((words) => said(words).source.text)
    expect(await told(null, null)).toEqual([2, two, null, three])
    expect(await told(1, null)).toEqual([1, one, null, three])
    expect(await told(1, 2)).toEqual([1, one, 2, two])
    expect(await told(null, 2)).toEqual([1, one, 2, two])
    expect(await told(9, null)).toBeNull()
    expect(await told(1, 9)).toBeNull()
    expect(await told(null, 1)).toBeNull()
    expect(await readRevisions(store, { id: document, source: other.source.id, from: null, to: null })).toBeNull()
  })

  test('are no part of the graph: it is that of one clean load, and they go with their source', async () => {
    const store = await open()
    await ingest(store, said('hai'))
    const clean = await exportGraph(store)
    for (const words of ['một', 'hai']) await ingest(store, said(words))
    expect(await list(store)).toEqual([2, 1])
    expect(await exportGraph(store)).toEqual(clean)
    await remove(store, source.id)
    await ingest(store, said('hai'))
    expect(await list(store)).toEqual([])
    expect(await violations(store)).toEqual([])
  })

  test('the last five are kept, and numbered on', async () => {
    const store = await open()
    for (let turn = 1; turn <= 8; turn++) await ingest(store, said(`lần ${turn}`))
    expect(await list(store)).toEqual([7, 6, 5, 4, 3])
    await ingest(store, said('lần 1'))
    expect(await list(store)).toEqual([8, 7, 6, 5, 4])
  })

  test('one that was tampered with, or lost its source, is told by check', async () => {
    const fill = async (store: Store): Promise<void> => {
      for (const words of ['một', 'hai', 'ba']) await ingest(store, said(words))
    }
    const store = await openDamaged(
      fill,
      "MATCH (r:Revision)-[e:REVISION_OF]->() WHERE r.ordinal = 1 SET r.text = 'x' DELETE e",
    )
    expect(await violations(store)).toMatchObject([{ law: 'orphan' }, { law: 'source' }])
  })
})
