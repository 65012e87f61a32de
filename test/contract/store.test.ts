import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../server/graph/model.ts'
import { toSought } from '../../server/graph/sought.ts'
import { ingest } from '../../server/store/ingest.ts'
import { search } from '../../server/store/search.ts'
import type { Store } from '../../server/store/store.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const KINDS = ['Document', 'Agency', 'Task'] as const
const HANOI = 'UBND thành phố Hà Nội'
const HEALTH = 'Sở Y tế thành phố Hà Nội'

const directive = changeOf('17.txt', {
  number: '17/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021-07-23',
  type: 'Chỉ thị',
  title: 'về thực hiện giãn cách xã hội để phòng, chống dịch COVID-19',
  tasks: [
    { text: 'giãn cách xã hội toàn Thành phố', bodies: { [HEALTH]: 'lead', [HANOI]: 'coordinate' } },
    { text: 'phòng chống ngập', bodies: { [HANOI]: 'lead' } },
  ],
})
const other = changeOf('117.txt', {
  number: '117/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021',
  title: 'phong trào thi đua',
  cites: ['5', '16', '100'].map((n) => ({ number: `${n}/CT-TTg`, issuedOn: '2020' })),
})

async function filled(open: Engine['open']): Promise<Store> {
  const store = await open()
  await ingest(store, directive)
  await ingest(store, other)
  return store
}

