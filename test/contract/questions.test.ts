// Paths, chains of citations and impact, as GraphQL gives them.
import { describe, expect, test } from 'vitest'
import { toAgency } from '../../server/graph/agency.ts'
import { ingestAll } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { ask } from './ask.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const HANOI = 'UBND thành phố Hà Nội'
const HEALTH = 'Sở Y tế thành phố Hà Nội'
const FINANCE = 'Sở Tài chính thành phố Hà Nội'

const law = changeOf('law.txt', { number: '1/2019/QH14', issuedOn: '2019-01-01', type: 'Luật' })
const decree = changeOf('decree.txt', {
  number: '2/2020/NĐ-CP',
  issuedOn: '2020-01-01',
  cites: [{ number: '1/2019/QH14', issuedOn: '2019', relation: 'basis' }],
})
const directive = changeOf('17.txt', {
  number: '17/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021-07-23',
  cites: [
    { number: '2/2020/NĐ-CP', issuedOn: '2020', relation: 'basis' },
    { number: '2/2020/NĐ-CP', issuedOn: '2020', relation: 'basis' },
    { number: '1/2019/QH14', issuedOn: '2019', relation: 'refers' },
  ],
  tasks: [
    { bodies: { [HEALTH]: 'lead' } },
    {
      bodies: { [FINANCE]: 'lead', [HEALTH]: 'coordinate' },
      cites: [{ number: '1/2019/QH14', issuedOn: '2019', relation: 'implements' }],
    },
  ],
})
const plan = changeOf('plan.txt', {
  number: '9/KH-UBND',
  issuer: HANOI,
  issuedOn: '2021-08-01',
  cites: [{ number: '17/CT-UBND', issuer: HANOI, issuedOn: '2021', relation: 'implements' }],
  tasks: [{ bodies: { [FINANCE]: 'lead' } }],
})

async function filled(open: Engine['open']): Promise<Store> {
  const store = await open()
  await ingestAll(store, [law, decree, directive, plan])
  return store
}

const PATHS = `query ($from: ID!, $to: ID!, $max: Int, $relations: [Relation!], $first: Int) {
  paths(from: $from, to: $to, maxLength: $max, relations: $relations, first: $first) {
    complete paths { length steps { forward node { id } next { label } edge { kind relation evidence { quote } } } } } }`
const CHAIN = `query ($id: ID!, $direction: TraceDirection!, $relations: [Relation!], $depth: Int, $first: Int) {
  citationChain(document: $id, direction: $direction, relations: $relations, depth: $depth, first: $first) {
    document { number } levels { generation omitted documents { number } citations { relation from { number } to { number } } } } }`
const IMPACT = `query ($id: ID!, $relations: [Relation!], $depth: Int) { impact(document: $id, relations: $relations, depth: $depth) {
  levels { distance documentCount taskCount bodyCount complete relations { relation documents tasks bodies } tasks { ordinal } bodies { agency { name } tasks } } } }`

interface Step {
  readonly forward: boolean
  readonly next: { readonly label: string }
  readonly edge: { readonly kind: string; readonly relation: string | null }
}

