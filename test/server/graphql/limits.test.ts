// What ends a request before it has its answer: time, the client, and faults; each told with its code.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../../server/graphql/limits.ts'
import { newYoga, type YogaOptions } from '../../../server/graphql/yoga.ts'
import { newLog } from '../../../server/log.ts'
import { StoreUnavailableError } from '../../../server/store/errors.ts'
import type { Store } from '../../../server/store/store.ts'
import type { Answer } from '../running.ts'
import { openSamples } from '../samples.ts'

let samples: Awaited<ReturnType<typeof openSamples>>
beforeAll(async () => {
  samples = await openSamples()
})
afterAll(() => samples.close())

const STATISTICS = '{ statistics { tasks } }'

async function ask(query: string, store: Store, options: YogaOptions = {}, signal?: AbortSignal): Promise<Answer> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  }
  return (await (await newYoga(store, options).fetch('http://localhost/graphql', init)).json()) as Answer
}

/** A store that answers when its reader stops waiting, and tells that it did. */
function endless(): { readonly store: Store; readonly ended: Promise<unknown> } {
  const ended = Promise.withResolvers<unknown>()
  const store: Store = {
    ...samples.store,
    read: (_name, _parameters, signal) =>
      new Promise((_, fail) => {
        signal?.addEventListener('abort', () => {
          ended.resolve(signal.reason)
          fail(signal.reason)
        })
      }),
  }
  return { store, ended: ended.promise }
}

const failing = (error: Error): Store => ({ ...samples.store, read: () => Promise.reject(error) })

describe('a query ends', () => {
  test('when its time is over, down to the store', async () => {
    const { store, ended } = endless()
    const { errors } = await ask(STATISTICS, store, { limits: { ...LIMITS, seconds: 0.05 } })
    expect(errors?.[0]).toMatchObject({ path: ['statistics'], extensions: { code: 'TIMEOUT' } })
    expect(await ended).toMatchObject({ name: 'StoreTimeoutError' })
  })

  test('when its client goes away, down to the store', async () => {
    const { store, ended } = endless()
    const leave = new AbortController()
    const answer = ask(STATISTICS, store, {}, leave.signal).catch(() => {})
    setTimeout(() => leave.abort(), 20)
    expect(await ended).toMatchObject({ name: 'ClientLeft' })
    await answer
  })
})

describe('faults', () => {
  test('an unexpected one is masked under an id, under which the log tells it', async () => {
    const lines: string[] = []
    const log = newLog('info', { write: (line) => lines.push(line) })
    const { errors } = await ask(STATISTICS, failing(new Error('secret place /var/lib')), { log })
    const id = errors?.[0]?.extensions?.id
    expect(errors?.[0]).toMatchObject({ path: ['statistics'], extensions: { code: 'INTERNAL_SERVER_ERROR' } })
    expect(JSON.stringify(errors)).not.toContain('secret')
    const logged = lines.map((line) => JSON.parse(line)).filter((line) => line.id === id)
    expect(logged).toMatchObject([{ level: 50, path: 'statistics', err: { message: 'secret place /var/lib' } }])
  })

  test('a store that does not answer is told as that', async () => {
    const { errors } = await ask(STATISTICS, failing(new StoreUnavailableError('Neo4j does not answer.')))
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'STORE_UNAVAILABLE' } })
  })

  test('no secret stands in the log', () => {
    const lines: string[] = []
    const log = newLog('info', { write: (line) => lines.push(line) })
    log.info({ config: { token: 'hidden', readToken: 'hidden', password: 'hidden' }, authorization: 'hidden' }, 'told')
    expect(lines.join()).not.toContain('hidden')
  })
})

test.each([
  ['depth', `{ documents { nodes ${'{ sources { document '.repeat(8)} { id } ${'} }'.repeat(8)} } }`],
  ['aliases', `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: statistics { tasks }`).join(' ')} }`],
  ['tokens', `{ ${'statistics { tasks } '.repeat(1000)} }`],
  [
    'cost',
    '{ documents(first: 100) { nodes { tasks(first: 100) { nodes { bodies(first: 100) { nodes { id } } } } } } }',
  ],
])('a query that passes the limit of %s is told which', async (limit, query) => {
  const { errors, data } = await ask(query, samples.store)
  expect(data ?? null).toBeNull()
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit })
  expect(errors?.[0]?.message).not.toContain('Syntax')
})

test('pages are as large as the configuration allows', async () => {
  const options = { limits: { ...LIMITS, page: 10 } }
  const { errors } = await ask('{ documents(first: 11) { nodes { id } } }', samples.store, options)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/“first”.*1 to 10/),
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(
    (await ask('{ documents(first: 10) { nodes { id } } }', samples.store, options)).data.documents.nodes,
  ).toHaveLength(10)
})

test('without introspection the schema is not told, not even by suggestions', async () => {
  const hidden = { introspection: false }
  expect((await ask('{ __schema { types { name } } }', samples.store, hidden)).data).toBeUndefined()
  expect((await ask('{ __type(name: "Task") { name } }', samples.store, hidden)).data).toBeUndefined()
  expect((await ask('{ __typename }', samples.store, hidden)).data).toEqual({ __typename: 'Query' })
  expect(JSON.stringify(await ask('{ documentz { id } }', samples.store, hidden))).not.toMatch(/documents/)
  expect(JSON.stringify(await ask('{ documentz { id } }', samples.store))).toMatch(/documents/)
})
