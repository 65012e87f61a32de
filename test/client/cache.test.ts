import { Client, fetchExchange } from 'urql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KEPT, latestAnswers } from '../../client/api/cache.ts'
import { startTestServer, type TestServer } from '../server/running.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ CHIDAO_RATE: '0' })
})
afterAll(() => server?.close())

const QUERY = 'query ($words: String!) { search(query: $words, first: 1) { hits { node { id } } } }'
const COUNT = '{ sources { totalCount } }'
const INGEST = 'mutation ($texts: [TextInput!]!) { ingest(texts: $texts) { id } }'

/** A client on the server, and how often it asked. */
function connect() {
  let asked = 0
  const counting: typeof fetch = (...request) => {
    asked++
    return fetch(...request)
  }
  const fetchOptions = { headers: { 'x-graphql-yoga-csrf': '1' } }
  const client = new Client({
    url: `${server.url}/graphql`,
    preferGetMethod: false,
    exchanges: [latestAnswers, fetchExchange],
    fetch: counting,
    fetchOptions,
  })
  const search = (words: string) => client.query(QUERY, { words }).toPromise()
  return { client, search, asked: () => asked }
}

test('an answer is kept, until so many others were asked for', async () => {
  const { search, asked } = connect()
  const first = await search('y tế 0')
  expect(first.error).toBeUndefined()
  expect((await search('y tế 0')).data).toEqual(first.data)
  expect(asked()).toBe(1)
  for (let i = 1; i <= KEPT; i++) await search(`y tế ${i}`)
  expect(asked()).toBe(1 + KEPT)
  await search(`y tế ${KEPT}`)
  expect(asked()).toBe(1 + KEPT)
  await search('y tế 0')
  expect(asked()).toBe(2 + KEPT)
})

test('what could not be answered is asked for again', async () => {
  const { client, asked } = connect()
  const wrong = () => client.query('{ nonsense }', {}).toPromise()
  expect((await wrong()).error).toBeDefined()
  await wrong()
  expect(asked()).toBe(2)
})

test('after a change all is forgotten, and what is looked at is asked for anew', async () => {
  const { client, search, asked } = connect()
  const seen: number[] = []
  const { unsubscribe } = client.query(COUNT, {}).subscribe(({ data }) => void seen.push(data?.sources.totalCount))
  await expect.poll(() => seen.length).toBe(1)
  await search('y tế')
  const before = asked()
  const { error } = await client
    .mutation(INGEST, {
      texts: [{ name: 'cache.txt', text: 'CHỈ THỊ\nVề việc kiểm tra\n\n1. Giao Sở Y tế kiểm tra.' }],
    })
    .toPromise()
  expect(error).toBeUndefined()
  await expect.poll(() => seen.at(-1)).toBe((seen[0] ?? 0) + 1)
  expect(asked()).toBe(before + 2)
  await search('y tế')
  expect(asked()).toBe(before + 3)
  unsubscribe()
})
