import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldForSearch } from '../../../server/graph/fold.ts'
import { SAMPLES } from '../../../server/graphql/graphiql.ts'
import { newYoga } from '../../../server/graphql/yoga.ts'
import { takeIn } from '../../../server/intake.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { openSamples, temporaryFolder } from '../samples.ts'

let samples: Awaited<ReturnType<typeof openSamples>>
beforeAll(async () => {
  samples = await openSamples()
})
afterAll(() => samples.close())

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, looked at by the tests
  readonly data: any
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

async function post(
  body: string,
  type = 'application/json',
  store: Store = samples.store,
): Promise<{ readonly status: number; readonly answer: Answer }> {
  const headers = { 'content-type': type }
  const response = await newYoga(store).fetch('http://localhost/graphql', { method: 'POST', headers, body })
  return { status: response.status, answer: (await response.json()) as Answer }
}

async function ask(query: string, variables: object = {}, store: Store = samples.store): Promise<Answer> {
  return (await post(JSON.stringify({ query, variables }), 'application/json', store)).answer
}

async function idOf(words: string): Promise<string> {
  const { data } = await ask('query ($words: String!) { search(query: $words, first: 1) { hits { node { id } } } }', {
    words,
  })
  return data.search.hits[0].node.id
}

describe('search', () => {
  test.each([
    ['17/CT-UBND', '17/CT-UBND'],
    ['17/ct-ubnd', '17/CT-UBND'],
    ['chi thi 17', '17/CT-UBND'],
    ['Ban cán sự đảng UBND thành phố Hà Nội', 'Ban cán sự đảng UBND thành phố Hà Nội'],
    ['so y te', 'Sở Y tế thành phố Hà Nội'],
    ['uy ban nhan dan thanh pho ha noi', 'UBND thành phố Hà Nội'],
    ['ubnd tp ha noi', 'UBND thành phố Hà Nội'],
    ['17CT UBND', '17/CT-UBND'],
    ['5-ct/tu', '05-CT/TU'],
    ['16 CT TTg', '16/CT-TTg'],
  ])('%s', async (query, label) => {
    const { data } = await ask('query ($query: String!) { search(query: $query) { hits { node { label } } } }', {
      query,
    })
    expect(data.search.hits.map(({ node }: { node: { label: string } }) => node.label)).toContain(label)
  })

  test('words of tasks, without accents', async () => {
    const { data } = await ask(
      '{ search(query: "phong chong dich", kinds: [TASK]) { hits { node { ... on Task { text } } highlights { field start end } } } }',
    )
    expect(data.search.hits.length).toBeGreaterThan(0)
    for (const { node, highlights } of data.search.hits) {
      expect(node.text).toMatch(/phòng.*chống.*dịch/is)
      expect(highlights.length).toBeGreaterThanOrEqual(3)
      for (const { start, end } of highlights)
        expect(['phong', 'chong', 'dich']).toContain(foldForSearch(node.text.slice(start, end)))
    }
  })

  test('what was meant, where nothing is found', async () => {
    const { data } = await ask('{ search(query: "thanh uy ha nooi") { hits { node { id } } didYouMean } }')
    expect(data.search).toEqual({ hits: [], didYouMean: 'thanh uy ha noi' })
  })

  test('nothing for blanks, and an error for a novel', async () => {
    expect((await ask('{ search(query: " -/. ") { hits { node { id } } didYouMean } }')).data.search).toEqual({
      hits: [],
      didYouMean: null,
    })
    const { errors } = await ask('query ($q: String!) { search(query: $q) { hits { node { id } } } }', {
      q: 'a '.repeat(50),
    })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

describe('trace', () => {
  const TRACE = `query ($id: ID!, $first: Int, $depth: Int) { trace(from: $id, first: $first, depth: $depth) {
    root { label }
    nodes { node { __typename id label } hidden }
    edges { kind relation role from { id label } to { id label } evidence { quote start end source { text } } }
    omitted
  } }`

  test('from a decision through its tasks to the bodies, and to the instruments it rests on', async () => {
    const id = await idOf('ket luan thuong truc thanh uy ve tiep tuc tang cuong')
    const { trace } = (await ask(TRACE, { id })).data
    const kinds = trace.nodes.map(({ node }: { node: { __typename: string } }) => node.__typename)
    expect(kinds.filter((kind: string) => kind === 'Task')).toHaveLength(14)
    const cited = new Set(
      trace.edges
        .filter((edge: { kind: string }) => edge.kind === 'CITES')
        .map((edge: { to: { label: string } }) => edge.to.label),
    )
    expect([...cited].sort()).toEqual(
      [
        ...['659-BC/BCSĐ', '16/CT-TTg', '17/CT-UBND', '18/CĐ-UBND', '68/NQ-CP', '23/2021/QĐ-TTg', '3642/QĐ-UBND'],
        ...['15/NQ-HĐND', '16/NQ-HĐND', '17/NQ-HĐND', '457-TB/TU', '1103-QĐ/TU'],
      ].sort(),
    )
    expect(trace.edges).toContainEqual(
      expect.objectContaining({
        kind: 'OBLIGATES',
        role: 'DIRECTED',
        to: expect.objectContaining({ label: 'UBND thành phố Hà Nội' }),
      }),
    )
  })

  test('every edge leads back to the words of its source', async () => {
    const { trace } = (await ask(TRACE, { id: await idOf('17/ct-ubnd') })).data
    expect(trace.edges.length).toBeGreaterThan(0)
    for (const { evidence } of trace.edges)
      expect(evidence.source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  test('from an instrument to the decisions that rest on it', async () => {
    const { trace } = (await ask(TRACE, { id: await idOf('17/ct-ubnd') })).data
    const labels = trace.nodes.map(({ node }: { node: { label: string } }) => node.label)
    expect(labels).toContain('05-CT/TU')
    expect(labels.some((label: string) => label.startsWith('Kết luận của Thường trực Thành ủy'))).toBe(true)
  })

  test('from a body back to the decisions', async () => {
    const { trace } = (await ask(TRACE, { id: await idOf('Ban cán sự đảng UBND thành phố Hà Nội') })).data
    const documents = trace.nodes.filter(({ node }: { node: { __typename: string } }) => node.__typename === 'Document')
    expect(documents.length).toBeGreaterThanOrEqual(2)
  })

  test('says what it leaves out', async () => {
    const id = await idOf('17/ct-ubnd')
    const whole = (await ask(TRACE, { id })).data.trace
    const bounded = (await ask(TRACE, { id, first: 3 })).data.trace
    expect(bounded.nodes).toHaveLength(3)
    expect(bounded.omitted).toBeGreaterThan(0)
    expect(whole.omitted).toBe(0)
    expect(bounded.nodes.some(({ hidden }: { hidden: number }) => hidden > 0)).toBe(true)
  })

  test('null for an id that is none', async () => {
    for (const id of ['', 'x', 'd_0123456789abcdef']) expect((await ask(TRACE, { id })).data).toEqual({ trace: null })
  })
})

describe('lists', () => {
  const LISTS = { documents: 18, agencies: 60, tasks: 50, sources: 5, workload: 44 }

  test.each(Object.entries(LISTS))('%s page through all, each once', async (list, total) => {
    const query = `query ($after: String) { ${list}(first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: {
        totalCount: number
        nodes: { id: string }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      } = (await ask(query, { after })).data[list]
      expect(page.totalCount).toBe(total)
      seen.push(...page.nodes.map((node) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
  })

  test('edges page, too', async () => {
    const id = await idOf('ket luan thuong truc thanh uy ve tiep tuc tang cuong')
    const query =
      'query ($id: ID!, $after: String) { document(id: $id) { tasks(first: 5, after: $after) { totalCount nodes { ordinal } pageInfo { endCursor } } } }'
    const first = (await ask(query, { id })).data.document.tasks
    const second = (await ask(query, { id, after: first.pageInfo.endCursor })).data.document.tasks
    const ordinals = [...first.nodes, ...second.nodes].map(({ ordinal }: { ordinal: number }) => ordinal)
    expect([first.totalCount, ordinals]).toEqual([14, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]])
  })

  test.each([
    ['{ documents(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ documents(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ documents(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ workload(after: "WyJhIiwiYiJd") { totalCount } }', 'BAD_USER_INPUT'],
  ])('%s is refused with its reason', async (query, code) => {
    const { errors } = await ask(query)
    expect(errors?.[0]?.extensions?.code).toBe(code)
    expect(errors?.[0]?.message).toMatch(/“(?:first|after)”/)
  })

  test('the busiest body comes first', async () => {
    const { edges } = (await ask('{ workload { edges { workload { total lead coordinate directed } } } }')).data
      .workload
    const totals = edges.map(({ workload }: { workload: { total: number } }) => workload.total)
    expect(totals).toEqual(totals.toSorted((a: number, b: number) => b - a))
    for (const {
      workload: { total, lead, coordinate, directed },
    } of edges)
      expect(lead + coordinate + directed).toBeGreaterThanOrEqual(total)
  })
})

test('a directive without number, title, kind or date is called by its source', async () => {
  const folder = temporaryFolder()
  const store = await openStore({ dataFolder: folder })
  try {
    writeFileSync(join(folder, 'nameless.txt'), 'Các địa phương cần khẩn trương rà soát.')
    for await (const _ of takeIn(store, [join(folder, 'nameless.txt')], folder));
    const { data } = await ask('{ documents { nodes { label } } }', {}, store)
    expect(data.documents.nodes).toEqual([{ label: 'nameless.txt' }])
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
})

test('every sample query of GraphiQL has an answer', async () => {
  const [id, to] = [await idOf('17/ct-ubnd'), await idOf('UBND thành phố Hà Nội')]
  for (const query of SAMPLES) {
    const { data, errors } = await ask(query, { id, to })
    expect(errors, query).toBeUndefined()
    // The samples were read once: they have no earlier texts.
    const { diff: _, ...answers } = data
    for (const value of Object.values(answers)) expect(value, query).not.toBeNull()
  }
})

/** Few words that stand for `width` to the power of `levels` fields. */
function bomb(levels: number, width: number): string {
  const fragments = Array.from({ length: levels }, (_, i) => {
    const fields = i + 1 < levels ? `...F${i + 1} `.repeat(width) : 'tasks'
    return `fragment F${i} on Statistics { ${fields} }`
  })
  return `{ statistics { ...F0 } } ${fragments.join(' ')}`
}

describe('limits', () => {
  test.each([
    ['deep', `{ documents { nodes ${'{ sources { document '.repeat(8)} { id } ${'} }'.repeat(8)} } }`],
    [
      'wide without sizes',
      `{ documents { nodes ${'{ citedBy { nodes { from '.repeat(3)} { id } ${'} } }'.repeat(3)} } }`,
    ],
    [
      'wide',
      '{ documents(first: 100) { nodes { tasks(first: 100) { nodes { bodies(first: 100) { nodes { id } } } } } } }',
    ],
    ['many aliases', `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: statistics { tasks }`).join(' ')} }`],
    ['much by its fragments', bomb(5, 28)],
    ['long', `{ ${'statistics { tasks } '.repeat(1000)} }`],
  ])('a query that is too %s is refused, and says so', async (_, query) => {
    const { errors, data } = await ask(query)
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_LARGE')
  })
})

test('only the operation that runs is counted', async () => {
  const large = 'documents(first: 100) { nodes { tasks(first: 100) { nodes { id ordinal label deadline } } } }'
  const query = ['A', 'B', 'C'].map((name) => `query ${name} { ${large} }`).join(' ')
  expect((await post(JSON.stringify({ query, operationName: 'B' }))).answer.errors).toBeUndefined()
})

test.each([
  ['that is missing', {}],
  ['of another type', { id: { a: 1 } }],
])('a variable %s is refused with its reason', async (_, variables) => {
  const { errors } = await ask('query ($id: ID!) { document(id: $id) { id } }', variables)
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain('$id')
})

test('JSON may name its charset', async () => {
  const { answer } = await post('{"query":"{ statistics { tasks } }"}', 'application/json; charset=utf-8')
  expect(answer).toEqual({ data: { statistics: { tasks: 50 } } })
})

test('many queries in one request are refused', async () => {
  const { status } = await post('[{"query":"{ statistics { tasks } }"}]')
  expect(status).toBe(400)
})
