// Lists, pages, filters, orders and facets, as GraphQL gives them.
import { describe, expect, test } from 'vitest'
import { toAgency } from '../../server/graph/agency.ts'
import { ingest, ingestAll, remove } from '../../server/store/ingest.ts'
import type { Store } from '../../server/store/store.ts'
import { ask } from './ask.ts'
import { changeOf } from './changes.ts'
import { type Engine, engines } from './engines.ts'

const HANOI = 'UBND thành phố Hà Nội'
const HEALTH = 'Sở Y tế thành phố Hà Nội'
const FINANCE = 'Sở Tài chính thành phố Hà Nội'
const PRIME = 'Thủ tướng Chính phủ'

const sixteen = changeOf('16.txt', { number: '16/CT-TTg', issuer: PRIME, issuedOn: '2020-03-31', type: 'Chỉ thị' })
const seventeen = changeOf('17.txt', {
  number: '17/CT-UBND',
  issuer: HANOI,
  issuedOn: '2021-07-23',
  type: 'Chỉ thị',
  title: 'về giãn cách xã hội',
  cites: [{ number: '16/CT-TTg', issuedOn: '2020', relation: 'implements' }],
  tasks: [
    { bodies: { [HEALTH]: 'lead' }, text: 'xét nghiệm diện rộng', deadline: '2021-08' },
    { bodies: { [HANOI]: 'lead', [HEALTH]: 'coordinate' }, deadline: '2999-Q2' },
    { bodies: { [FINANCE]: 'lead' }, cites: [{ number: '68/NQ-CP', issuedOn: '2021', relation: 'basis' }] },
  ],
  recipients: ['Thành ủy Hà Nội'],
})
const plan = changeOf('plan.txt', {
  number: '9/KH-UBND',
  issuer: HANOI,
  issuedOn: '2021-08-01',
  type: 'Kế hoạch',
  cites: [
    { number: '17/CT-UBND', issuer: HANOI, issuedOn: '2021', relation: 'basis' },
    { number: '16/CT-TTg', issuedOn: '2020', relation: 'basis' },
  ],
  tasks: [{ bodies: { [HEALTH]: 'directed' }, deadline: '2021-09-15' }],
})

async function filled(open: Engine['open']): Promise<Store> {
  const store = await open()
  await ingestAll(store, [sixteen, seventeen, plan])
  return store
}

/** Labels of a list, in its order. */
async function listed(store: Store, list: string, name = 'label'): Promise<readonly string[]> {
  const field = list.slice(0, list.indexOf('('))
  const data = await ask(store, `{ ${list} { nodes { ${name} } } }`)
  return data[field].nodes.map((node: Record<string, unknown>) => node[name])
}