describe.each(engines)('$name', ({ open }: Engine) => {
  describe('search', () => {
    const names = async (store: Store, query: string) => {
      const rows = await search(store, toSought(query), { kinds: KINDS, limit: 10 })
      return rows.map((row) =>
        row.kind === 'Agency'
          ? row.name
          : row.kind === 'Task'
            ? `task ${row.ordinal}`
            : row.kind === 'Document'
              ? row.number
              : '',
      )
    }

    test.each([
      ['17 ct ubnd', ['17/CT-UBND'], 'a number as people type it; 117 is another'],
      ['chi thi so 17 ct ubnd', ['17/CT-UBND'], 'as people cite it'],
      ['phong chong', ['17/CT-UBND', 'task 2'], 'words apart from each other'],
      ['phon', ['17/CT-UBND', '117/CT-UBND', 'task 2'], 'the beginning of a word'],
      ['hong', [], 'not the middle of a word'],
      ['y te', [HEALTH, 'task 1'], 'a body, and a task that names it'],
      ['dich khong', [], 'every word must occur'],
    ])('%s', async (query, expected) => {
      const found = await names(await filled(open), query)
      expect(found.toSorted()).toEqual(expected.toSorted())
    })

    test('the number itself comes first, then whole words, then beginnings of words', async () => {
      const store = await open()
      const numbers = ['17/CT-UBNDX', '17/CT-UBND', '3/KH-UBND']
      for (const number of numbers) {
        const title = number.startsWith('3') ? 'thực hiện Chỉ thị 17/CT-UBND' : 'gì đó'
        await ingest(store, changeOf(number, { number, issuer: HANOI, issuedOn: '2021', title }))
      }
      expect(await names(store, '17 ct ubnd')).toEqual(['17/CT-UBND', '3/KH-UBND', '17/CT-UBNDX'])
    })

    test('gives as many as asked for, the best of them', async () => {
      const store = await filled(open)
      const found = await search(store, toSought('17 ct ubnd'), { kinds: KINDS, limit: 1 })
      expect(found).toMatchObject([{ number: '17/CT-UBND' }])
    })
  })

  describe('reading', () => {
    test('pages of documents hold each once, numbers in order of their value', async () => {
      const store = await filled(open)
      const numbers: (string | null)[] = []
      let [afterName, afterId] = ['', '']
      for (;;) {
        const rows = await store.read('document/page', { afterName, afterId, limit: 2 })
        numbers.push(...rows.map(({ number }) => number))
        const last = rows.at(-1)
        if (!last) break
        afterName = last.key
        afterId = last.id
      }
      expect(numbers).toEqual(['5/CT-TTg', '16/CT-TTg', '17/CT-UBND', '100/CT-TTg', '117/CT-UBND'])
      expect(await store.read('document/count', { directive: true })).toEqual([{ count: 2 }])
    })

    test('tasks come in order of the text', async () => {
      const store = await filled(open)
      const [first] = await store.read('task/page', { after: '', limit: 1 })
      const rest = await store.read('task/page', { after: first?.key ?? '', limit: 9 })
      expect([first?.ordinal, ...rest.map(({ ordinal }) => ordinal)]).toEqual([1, 2])
    })

    test('edges of a node: after a cursor, at most so many for each node, with their ends', async () => {
      const store = await filled(open)
      const ask = {
        ids: [directive.document, other.document],
        kinds: ['ASSIGNS', 'CITES'],
        limit: 2,
        relations: null,
        without: [],
        down: false,
      } as const
      const rows = await store.read('document/edges-out', { ...ask, after: '' })
      expect(rows.filter(({ of }) => of === directive.document)).toMatchObject([
        { kind: 'ASSIGNS', fromKind: 'Document', toKind: 'Task', to: directive.tasks[0]?.id },
        { kind: 'ASSIGNS', fromKind: 'Document', toKind: 'Task', to: directive.tasks[1]?.id },
      ])
      const cites = rows.filter(({ of }) => of === other.document)
      expect(cites).toHaveLength(2)
      const after = cites[1]?.id ?? ''
      const rest = await store.read('document/edges-out', { ...ask, ids: [other.document], after })
      expect(rest).toMatchObject([{ kind: 'CITES', relation: 'REFERS', inferred: false, role: null, purpose: null }])
      expect(rest[0]).toMatchObject({ source: other.source.id, to: other.cites[2]?.to })
      const [span] = rest
      expect(other.source.text.slice(span?.start, span?.end)).toBe('số 100/CT-TTg')
      expect(await store.read('document/degrees', { ids: [other.document] })).toContainEqual({
        id: other.document,
        kind: 'CITES',
        direction: 'out',
        count: 3,
      })
    })
  })

  describe('transactions', () => {
    const turn = { source: 's_x' as SourceId }
    const sources = (store: Store) => store.read('source/count', {})
    const write = (id: string) => ({ rows: [{ id: id as SourceId, properties: { id, uri: id } }] })

    test('an error undoes all and comes out', async () => {
      const store = await open()
      const failing = store.write(async (transaction) => {
        await transaction.run('ingest/sources', write('s_1'))
        throw new RangeError('half-way')
      })
      await expect(failing).rejects.toThrow(new RangeError('half-way'))
      expect(await sources(store)).toEqual([{ count: 0 }])
    })

    test('a statement that fails undoes all, even when its error is caught', async () => {
      const store = await open()
      const failing = store.write(async (transaction) => {
        await transaction.run('ingest/sources', write('s_1'))
        const broken = { rows: [{ id: 's_2' as SourceId, properties: { id: 's_1' } }] }
        await transaction.run('ingest/sources', broken).catch(() => {})
      })
      await expect(failing).rejects.toMatchObject({ name: 'StoreConstraintError' })
      expect(await sources(store)).toEqual([{ count: 0 }])
    })

    test('what runs after the end is refused', async () => {
      const store = await open()
      const transaction = await store.write(async (open) => open)
      await expect(transaction.run('ingest/take-turn', turn)).rejects.toThrow()
    })

    test('writers take turns, and none is lost', async () => {
      const store = await open()
      const changes = Array.from({ length: 6 }, (_, index) =>
        changeOf(`${index}.txt`, {
          number: `${index}/KH-UBND`,
          issuer: HANOI,
          issuedOn: '2021',
          cites: [{ number: '16/CT-TTg' }, { number: '16/CT-TTg', issuedOn: `${2015 + index}` }],
        }),
      )
      await Promise.all(changes.map((change) => ingest(store, change)))
      expect(await sources(store)).toEqual([{ count: 6 }])
      expect(await store.read('citation/count', {})).toEqual([{ count: 12 }])
    })

    test('a read during a write sees what was there before, and does not wait', async () => {
      const store = await open()
      await store.write(async (transaction) => {
        await transaction.run('ingest/sources', write('s_1'))
        expect(await sources(store)).toEqual([{ count: 0 }])
      })
      expect(await sources(store)).toEqual([{ count: 1 }])
    })

    test('who waits no longer gets the reason, and the others their answers', async () => {
      const store = await open()
      const stop = new AbortController()
      const left = store.read('source/count', {}, stop.signal)
      const others = Array.from({ length: 20 }, () => sources(store))
      stop.abort(new Error('no longer'))
      await expect(left).rejects.toThrow('no longer')
      await expect(store.read('source/count', {}, stop.signal)).rejects.toThrow('no longer')
      expect(await Promise.all(others)).toEqual(others.map(() => [{ count: 0 }]))
    })

    test('closing waits for what runs; afterwards nothing runs', async () => {
      const store = await open()
      const written = store.write((transaction) => transaction.run('ingest/sources', write('s_1')))
      await store.close()
      await written
      await expect(sources(store)).rejects.toThrow(/is closed/)
      await store.close()
    })
  })
})
