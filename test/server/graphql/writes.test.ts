// Uploads, texts, removal and progress, as other programs send them to a running server.
import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, uploadOf } from '../running.ts'
import { toDocx } from '../sources/writers.ts'

const CSRF = { 'x-graphql-yoga-csrf': '1' }
const ORDER = 'Thực hiện Chỉ thị số 16/CT-TTg, Sở Y tế thành phố Hà Nội báo cáo trước ngày 30/6/2024.'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
}, 30_000)
afterAll(() => server.close())

const textFile = (name: string, text: string): File => new File([text], name)

describe('ingest', () => {
  test('files of several kinds go in, and what cannot be read is told with the remedy', async () => {
    const picture = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ])
    const { data, errors } = await server.post(
      uploadOf([
        textFile('Chỉ thị.txt', ORDER),
        new File([new Uint8Array(await toDocx([{ kind: 'paragraph', words: ORDER }]))], 'lệnh.docx'),
        new File([picture], 'scan.pdf'),
        new File([`<!doctype html><p>${ORDER}`], 'page.txt'),
        textFile('empty.txt', ''),
      ]),
      CSRF,
    )
    expect(errors).toBeUndefined()
    expect(data.ingest.results).toEqual([
      {
        name: 'Chỉ thị.txt',
        outcome: 'READ',
        fault: null,
        source: expect.objectContaining({ name: 'Chỉ thị.txt', uri: 'upload:Chỉ thị.txt', format: 'txt' }),
      },
      expect.objectContaining({
        name: 'lệnh.docx',
        outcome: 'READ',
        source: expect.objectContaining({ format: 'docx' }),
      }),
      { name: 'scan.pdf', outcome: 'REFUSED', fault: expect.stringContaining('OCR'), source: null },
      expect.objectContaining({
        name: 'page.txt',
        outcome: 'READ',
        source: expect.objectContaining({ format: 'html' }),
      }),
      { name: 'empty.txt', outcome: 'REFUSED', fault: expect.stringContaining('empty'), source: null },
    ])
  })

  test('a text: the same again changes nothing, another under the same name takes its place', async () => {
    const INGEST = `mutation ($text: String!) { ingest(texts: [{ name: "sửa.txt", text: $text }]) { results { outcome source { id text } } } }`
    const [first] = (await server.ask(INGEST, { text: ORDER })).data.ingest.results
    expect([first.outcome, first.source.text]).toEqual(['READ', ORDER])
    const [again] = (await server.ask(INGEST, { text: ORDER })).data.ingest.results
    expect([again.outcome, again.source.id]).toEqual(['UNCHANGED', first.source.id])
    const other = ORDER.replace('Y tế', 'Xây dựng')
    const [changed] = (await server.ask(INGEST, { text: other })).data.ingest.results
    expect(changed).toEqual({ outcome: 'READ', source: { id: first.source.id, text: other } })
  })

  test.each([
    ['no file', '[]', /hold 0; they may hold 1 to 100/],
    ['a path', '[{ name: "../../etc/passwd.txt", text: "x" }]', /holds “\/”/],
    ['a path of Windows', '[{ name: "C:\\\\x.txt", text: "x" }]', /holds “\/”, “\\”/],
    ['a name of nothing', '[{ name: "", text: "x" }]', /has 0 units/],
    ['a NUL', '[{ name: "a\\u0000.txt", text: "x" }]', /control character/],
    ['one name twice', '[{ name: "a.txt", text: "x" }, { name: "a.txt", text: "y" }]', /Two files are called “a.txt”/],
  ])('%s is refused as a whole', async (_, texts, message) => {
    const { errors } = await server.ask(`mutation { ingest(texts: ${texts}) { id } }`)
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), path: ['ingest'] })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  test('too many files, and a file in place of which stands a text, are refused', async () => {
    const many = uploadOf(Array.from({ length: 101 }, (_, index) => textFile(`${index}.txt`, ORDER)))
    expect((await server.post(many, CSRF)).errors?.[0]?.extensions?.code).toMatch(/BAD_USER_INPUT|BAD_REQUEST/)
    const none = await server.ask('mutation ($f: File!) { ingest(files: [$f]) { id } }', { f: 'a.txt' })
    expect(none.errors?.[0]?.message).toMatch(/multipart request/)
  })

  test('the name of an upload never becomes a path', async () => {
    for (const name of ['../../evil.txt', '/etc/evil.txt', '..\\evil.txt', '....//evil.txt']) {
      const { data, errors } = await server.post(uploadOf([textFile(name, ORDER)]), CSRF)
      // The parser of forms keeps the last part of a path; what it leaves in is refused.
      if (errors) expect(errors[0]?.extensions?.code, name).toBe('BAD_USER_INPUT')
      else expect(data.ingest.results[0].source.uri, name).toBe('upload:evil.txt')
    }
  })
})