describe.each(engines)('questions on $name', ({ open }: Engine) => {
  test('the shortest paths, each step with its evidence', async () => {
    const store = await filled(open)
    const found = async (variables: object) => {
      const { paths } = await ask(store, PATHS, variables)
      return paths.paths.map(({ steps }: { steps: readonly Step[] }) =>
        steps.map(
          ({ forward, edge, next }) =>
            `${forward ? '→' : '←'} ${edge.relation ?? edge.kind} ${next.label.slice(0, 12)}`,
        ),
      )
    }
    const [from, to] = [law.document, toAgency(FINANCE).id]
    expect(await found({ from, to })).toEqual([['← IMPLEMENTS Sở Tài chính', '→ OBLIGATES Sở Tài chính']])
    // Only along grounds: through the decree, the directive and its second task.
    expect(await found({ from, to, relations: ['BASIS'] })).toEqual([
      ['← BASIS 2/2020/NĐ-CP', '← BASIS 17/CT-UBND', '→ ASSIGNS Sở Tài chính', '→ OBLIGATES Sở Tài chính'],
    ])
    expect(await found({ from, to, relations: ['BASIS'], max: 3 })).toEqual([])
    const both = await found({ from: directive.document, to: toAgency(HEALTH).id })
    expect(both).toHaveLength(2)
    expect(await found({ from: directive.document, to: toAgency(HEALTH).id, first: 1 })).toEqual(both.slice(0, 1))
    const { paths } = await ask(store, PATHS, { from, to })
    expect(paths.complete).toBe(true)
    expect(paths.paths[0].steps[0]).toMatchObject({
      node: { id: from },
      edge: { evidence: { quote: 'số 1/2019/QH14' } },
    })
    await expect(ask(store, PATHS, { from, to: from })).rejects.toThrow(/BAD_USER_INPUT/)
    expect((await ask(store, PATHS, { from, to: 'd_0123456789abcdef' })).paths.paths).toEqual([])
  })

  test('citations generation by generation, each document at its nearest', async () => {
    const store = await filled(open)
    const { citationChain } = await ask(store, CHAIN, { id: directive.document, direction: 'BOTH' })
    expect(citationChain).toEqual({
      document: { number: '17/CT-UBND' },
      levels: [
        {
          generation: -1,
          omitted: 0,
          documents: [{ number: '2/2020/NĐ-CP' }, { number: '1/2019/QH14' }],
          citations: expect.arrayContaining([
            { relation: 'BASIS', from: { number: '17/CT-UBND' }, to: { number: '2/2020/NĐ-CP' } },
            { relation: 'IMPLEMENTS', from: { number: '17/CT-UBND' }, to: { number: '1/2019/QH14' } },
          ]),
        },
        {
          generation: 1,
          omitted: 0,
          documents: [{ number: '9/KH-UBND' }],
          citations: [{ relation: 'IMPLEMENTS', from: { number: '9/KH-UBND' }, to: { number: '17/CT-UBND' } }],
        },
      ],
    })
    expect(citationChain.levels[0].citations).toHaveLength(3)
    const levels = async (variables: object) =>
      (await ask(store, CHAIN, variables)).citationChain.levels.map(
        ({
          generation,
          documents,
          omitted,
        }: {
          generation: number
          documents: readonly { number: string }[]
          omitted: number
        }) => `${generation}: ${documents.map(({ number }) => number)} +${omitted}`,
      )
    const up = { id: directive.document, direction: 'UP' }
    expect(await levels({ ...up, relations: ['BASIS'] })).toEqual(['-2: 1/2019/QH14 +0', '-1: 2/2020/NĐ-CP +0'])
    expect(await levels({ ...up, first: 1 })).toEqual(['-1: 2/2020/NĐ-CP +1'])
    expect(await levels({ id: law.document, direction: 'DOWN', relations: ['BASIS', 'IMPLEMENTS'], depth: 3 })).toEqual(
      ['1: 2/2020/NĐ-CP,17/CT-UBND +0', '2: 9/KH-UBND +0'],
    )
    expect((await ask(store, CHAIN, { id: 'd_0123456789abcdef', direction: 'UP' })).citationChain).toBeNull()
  })

  test('documents issued and deadlines by month', async () => {
    const store = await filled(open)
    const due = changeOf('due.txt', {
      number: '1/KH-UBND',
      issuer: HANOI,
      issuedOn: '2021-08-15',
      tasks: [{ bodies: { [HEALTH]: 'lead' }, deadline: '2021-Q3' }],
    })
    await ingestAll(store, [due])
    const { timeline } = await ask(store, '{ timeline(range: { from: "2021" }) { month documents tasks } }')
    expect(timeline).toEqual([
      { month: '2021-07', documents: 1, tasks: 0 },
      { month: '2021-08', documents: 2, tasks: 0 },
      { month: '2021-09', documents: 0, tasks: 1 },
    ])
    const plans =
      '{ timeline(range: { from: "2021", to: "2021-08" }, documents: { number: "kh" }, tasks: { roles: [DIRECTED] }) { month documents } }'
    expect((await ask(store, plans)).timeline).toEqual([{ month: '2021-08', documents: 2 }])
    await expect(ask(store, '{ timeline(range: { from: "x" }) { month } }')).rejects.toThrow(
      /BAD_USER_INPUT.*range.from/,
    )
  })

  test('what rests on an instrument, directly and through others', async () => {
    const store = await filled(open)
    const { impact } = await ask(store, IMPACT, { id: law.document })
    const [own, direct, further] = impact.levels
    expect(own).toMatchObject({
      ...{ distance: 0, documentCount: 0, taskCount: 1, bodyCount: 2, complete: true },
      relations: [{ relation: 'IMPLEMENTS', documents: 0, tasks: 1, bodies: 2 }],
      tasks: [{ ordinal: 2 }],
    })
    expect(direct).toMatchObject({ distance: 1, documentCount: 2, taskCount: 2, bodyCount: 2 })
    expect(direct.relations).toEqual([
      { relation: 'BASIS', documents: 1, tasks: 0, bodies: 0 },
      { relation: 'IMPLEMENTS', documents: 1, tasks: 2, bodies: 2 },
      { relation: 'REFERS', documents: 1, tasks: 2, bodies: 2 },
    ])
    expect(direct.bodies[0]).toEqual({ agency: { name: HEALTH }, tasks: 2 })
    expect(further).toMatchObject({
      distance: 2,
      documentCount: 1,
      taskCount: 1,
      bodies: [{ agency: { name: FINANCE }, tasks: 1 }],
    })
    const grounds = (await ask(store, IMPACT, { id: law.document, relations: ['BASIS'], depth: 3 })).impact.levels
    expect(grounds.map(({ documentCount }: { documentCount: number }) => documentCount)).toEqual([0, 1, 1])
  })
})
