// Which documents a mention may mean that tells neither year nor date, as GraphQL gives them.
import { expect, test } from 'vitest'
import { ingestAll, remove } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { ask } from './ask.ts'
import { changeOf } from './changes.ts'
import { engines } from './engines.ts'

const SIXTEEN = { number: '16/CT-TTg', issuer: 'Thủ tướng Chính phủ' }
const LAND = { number: null, type: 'Luật', title: 'Luật Đất đai' }

const old = changeOf('old.txt', { ...SIXTEEN, issuedOn: '2017-05-04' })
const recent = changeOf('recent.txt', { ...SIXTEEN, issuedOn: '2020-03-31' })
const law = changeOf('law.txt', { number: '45/2013/QH13', issuedOn: '2013-11-29', type: 'Luật', title: 'Luật Đất đai' })
const before = changeOf('before.txt', { number: '9/2018/NĐ-CP', issuedOn: '2018-01-15', cites: [SIXTEEN, LAND] })
const after = changeOf('after.txt', {
  number: '8/2021/NĐ-CP',
  issuedOn: '2021-02-01',
  cites: [SIXTEEN, { ...SIXTEEN, issuedOn: '2020-03-31' }],
  tasks: [{ bodies: { 'Bộ Y tế': 'lead' }, cites: [SIXTEEN] }],
})

/** What a document cites: number and year of each, whether that was inferred, and what else it may be. */
async function cited(store: Store, id: string): Promise<readonly string[]> {
  const query = `query ($id: ID!) { document(id: $id) {
    citations { nodes { inferred to { number title year } candidates { number year } } }
    tasks { nodes { citations { nodes { inferred to { number title year } candidates { number year } } } } } } }`
  const { document } = await ask(store, query, { id })
  const tasks: readonly { readonly citations: typeof document.citations }[] = document.tasks.nodes
  const mentions = [document.citations, ...tasks.map(({ citations }) => citations)].flatMap(({ nodes }) => nodes)
  const name = ({ number, title, year }: { number: string | null; title?: string; year: number | null }) =>
    `${number ?? title} ${year ?? '?'}`
  return mentions.map(
    ({ inferred, to, candidates }) => `${name(to)}${inferred ? ' inferred' : ''}: ${candidates.map(name).join(', ')}`,
  )
}

test.each(engines)('on $name: one that fits is taken, of several all are told', async ({ open }) => {
  const store = await open()
  await ingestAll(store, [old, recent, law, before, after])
  // Of 2018, so that the one of 2020 cannot be meant.
  expect(await cited(store, before.document)).toEqual([
    '16/CT-TTg 2017 inferred: 16/CT-TTg 2017',
    '45/2013/QH13 2013 inferred: 45/2013/QH13 2013',
  ])
  expect(await cited(store, after.document)).toEqual([
    '16/CT-TTg ?: 16/CT-TTg 2020, 16/CT-TTg 2017',
    '16/CT-TTg 2020: ',
    // In the task: the document's, and the task's.
    '16/CT-TTg ?: 16/CT-TTg 2020, 16/CT-TTg 2017',
    '16/CT-TTg ?: 16/CT-TTg 2020, 16/CT-TTg 2017',
  ])
  await remove(store, old.source.id)
  expect(await cited(store, after.document)).toEqual([
    '16/CT-TTg 2020 inferred: 16/CT-TTg 2020',
    '16/CT-TTg 2020: ',
    '16/CT-TTg 2020 inferred: 16/CT-TTg 2020',
    '16/CT-TTg 2020 inferred: 16/CT-TTg 2020',
  ])
})