describe.each(engines)('lists on $name', ({ open }: Engine) => {
  test('documents by each filter and order', async () => {
    const store = await filled(open)
    const [hanoi, health, party] = [HANOI, HEALTH, 'Thành ủy Hà Nội'].map((name) => toAgency(name).id)
    const rows: readonly (readonly [string, readonly string[]])[] = [
      ['filter: {}', ['9/KH-UBND', '16/CT-TTg', '17/CT-UBND', '68/NQ-CP']],
      ['filter: { directive: false }', ['68/NQ-CP']],
      ['filter: { instrument: false }', ['9/KH-UBND']],
      ['filter: { types: ["Chỉ thị"] }', ['16/CT-TTg', '17/CT-UBND']],
      ['filter: { number: "CT ubnd" }', ['17/CT-UBND']],
      ['filter: { number: "7/ct" }', []],
      ['filter: { text: "gian cach" }', ['17/CT-UBND']],
      ['filter: { issued: { from: "2021-07", to: "2021-07" } }', ['17/CT-UBND', '68/NQ-CP']],
      ['filter: { issued: { to: "2020" } }', ['16/CT-TTg']],
      [`filter: { issuers: ["${hanoi}"] }`, ['9/KH-UBND', '17/CT-UBND']],
      ['filter: { levels: [NATIONAL] }', ['16/CT-TTg']],
      [`filter: { bodies: ["${health}"], types: ["Kế hoạch", "Chỉ thị"] }`, ['9/KH-UBND', '17/CT-UBND']],
      [`filter: { recipients: ["${party}"] }`, ['17/CT-UBND']],
      [`filter: { cites: ["${sixteen.document}"] }`, ['9/KH-UBND', '17/CT-UBND']],
      ['filter: { citedAs: [IMPLEMENTS] }', ['16/CT-TTg']],
      ['orderBy: { field: ISSUED_ON }', ['16/CT-TTg', '68/NQ-CP', '17/CT-UBND', '9/KH-UBND']],
      ['orderBy: { field: CITED_BY, direction: DESC }, first: 1', ['16/CT-TTg']],
      ['orderBy: { field: TASKS, direction: DESC }, first: 2', ['17/CT-UBND', '9/KH-UBND']],
    ]
    for (const [query, labels] of rows) expect(await listed(store, `documents(${query})`), query).toEqual(labels)
  })

  test('tasks by each filter and order', async () => {
    const store = await filled(open)
    const [hanoi, health] = [HANOI, HEALTH].map((name) => toAgency(name).id)
    const rows: readonly (readonly [string, readonly (string | null)[]])[] = [
      ['orderBy: { field: DEADLINE }', ['2021-08', '2021-09-15', '2999-Q2', null]],
      ['orderBy: { field: DEADLINE, direction: DESC }', ['2999-Q2', '2021-09-15', '2021-08', null]],
      ['filter: { statuses: [PAST] }, orderBy: { field: DEADLINE }', ['2021-08', '2021-09-15']],
      ['filter: { statuses: [DUE] }', ['2999-Q2']],
      ['filter: { statuses: [NO_DEADLINE] }', [null]],
      ['filter: { deadline: { from: "2021-08-31", to: "2021-08" } }', ['2021-08']],
      ['filter: { deadline: { from: "2999-05" } }', ['2999-Q2']],
      ['filter: { text: "xet nghiem" }', ['2021-08']],
      [`filter: { bodies: ["${health}"] }, orderBy: { field: DEADLINE }`, ['2021-08', '2021-09-15', '2999-Q2']],
      [
        `filter: { bodies: ["${health}"], roles: [COORDINATE, DIRECTED] }, orderBy: { field: DEADLINE }`,
        ['2021-09-15', '2999-Q2'],
      ],
      [`filter: { documents: ["${plan.document}"] }`, ['2021-09-15']],
      [`filter: { documents: ["${seventeen.document}"], bodies: ["${hanoi}"] }`, ['2999-Q2']],
      ['filter: { types: ["Kế hoạch"] }', ['2021-09-15']],
      ['filter: { issued: { from: "2021-08-01" } }', ['2021-09-15']],
      [`filter: { issuers: ["${hanoi}"], roles: [DIRECTED] }`, ['2021-09-15']],
      [`filter: { cites: ["${seventeen.documents.find(({ number }) => number === '68/NQ-CP')?.id}"] }`, [null]],
    ]
    for (const [query, deadlines] of rows)
      expect(await listed(store, `tasks(${query})`, 'deadline'), query).toEqual(deadlines)
  })

  test('bodies, sources and mentions by their filters', async () => {
    const store = await filled(open)
    const hanoi = toAgency(HANOI).id
    expect(await listed(store, `agencies(filter: { partOf: ["${hanoi}"] })`)).toEqual([FINANCE, HEALTH])
    expect(await listed(store, 'agencies(filter: { text: "so y te", collective: false, current: true })')).toEqual([
      HEALTH,
    ])
    expect(await listed(store, 'agencies(filter: { branches: [PARTY] })')).toEqual(['Thành ủy Hà Nội'])
    expect((await listed(store, 'agencies(orderBy: { field: TASKS, direction: DESC })'))[0]).toBe(HEALTH)
    expect(await listed(store, 'sources(filter: { text: "1", formats: ["txt"] })')).toEqual(['16.txt', '17.txt'])
    expect(await listed(store, 'citations(filter: { relations: [IMPLEMENTS] })', 'relation')).toEqual(['IMPLEMENTS'])
    const to = `citations(filter: { to: ["${sixteen.document}"] }, orderBy: { field: ISSUED_ON, direction: DESC })`
    const { citations } = await ask(store, `{ ${to} { totalCount nodes { relation from { number } } } }`)
    expect(citations).toEqual({
      totalCount: 2,
      nodes: [
        { relation: 'BASIS', from: { number: '9/KH-UBND' } },
        { relation: 'IMPLEMENTS', from: { number: '17/CT-UBND' } },
      ],
    })
  })

  test('facets count what the filter leaves', async () => {
    const store = await filled(open)
    const data = await ask(
      store,
      `{ documents(filter: { directive: true }) { totalCount facets {
          types { value count } years { value count } issuers { label count } branches { value count } citedAs { value count } } }
        tasks(filter: { roles: [LEAD] }) { totalCount facets { statuses { value count } months { value count } bodies { label count } types { value count } } }
        citations { totalCount facets { relations { value count } fromTypes { value count } } } }`,
    )
    const pairs = (list: readonly { value?: string; label?: string; count: number }[]) =>
      Object.fromEntries(list.map(({ value, label, count }) => [value ?? label, count]))
    const { facets } = data.documents
    expect(data.documents.totalCount).toBe(3)
    expect(pairs(facets.types)).toEqual({ 'Chỉ thị': 2, 'Kế hoạch': 1 })
    expect(pairs(facets.years)).toEqual({ 2020: 1, 2021: 2 })
    expect(pairs(facets.issuers)).toEqual({ [HANOI]: 2, [PRIME]: 1 })
    expect(pairs(facets.branches)).toEqual({ GOVERNMENT: 3 })
    expect(pairs(facets.citedAs)).toEqual({ BASIS: 2, IMPLEMENTS: 1 })
    expect(data.tasks.totalCount).toBe(3)
    expect(pairs(data.tasks.facets.statuses)).toEqual({ PAST: 1, DUE: 1, NO_DEADLINE: 1 })
    expect(pairs(data.tasks.facets.months)).toEqual({ '2021-08': 1, '2999-06': 1 })
    expect(pairs(data.tasks.facets.bodies)).toEqual({ [HEALTH]: 2, [HANOI]: 1, [FINANCE]: 1 })
    expect(data.citations.totalCount).toBe(4)
    expect(pairs(data.citations.facets.relations)).toEqual({ BASIS: 3, IMPLEMENTS: 1 })
  })

  test('forward and backward pages meet, in every order', async () => {
    const store = await open()
    const changes = Array.from({ length: 7 }, (_, i) =>
      changeOf(`${i}.txt`, {
        number: `${i}/KH-UBND`,
        issuer: HANOI,
        ...(i % 3 ? { issuedOn: `202${i % 2}-01-01` } : {}),
      }),
    )
    await ingestAll(store, changes)
    for (const order of ['NUMBER', 'ISSUED_ON', 'CITED_BY'])
      for (const direction of ['ASC', 'DESC']) {
        const page = async (bounds: string, cursor: string | null) =>
          (
            await ask(
              store,
              `query ($c: String) { documents(${bounds}: $c, orderBy: { field: ${order}, direction: ${direction} }) {
                edges { cursor node { label } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
              { c: cursor },
            )
          ).documents
        const forward: string[] = []
        let [cursor, more]: [string | null, boolean] = [null, true]
        while (more) {
          const { edges, pageInfo } = await page('first: 3, after', cursor)
          expect(pageInfo.hasPreviousPage).toBe(cursor !== null)
          forward.push(...edges.map(({ node }: { node: { label: string } }) => node.label))
          ;[cursor, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
        }
        const backward: string[] = []
        ;[cursor, more] = [null, true]
        while (more) {
          const { edges, pageInfo } = await page('last: 3, before', cursor)
          backward.unshift(...edges.map(({ node }: { node: { label: string } }) => node.label))
          ;[cursor, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage]
        }
        expect(forward, `${order} ${direction}`).toHaveLength(7)
        expect(new Set(forward).size).toBe(7)
        expect(backward, `${order} ${direction}`).toEqual(forward)
      }
  })

  test('a page goes on at its place when documents come and go', async () => {
    const store = await filled(open)
    const query =
      'query ($after: String) { documents(first: 2, after: $after) { nodes { label } pageInfo { endCursor } } }'
    const first = (await ask(store, query)).documents
    expect(first.nodes).toEqual([{ label: '9/KH-UBND' }, { label: '16/CT-TTg' }])
    await remove(store, plan.source.id)
    await ingest(store, changeOf('new.txt', { number: '1/KH-UBND', issuer: HANOI, issuedOn: '2022' }))
    const second = (await ask(store, query, { after: first.pageInfo.endCursor })).documents
    expect(second.nodes).toEqual([{ label: '17/CT-UBND' }, { label: '68/NQ-CP' }])
  })

  test('edges of a node page both ways, with what they say', async () => {
    const store = await filled(open)
    const query = `query ($id: ID!, $last: Int, $before: String) { document(id: $id) {
      tasks(last: $last, before: $before) { totalCount edges { node { ordinal } evidence { quote } } pageInfo { hasPreviousPage startCursor } }
      citations(relations: [BASIS]) { totalCount relations { value count } nodes { to { label } task { ordinal } from { label } } }
      citedBy { totalCount nodes { relation from { label } } }
      issuers { nodes { name } }
      recipients { edges { node { name } evidence { quote } } }
    } }`
    const { document } = await ask(store, query, { id: seventeen.document, last: 2 })
    expect(document.tasks.edges.map(({ node }: { node: { ordinal: number } }) => node.ordinal)).toEqual([2, 3])
    expect(document.tasks.totalCount).toBe(3)
    const rest = (
      await ask(store, query, { id: seventeen.document, last: 2, before: document.tasks.pageInfo.startCursor })
    ).document
    expect(rest.tasks.edges.map(({ node }: { node: { ordinal: number } }) => node.ordinal)).toEqual([1])
    expect(document.citations).toEqual({
      totalCount: 1,
      relations: expect.arrayContaining([
        { value: 'BASIS', count: 1 },
        { value: 'IMPLEMENTS', count: 1 },
      ]),
      nodes: [{ to: { label: '68/NQ-CP' }, task: { ordinal: 3 }, from: { label: '17/CT-UBND' } }],
    })
    expect(document.citedBy).toEqual({ totalCount: 1, nodes: [{ relation: 'BASIS', from: { label: '9/KH-UBND' } }] })
    expect(document.issuers.nodes).toEqual([{ name: HANOI }])
    expect(document.recipients.edges).toEqual([
      { node: { name: 'Thành ủy Hà Nội' }, evidence: { quote: 'Thành ủy Hà Nội' } },
    ])
  })

  test('a body: its tasks with and without its parts, its workload, and whom it belongs to', async () => {
    const store = await filled(open)
    const query = `query ($id: ID!, $parts: Boolean) { agency(id: $id) {
      tasks(includeParts: $parts, orderBy: { field: DEADLINE }) { totalCount facets { roles { value count } statuses { value count } }
        edges { role body { name } node { deadline deadlineEvidence { quote source { name } } document { label } } } }
      due: tasks(filter: { statuses: [DUE] }, includeParts: $parts) { totalCount }
      workload(includeParts: $parts) { total lead coordinate directed due past noDeadline months { month total lead } }
      partOf { agency { name } evidence { quote } }
      parts { totalCount edges { node { name } } }
      issued { nodes { label } }
    } }`
    const health = (await ask(store, query, { id: toAgency(HEALTH).id, parts: false })).agency
    expect(health.partOf).toEqual({ agency: { name: HANOI }, evidence: { quote: HEALTH } })
    expect(health.tasks.edges.map(({ role }: { role: string }) => role)).toEqual(['LEAD', 'DIRECTED', 'COORDINATE'])
    expect(health.tasks.edges[0].node.deadlineEvidence).toEqual({
      quote: 'xét nghiệm diện rộng',
      source: { name: '17.txt' },
    })
    expect(health.due.totalCount).toBe(1)
    expect(health.workload).toEqual({
      ...{ total: 3, lead: 1, coordinate: 1, directed: 1, due: 1, past: 2, noDeadline: 0 },
      months: [
        { month: '2021-08', total: 1, lead: 1 },
        { month: '2021-09', total: 1, lead: 0 },
        { month: '2999-06', total: 1, lead: 0 },
      ],
    })
    const alone = (await ask(store, query, { id: toAgency(HANOI).id, parts: false })).agency
    expect([alone.tasks.totalCount, alone.workload.total]).toEqual([1, 1])
    expect(alone.issued.nodes).toEqual([{ label: '9/KH-UBND' }, { label: '17/CT-UBND' }])
    const whole = (await ask(store, query, { id: toAgency(HANOI).id, parts: true })).agency
    expect(whole.parts).toEqual({ totalCount: 2, edges: [{ node: { name: FINANCE } }, { node: { name: HEALTH } }] })
    // Four tasks, one of which obliges two of the bodies.
    expect([whole.tasks.totalCount, whole.workload.total]).toEqual([5, 4])
  })

  test('workload by filter and order, with parts counted to the whole', async () => {
    const store = await filled(open)
    const names = async (bounds: string) => {
      const { workload } = await ask(
        store,
        `{ workload(${bounds}) { totalCount edges { node { name } workload { total } } } }`,
      )
      const edges: readonly { node: { name: string }; workload: { total: number } }[] = workload.edges
      expect(workload.totalCount).toBe(edges.length)
      return edges.map(({ node, workload }) => `${node.name} ${workload.total}`)
    }
    expect(await names('filter: {}')).toEqual([`${HEALTH} 3`, ...[`${HANOI} 1`, `${FINANCE} 1`].sort(byId)])
    expect(await names('includeParts: true, first: 9')).toEqual([`${HANOI} 4`, `${HEALTH} 3`, `${FINANCE} 1`])
    expect(await names('orderBy: { field: NAME, direction: ASC }')).toEqual([
      `${FINANCE} 1`,
      `${HEALTH} 3`,
      `${HANOI} 1`,
    ])
    expect(await names('filter: { statuses: [PAST] }')).toEqual([`${HEALTH} 2`])
    expect(await names('filter: { roles: [COORDINATE] }')).toEqual([`${HEALTH} 1`])
    expect(await names(`filter: { partOf: ["${toAgency(HANOI).id}"], text: "tai chinh" }`)).toEqual([`${FINANCE} 1`])
    expect(await names(`filter: { documents: ["${plan.document}"] }`)).toEqual([`${HEALTH} 1`])
  })

  test('everything that has an id is found by it, and marks are in order of the text', async () => {
    const store = await filled(open)
    const { source } = await ask(
      store,
      'query ($id: ID!) { source(id: $id) { id text document { id } marks { id kind evidence { start end quote } to { id label } } } }',
      { id: seventeen.source.id },
    )
    expect(source.document.id).toBe(seventeen.document)
    const starts = source.marks.map(({ evidence }: { evidence: { start: number } }) => evidence.start)
    expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b))
    const kinds = source.marks.map(({ kind }: { kind: string }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['ISSUED_BY', 'CITES', 'ASSIGNS', 'OBLIGATES', 'ADDRESSED_TO']))
    expect(kinds.filter((kind: string) => kind === 'OBLIGATES')).toHaveLength(4)
    expect(kinds.filter((kind: string) => kind === 'CITES')).toHaveLength(2)
    for (const { evidence } of source.marks)
      expect(source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    const mention = source.marks.find(({ kind }: { kind: string }) => kind === 'CITES').id
    const ids = [seventeen.document, mention, 'x', seventeen.tasks[0]?.id, toAgency(HANOI).id, seventeen.source.id]
    const { nodes } = await ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'Document',
      'Citation',
      undefined,
      'Task',
      'Agency',
      'Source',
    ])
  })

  test.each([
    ['documents(first: 2, last: 2)', /BAD_USER_INPUT.*“first” with “after”/],
    ['documents(last: 101)', /BAD_USER_INPUT.*“last” .*is 101/],
    ['documents(filter: { issued: { from: "hôm qua" } })', /BAD_USER_INPUT.*“issued.from” is no date/],
    ['tasks(filter: { deadline: { to: "2021-13" } })', /BAD_USER_INPUT.*“deadline.to”/],
    // A cursor of another order, and one that was made by hand: [{"a":1},"x","y"].
    ['documents(after: "WyJJU1NVRURfT04iLCIyMDIxIiwiZF8xIl0")', /BAD_USER_INPUT.*no cursor of this list/],
    ['documents(after: "W3siYSI6MX0sIngiLCJ5Il0")', /BAD_USER_INPUT.*no cursor of this list/],
    ['documents(before: "\' OR true //")', /BAD_USER_INPUT.*“before” is no cursor/],
  ])('%s is refused with its reason', async (list, reason) => {
    await expect(ask(await open(), `{ ${list} { totalCount } }`)).rejects.toThrow(reason)
  })
})

/** Of equals the one with the smaller id comes first, downwards the greater. */
function byId(a: string, b: string): number {
  const id = (line: string): string => toAgency(line.replace(/ \d+$/, '')).id
  return id(a) < id(b) ? 1 : -1
}
