// What changed in a directive between two ingests, over GraphQL.
import { describe, expect, test } from 'vitest'
import { readDirective } from '../../server/extract/index.ts'
import { toChange } from '../../server/graph/change.ts'
import { ingest } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { ask } from './ask.ts'
import { sourceOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const directive = (
  tasks: readonly string[],
  ground = '15/2020/NĐ-CP',
  recipient = 'Thủ tướng Chính phủ',
) => `ỦY BAN NHÂN DÂN
THÀNH PHỐ HÀ NỘI

Số: 17/CT-UBND

Hà Nội, ngày 23 tháng 7 năm 2021

CHỈ THỊ

Về việc thực hiện giãn cách xã hội

Căn cứ Nghị định số ${ground} ngày 03 tháng 02 năm 2020 của Chính phủ,

Chủ tịch UBND thành phố Hà Nội chỉ thị:

${tasks.map((task, index) => `${index + 1}. ${task}`).join('\n\n')}

Nơi nhận:

- ${recipient};

- Lưu: VT.

CHỦ TỊCH

Chu Ngọc Anh
`
const TEST = 'Sở Y tế tổ chức xét nghiệm cho người dân ở các khu vực có nguy cơ cao trước ngày 30/8/2021.'
const TEST_LATER = 'Sở Y tế tổ chức xét nghiệm cho người dân ở các khu vực có nguy cơ cao trước ngày 15/9/2021.'
const SUPPLY = 'Sở Công Thương bảo đảm cung ứng đủ hàng hóa thiết yếu cho người dân trên địa bàn.'
const CHECK = 'Công an thành phố tăng cường kiểm tra, kiểm soát tại các chốt ra vào thành phố.'
const FIRST = directive([TEST, SUPPLY])
const SECOND = directive([TEST_LATER, CHECK], '16/2020/NĐ-CP', 'Bộ Y tế')

async function read(store: Store, text: string): Promise<void> {
  const source = sourceOf('17.txt', 'txt', text)
  await ingest(store, toChange(source, readDirective(source)))
}

const DIFF = `query ($id: ID!, $source: ID, $from: Int, $to: Int, $first: Int) {
  diff(document: $id, source: $source, from: $from, to: $to, first: $first) {
    document { number } source { name revisions { ordinal } } from { ordinal } to { ordinal } fromText toText
    counts { head tasksAdded tasksRemoved tasksChanged tasksUnchanged bodies citations recipients }
    tasks {
      kind words { in words } bodies { kind name }
      before { ordinal text deadline place { start end quote } } after { ordinal text deadline place { start end quote } }
    }
    bodies { kind name role agency { name } place { start end quote } }
    citations { kind name relation place { start end quote } }
    recipients { kind name place { quote } }
    head { fact before after }
  }
}`

describe.each(engines)('what changed in a directive on $name', ({ open }: Engine) => {
  const twice = async () => {
    const store = await open()
    await read(store, FIRST)
    await read(store, SECOND)
    const { documents } = await ask(store, '{ documents(filter: { directive: true }) { nodes { id } } }')
    const { id } = documents.nodes[0]
    const diff = async (variables: object = {}) => (await ask(store, DIFF, { id, ...variables })).diff
    return { store, id, diff }
  }

  test('tasks, deadlines, bodies, grounds and recipients, each with its place in its own text', async () => {
    const { diff } = await twice()
    const found = await diff()
    expect(found).toMatchObject({
      document: { number: '17/CT-UBND' },
      source: { name: '17.txt', revisions: [{ ordinal: 1 }] },
      from: { ordinal: 1 },
      to: null,
      fromText: FIRST,
      toText: SECOND,
      counts: { head: 0, tasksAdded: 1, tasksRemoved: 1, tasksChanged: 1, tasksUnchanged: 0, bodies: 2 },
      tasks: [
        {
          kind: 'CHANGED',
          before: { ordinal: 1, deadline: '2021-08-30' },
          after: { ordinal: 1, deadline: '2021-09-15' },
          bodies: [],
        },
        { kind: 'REMOVED', before: { ordinal: 2, text: SUPPLY }, after: null, words: [] },
        { kind: 'ADDED', before: null, after: { ordinal: 2, text: CHECK }, words: [] },
      ],
      bodies: [
        { kind: 'REMOVED', name: 'Sở Công Thương thành phố Hà Nội', role: 'LEAD', agency: null },
        { kind: 'ADDED', name: 'Công an thành phố Hà Nội', role: 'LEAD', agency: { name: 'Công an thành phố Hà Nội' } },
      ],
      citations: [
        { kind: 'REMOVED', name: '15/2020/NĐ-CP', relation: 'BASIS' },
        { kind: 'ADDED', name: '16/2020/NĐ-CP', relation: 'BASIS' },
      ],
      recipients: [
        { kind: 'REMOVED', name: 'Thủ tướng Chính phủ' },
        { kind: 'ADDED', name: 'Bộ Y tế' },
      ],
      head: [],
    })
    const [changed] = found.tasks
    expect(changed.words.filter((run: { in: string }) => run.in !== 'BOTH')).toEqual([
      { in: 'BEFORE', words: '30/8/2021.' },
      { in: 'AFTER', words: '15/9/2021.' },
    ])
    const sides = [...found.tasks, ...found.bodies, ...found.citations].flatMap(({ kind, before, after, place }) => [
      ...(before ? [[FIRST, before.place]] : []),
      ...(after ? [[SECOND, after.place]] : []),
      ...(place ? [[kind === 'REMOVED' ? FIRST : SECOND, place]] : []),
    ])
    expect(sides.length).toBe(8)
    for (const [text, { start, end, quote }] of sides) expect(text.slice(start, end)).toBe(quote)
  })

  test('between any two texts that are kept; with bounded lists; null where there is nothing to compare', async () => {
    const { store, id, diff } = await twice()
    await read(store, FIRST)
    expect((await diff()).from.ordinal).toBe(2)
    expect((await diff({ from: 1 })).counts).toEqual({
      ...{ head: 0, tasksAdded: 0, tasksRemoved: 0, tasksChanged: 0, tasksUnchanged: 2 },
      ...{ bodies: 0, citations: 0, recipients: 0 },
    })
    const bounded = await diff({ from: 1, to: 2, first: 1 })
    expect(bounded.to).toEqual({ ordinal: 2 })
    expect([bounded.tasks.length, bounded.citations.length, bounded.counts.citations]).toEqual([1, 1, 2])
    expect(await diff({ from: 7 })).toBeNull()
    expect((await ask(store, DIFF, { id: 'd_0000000000000000' })).diff).toBeNull()
    for (const wrong of [{ from: 0 }, { to: -1 }, { first: 501 }])
      await expect(ask(store, DIFF, { id, ...wrong })).rejects.toThrow(/BAD_USER_INPUT/)
  })
})
