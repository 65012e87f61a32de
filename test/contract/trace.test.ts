import { describe, expect, test } from 'vitest'
import { toAgency } from '../../server/graph/agency.ts'
import type { EdgeKind } from '../../server/graph/model.ts'
import { ingest, remove } from '../../server/store/ingest.ts'
import type { NodeRow } from '../../server/store/rows.ts'
import type { Store } from '../../server/store/store.ts'
import { type Trace, trace } from '../../server/store/trace.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const HANOI = 'UBND thành phố Hà Nội'
const HEALTH = 'Sở Y tế thành phố Hà Nội'
const KINDS = ['ASSIGNS', 'OBLIGATES', 'CITES', 'ISSUED_BY'] as const

const sixteen = changeOf('16.txt', {
  number: '16/CT-TTg',
  issuedOn: '2020-03-31',
  cites: [{ number: '1/NQ-CP', issuedOn: '2019' }],
})
const seventeen = changeOf('17.txt', {
  number: '17/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021-07-23',
  cites: [{ number: '16/CT-TTg', issuedOn: '2020' }],
  tasks: [
    { bodies: { [HEALTH]: 'lead' }, cites: [{ number: '68/NQ-CP', issuedOn: '2021' }] },
    { bodies: { [HANOI]: 'lead', [HEALTH]: 'coordinate' } },
  ],
  recipients: ['Thành ủy Hà Nội'],
})
const plan = changeOf('plan.txt', {
  number: '9/KH-UBND',
  issuer: HANOI,
  issuedOn: '2021-08-01',
  tasks: [{ bodies: { [HEALTH]: 'lead' }, cites: [{ number: '17/CT-UBND', issuer: HANOI, issuedOn: '2021' }] }],
})

async function filled(open: Engine['open']): Promise<Store> {
  const store = await open()
  for (const change of [sixteen, seventeen, plan]) await ingest(store, change)
  return store
}

const label = (node: NodeRow): string =>
  node.kind === 'Document' ? `${node.number}` : node.kind === 'Task' ? `task ${node.ordinal}` : node.name

const shown = (result: Trace | null): readonly string[] => (result?.nodes ?? []).map(({ node }) => label(node)).sort()

const hidden = (result: Trace | null, name: string): number | undefined =>
  result?.nodes.find(({ node }) => label(node) === name)?.hidden

/** The store, with the names of the statements that were run on it. */
function listening(store: Store): { readonly store: Store; readonly statements: string[] } {
  const statements: string[] = []
  const read: Store['read'] = (name, parameters) => {
    statements.push(name)
    return store.read(name, parameters)
  }
  return { store: { ...store, read }, statements }
}