describe('removeSource', () => {
  const REMOVE = 'mutation ($id: ID!) { removeSource(id: $id) { id name } }'

  test('takes away what only that source said', async () => {
    const text = ORDER.replace('16/CT-TTg', '99/CT-TTg')
    const INGEST =
      'mutation ($text: String!) { ingest(texts: [{ name: "weg.txt", text: $text }]) { results { source { id } } } }'
    const { id } = (await server.ask(INGEST, { text })).data.ingest.results[0].source
    const found = (): Promise<number> =>
      server
        .ask('{ search(query: "99/CT-TTg") { hits { node { ... on Document { number } } } } }')
        .then(
          ({ data }) =>
            data.search.hits.filter(({ node }: { node: { number?: string } }) => node.number === '99/CT-TTg').length,
        )
    expect(await found()).toBe(1)
    expect((await server.ask(REMOVE, { id })).data.removeSource).toEqual({ id, name: 'weg.txt' })
    expect(await found()).toBe(0)
    expect((await server.ask(REMOVE, { id })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  test.each(['', 'x', 's_0000000000000000', 'd_0000000000000000', "s_' DETACH DELETE n //"])('not “%s”', async (id) => {
    expect((await server.ask(REMOVE, { id })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
  })
})

describe('ingestProgress', () => {
  const FOLLOW = 'subscription ($id: ID!) { ingestProgress(id: $id) { id total done refused latest finished } }'
  const INGEST = 'mutation ($id: ID!, $texts: [TextInput!]!) { ingest(id: $id, texts: $texts) { id } }'
  const texts = [
    { name: 'one.txt', text: ORDER },
    { name: 'two.txt', text: '' },
    { name: 'three.txt', text: ORDER },
  ]

  async function follow(id: string): Promise<readonly Record<string, unknown>[]> {
    const client = createClient({ url: `${server.url}/graphql` })
    const states: Record<string, unknown>[] = []
    for await (const { data } of client.iterate<{ ingestProgress: Record<string, unknown> }>({
      query: FOLLOW,
      variables: { id },
    }))
      if (data) states.push(data.ingestProgress)
    client.dispose()
    return states
  }

  test('is told from the beginning to the end, and then the stream ends', async () => {
    const states = follow('early')
    await server.ask(INGEST, { id: 'early', texts })
    const last = { id: 'early', total: 3, done: 3, refused: 1, latest: 'three.txt', finished: true }
    expect((await states).at(-1)).toEqual(last)
    const counts = (await states).map(({ done }) => done)
    expect(counts).toEqual(counts.toSorted())
    expect(await follow('early')).toEqual([last])
  })

  test('two ingests cannot have one name at a time', async () => {
    const answers = await Promise.all([1, 2].map(() => server.ask(INGEST, { id: 'same', texts })))
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code)
    expect(codes.toSorted()).toEqual(['BAD_USER_INPUT', undefined])
  })
})
