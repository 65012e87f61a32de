import { describe, expect, test } from 'vitest'
import { exportGraph } from '../../server/store/export.ts'
import { enter, ingest, remove } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf, listingOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const row = (number: string, issuedOn: string, rest: object = {}) => ({
  number,
  issuedOn,
  issuer: 'Thủ tướng Chính phủ',
  ...rest,
})
const list = listingOf('list.jsonl', [
  row('16/CT-TTg', '2020-03-31', { type: 'Chỉ thị', title: 'Về phòng, chống dịch' }),
  row('31/2024/QH15', '2024-01-18', { type: 'Luật', title: 'Luật Đất đai', issuer: 'Quốc hội' }),
  row('17/CT-UBND', '2021-07-23', { issuer: 'UBND thành phố Hà Nội' }),
])
const second = listingOf('other.jsonl', [row('16/CT-TTg', '2017-05-04')])
const citing = changeOf('citing.txt', {
  number: '5/QĐ-TTg',
  issuedOn: '2025-01-05',
  cites: [
    { number: '16/CT-TTg', title: 'được trích' },
    { number: '17/CT-UBND', issuedOn: '2021-07-23' },
  ],
})

const documents = (store: Store) => store.read('document/page', { afterName: '', afterId: '', limit: 99 })
async function citations(store: Store) {
  const { nodes, edges } = await exportGraph(store)
  const year = new Map(nodes.map(({ id, properties }) => [id, properties.year]))
  const cites = edges.filter(({ kind }) => kind === 'CITES')
  return cites.map(
    ({ to, properties }) => `${properties.number} ${year.get(to) ?? '?'}${properties.inferred ? ' inferred' : ''}`,
  )
}

describe.each(engines)('a registry on $name', ({ open }: Engine) => {
  test('tells type, title and date of what is cited, and settles which one is meant, whether it comes before or after', async () => {
    const store = await open()
    await ingest(store, citing)
    expect(await citations(store)).toEqual(['16/CT-TTg ?', '17/CT-UBND 2021'])
    await enter(store, list)
    expect(await citations(store)).toEqual(['16/CT-TTg 2020 inferred', '17/CT-UBND 2021 inferred'])
    expect(await documents(store)).toMatchObject([
      { number: '5/QĐ-TTg', directive: true },
      {
        number: '16/CT-TTg',
        type: 'Chỉ thị',
        title: 'Về phòng, chống dịch',
        issuedOn: '2020-03-31',
        directive: false,
        instrument: true,
      },
      { number: '17/CT-UBND', issuedOn: '2021-07-23', instrument: true },
      { number: '31/2024/QH15', title: 'Luật Đất đai', instrument: false },
    ])
    const after = await exportGraph(store)
    await remove(store, citing.source.id)
    await ingest(store, citing)
    expect(await exportGraph(store)).toEqual(after)
  })

  test('is a source of its own, whose words are the evidence; removing it takes all of it away', async () => {
    const store = await open()
    await ingest(store, citing)
    const before = await exportGraph(store)
    await enter(store, list)
    const { edges } = await exportGraph(store)
    const listed = edges.filter(({ properties }) => properties.source === list.source.id)
    expect(listed.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array(3).fill('ISSUED_BY'),
      ...Array(3).fill('LISTED_IN'),
    ])
    for (const { kind, properties } of listed) {
      const quote = list.source.text.slice(Number(properties.start), Number(properties.end))
      if (kind === 'LISTED_IN') expect(JSON.parse(quote).number).toBe(properties.number)
    }
    await remove(store, list.source.id)
    expect(await exportGraph(store)).toEqual(before)
  })

  test('two lists that name two years settle nothing; a list that has changed says only what it says now', async () => {
    const store = await open()
    for (const one of [list, second]) await enter(store, one)
    await ingest(store, citing)
    expect(await citations(store)).toEqual(['16/CT-TTg ?', '17/CT-UBND 2021 inferred'])
    await enter(store, listingOf('list.jsonl', []))
    expect(await citations(store)).toEqual(['16/CT-TTg 2017 inferred', '17/CT-UBND 2021'])
  })

  test('the text of a document tells before a list, a list before the mentions', async () => {
    const store = await open()
    const own = changeOf('16.txt', { number: '16/CT-TTg', issuedOn: '2020-03-31', title: 'của chính nó' })
    for (const change of [citing, own]) await ingest(store, change)
    await enter(store, list)
    const ids = [own.document]
    expect(await store.read('document/by-ids', { ids })).toMatchObject([{ title: 'của chính nó', type: 'Chỉ thị' }])
    await remove(store, own.source.id)
    expect(await store.read('document/by-ids', { ids })).toMatchObject([{ title: 'Về phòng, chống dịch' }])
  })
})