describe.each(engines)('trace on $name', ({ open }: Engine) => {
  const follow = (store: Store, id: string, depth = 1, first = 200, kinds: readonly EdgeKind[] = KINDS) =>
    trace(store, id, { depth, first, kinds })

  test('from a decision to its tasks, their bodies and what it rests on, and back from what rests on it', async () => {
    const store = await filled(open)
    const result = await follow(store, seventeen.document)
    expect(result?.nodes[0]?.node).toMatchObject({ number: '17/CT-UBND' })
    expect(shown(result)).toEqual(
      ['17/CT-UBND', 'task 1', 'task 2', HEALTH, HANOI, '16/CT-TTg', '68/NQ-CP', '9/KH-UBND', 'task 1'].sort(),
    )
    expect(result?.omitted).toBe(0)
    expect(hidden(result, '17/CT-UBND')).toBe(0)
    expect(hidden(result, '16/CT-TTg')).toBe(1)
  })

  test('a mention inside a task is shown once, at the task', async () => {
    const store = await filled(open)
    const cites = (await follow(store, seventeen.document))?.edges.filter(({ kind }) => kind === 'CITES')
    expect(cites?.map(({ fromKind }) => fromKind).sort()).toEqual(['Document', 'Task', 'Task'])
    const documentsOnly = await follow(store, seventeen.document, 1, 200, ['CITES'])
    const twin = documentsOnly?.edges.filter(({ to }) => documentsOnly.nodes.some(({ node }) => node.id === to))
    expect(twin?.map(({ fromKind }) => fromKind).sort()).toEqual(['Document', 'Document', 'Task'])
  })

  test('each generation goes further along citations', async () => {
    const store = await filled(open)
    expect(shown(await follow(store, seventeen.document, 1))).not.toContain('1/NQ-CP')
    expect(shown(await follow(store, seventeen.document, 2))).toContain('1/NQ-CP')
    expect(shown(await follow(store, sixteen.document, 1))).not.toContain('9/KH-UBND')
    expect(shown(await follow(store, sixteen.document, 2))).toContain('9/KH-UBND')
  })

  test('from a body to its tasks, the decisions behind them and their instruments', async () => {
    const store = await filled(open)
    const result = await follow(store, toAgency(HEALTH).id)
    expect(shown(result)).toEqual(expect.arrayContaining([HEALTH, '17/CT-UBND', '9/KH-UBND', '68/NQ-CP', 'task 2']))
    expect(shown(await follow(store, toAgency(HANOI).id))).toContain('9/KH-UBND')
  })

  test('from a task to its document, bodies and instruments', async () => {
    const store = await filled(open)
    const result = await follow(store, seventeen.tasks[0]?.id ?? '')
    expect(shown(result)).toEqual(expect.arrayContaining(['task 1', '17/CT-UBND', HEALTH, '68/NQ-CP']))
    expect(shown(result)).not.toContain('task 2')
  })

  test('only along the kinds that are asked for', async () => {
    const store = await filled(open)
    const result = await follow(store, seventeen.document, 4, 200, ['ADDRESSED_TO', 'READ_FROM'])
    expect(shown(result)).toEqual(['17.txt', '17/CT-UBND', 'Thành ủy Hà Nội'])
  })

  test('no more nodes than asked for: the rest is counted', async () => {
    const store = await filled(open)
    const result = await follow(store, seventeen.document, 1, 3)
    expect(result?.nodes).toHaveLength(3)
    expect(result?.omitted).toBeGreaterThan(0)
    expect(hidden(result, '17/CT-UBND')).toBeGreaterThan(0)
    for (const { from, to } of result?.edges ?? []) {
      const ids = result?.nodes.map(({ node }) => node.id)
      expect(ids).toEqual(expect.arrayContaining([from, to]))
    }
  })

  test('down: tasks and bodies, who rests on it, and a generation further their tasks', async () => {
    const store = await filled(open)
    const down = (id: string, depth: number) =>
      trace(store, id, { direction: 'DOWN', depth, first: 200, kinds: [...KINDS, 'ADDRESSED_TO'] })
    const own = ['17/CT-UBND', 'task 1', 'task 2', HEALTH, HANOI, 'Thành ủy Hà Nội']
    expect(shown(await down(seventeen.document, 1))).toEqual([...own, '9/KH-UBND', 'task 1'].sort())
    expect(shown(await down(sixteen.document, 1))).toEqual(['16/CT-TTg', '17/CT-UBND'])
    expect(shown(await down(sixteen.document, 2))).toEqual(expect.arrayContaining(['task 2', '9/KH-UBND', HEALTH]))
    expect(shown(await down(toAgency(HANOI).id, 1))).toEqual(expect.arrayContaining(['17/CT-UBND', 'task 2', HEALTH]))
  })

  test('up: from a body to its tasks, their decisions and what those rest on', async () => {
    const store = await filled(open)
    const up = (id: string, depth: number) => trace(store, id, { direction: 'UP', depth, first: 200, kinds: KINDS })
    const found = shown(await up(toAgency(HEALTH).id, 1))
    expect(found).toEqual(expect.arrayContaining(['17/CT-UBND', '9/KH-UBND', '16/CT-TTg', '68/NQ-CP', HANOI]))
    expect(found).not.toContain('1/NQ-CP')
    expect(shown(await up(toAgency(HEALTH).id, 2))).toContain('1/NQ-CP')
    expect(shown(await up(seventeen.document, 1))).toEqual(['16/CT-TTg', '17/CT-UBND', '68/NQ-CP', HANOI].sort())
  })

  test('of citations only those with the relations that are asked for', async () => {
    const store = await open()
    const change = changeOf('1.txt', {
      number: '1/KH-UBND',
      issuer: HANOI,
      issuedOn: '2021',
      cites: [
        { number: '1/NQ-CP', issuedOn: '2019', relation: 'basis' },
        { number: '2/NQ-CP', issuedOn: '2019', relation: 'refers' },
      ],
    })
    await ingest(store, change)
    const bounds = { depth: 1, first: 200, kinds: KINDS, relations: ['BASIS'] } as const
    expect(shown(await trace(store, change.document, bounds))).toEqual(['1/KH-UBND', '1/NQ-CP', HANOI].sort())
  })

  test('says how many edges of each kind there are, and gives what is not there yet with the edges to what is', async () => {
    const store = await filled(open)
    const { document } = seventeen
    const first = await trace(store, document, { depth: 1, first: 2, kinds: ['ASSIGNS'] })
    expect(first?.nodes[0]?.ways).toEqual(
      expect.arrayContaining([
        { kind: 'ASSIGNS', direction: 'out', total: 2, shown: 1 },
        { kind: 'ADDRESSED_TO', direction: 'out', total: 1, shown: 0 },
      ]),
    )
    const without = [document, seventeen.tasks[0]?.id ?? '', toAgency(HEALTH).id]
    const more = await trace(store, document, { depth: 1, first: 200, kinds: ['ASSIGNS', 'OBLIGATES'], without })
    expect(shown(more)).toEqual(['17/CT-UBND', HANOI, 'task 2'].sort())
    expect(more?.nodes[0]?.ways).toContainEqual({ kind: 'ASSIGNS', direction: 'out', total: 2, shown: 2 })
    const ends = more?.edges.map(({ kind, to }) => `${kind} ${to}`)
    expect(ends).toContain(`OBLIGATES ${toAgency(HEALTH).id}`)
  })

  test('null where there is no such node', async () => {
    const store = await open()
    expect(await follow(store, seventeen.document)).toBeNull()
    expect(await follow(store, 'no id')).toBeNull()
  })

  test('as many statements for forty tasks as for one', async () => {
    const counts: number[] = []
    for (const size of [1, 40]) {
      const { store, statements } = listening(await open())
      const tasks = Array.from({ length: size }, (_, index) => ({
        bodies: { [`Sở số ${index}`]: 'lead' as const },
        cites: [{ number: `${index}/NQ-CP`, issuedOn: '2021' }],
      }))
      const change = changeOf('many.txt', { number: '1/KH-UBND', issuer: HANOI, issuedOn: '2021', tasks })
      await ingest(store, change)
      await follow(store, change.document, 2)
      counts.push(statements.length)
    }
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThan(25)
  })

  test('the number of edges of a body follows each write', async () => {
    const store = await open()
    const total = async (): Promise<number | undefined> => {
      const result = await trace(store, toAgency(HEALTH).id, { depth: 1, first: 1, kinds: ['OBLIGATES'] })
      return result?.nodes[0]?.ways.find(({ kind }) => kind === 'OBLIGATES')?.total
    }
    await ingest(store, seventeen)
    expect(await total()).toBe(2)
    await ingest(store, plan)
    expect(await total()).toBe(3)
    await remove(store, seventeen.source.id)
    expect(await total()).toBe(1)
  })

  test('one edge leads from a body to the one it belongs to, however many sources name it, with the first words that do', async () => {
    const store = await filled(open)
    const kin = async () => {
      const result = await trace(store, toAgency(HEALTH).id, { depth: 1, first: 100, kinds: ['PART_OF'] })
      return result?.edges.map(({ kind, to, source }) => [kind, to, source])
    }
    const sources = [seventeen.source.id, plan.source.id].sort()
    expect(await kin()).toEqual([['PART_OF', toAgency(HANOI).id, sources[0]]])
    for (const source of sources) {
      expect(await kin()).toEqual([['PART_OF', toAgency(HANOI).id, source]])
      await remove(store, source)
    }
    expect(await kin()).toBeUndefined()
  })
})
